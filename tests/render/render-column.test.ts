import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { toCells } from '../../src/align/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';
import { townMark } from '../../src/series/index.ts';
import { renderColumn } from '../../src/render/index.ts';
import { toFullWidth } from '../../src/text/full-width.ts';
import { createRoutes } from '../../src/url/index.ts';

const { reports } = buildMadeUpCorpus();
const marks = townMark(reports);
const columns = reports.map((report, index) => {
  const html = renderColumn(report, marks[index]!, createRoutes('/base'));
  const elements: Element[] = [];
  visit(fromHtml(html), 'element', (element) => void elements.push(element));
  return { report, elements };
});
const rawText = (element: Element) => {
  let text = '';
  visit(element, 'text', ({ value }) => void (text += value));
  return text;
};

describe('renderColumn', () => {
  test.for(columns)(
    'every heading and paragraph of $report.meta.id stands in exactly one cell',
    ({ report, elements }) => {
      const shown = toFullWidth(report.source);
      const cells = elements.filter(({ properties }) => properties['dataCell']);
      const written = cells.map((cell) => cell.children.slice(1).map((child) => rawText(child as Element)));
      const pieces = toCells(report).map((cell) =>
        cell.pieces.map(({ start, end }) => shown.slice(start, end)),
      );
      expect(written).toEqual(pieces);

      const inTextOrder = toCells(report)
        .flatMap(({ pieces }) => pieces)
        .sort((a, b) => a.start - b.start);
      expect(inTextOrder.map(({ start, end }) => shown.slice(start, end)).join('')).toBe(
        report.blocks
          .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
          .map(({ start, end }) => shown.slice(start, end))
          .join(''),
      );
    },
  );

  test.for(columns)(
    '$report.meta.id shows each of its numbers once, and no ids that could meet others',
    ({ report, elements }) => {
      expect(elements.filter(({ tagName }) => tagName === 'data')).toHaveLength(report.records.length);
      expect(elements.filter(({ properties }) => properties['id'])).toEqual([]);
    },
  );

  test('a column leads to its paragraphs under the base path, and says town and year', () => {
    const report = { ...reports[0]!, meta: { ...reports[0]!.meta, statedYear: 2023, inferredYear: 2020 } };
    const html = renderColumn(report, marks[0]!, createRoutes('/base'));
    expect(html).toContain(`/base/reports/${report.meta.id}/#p`);
    expect(html).toContain(`${report.meta.townFull}</a>`);
    expect(html).toContain('<small>2020 年</small><small class=caution>文中作 2023 年');
    // By this the comparison tells it from one that was cut.
    expect(html.endsWith('</main>')).toBe(true);
  });
});
