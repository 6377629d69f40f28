import { toText } from 'hast-util-to-text';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { alignReports } from '../../../src/align/index.ts';
import { layTopic } from '../../../src/components/compare/lay-topic.ts';
import { listTopicPages, pageOfTown, townsOnPage } from '../../../src/components/compare/topic-pages.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';
import { renderCells } from '../../../src/render/index.ts';
import { toFullWidth } from '../../../src/text/full-width.ts';
import { topics } from '../../../src/report/types.ts';
import { createRoutes } from '../../../src/url/index.ts';

const { reports } = buildMadeUpCorpus();
const alignment = alignReports(reports);
const towns = reports.map((report) => ({
  id: report.meta.id,
  cells: renderCells(report, createRoutes('/'), alignment.get(report.meta.id)),
}));
const laid = topics.map((topic) => layTopic(towns, topic));
const letters = (text: string) => Array.from(text.replace(/\s/gu, '')).sort().join('');

describe('what towns say on a topic', () => {
  test('is all of their headings and paragraphs, each character once over all topics', () => {
    for (const { meta, blocks, source } of reports) {
      const shown = toFullWidth(source);
      const told = blocks
        .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
        .map(({ start, end }) => shown.slice(start, end));
      const texts = laid.flat().flatMap(({ lines }) => lines.flat().filter(({ id }) => id === meta.id));
      const text = texts.map(({ html }) => toText(fromHtml(html, { fragment: true }))).join('');
      expect(letters(text)).toBe(letters(told.join('')));
    }
  });

  test('puts sections on the same matter on one line, and names who is silent', () => {
    const economy = laid[topics.indexOf('economy')]!;
    const plan = economy.find(({ part }) => part === 'plan')!;
    const line = plan.lines.find((all) => all.some(({ html }) => html.includes('聚焦产业提升')))!;
    expect(line.map(({ id }) => id)).toEqual(expect.arrayContaining(['qingshi', 'qingshi-2023']));
    expect(plan.silent).toEqual(expect.arrayContaining(['chiling', 'liuhe']));
  });

  test('marks the first place of each town once a topic, for the links of the map', () => {
    for (const parts of laid) {
      const firsts = parts.flatMap(({ lines }) => lines.flat().filter(({ isFirst }) => isFirst));
      expect(new Set(firsts.map(({ id }) => id)).size).toBe(firsts.length);
      const all = new Set(parts.flatMap(({ lines }) => lines.flat().map(({ id }) => id)));
      expect(firsts).toHaveLength(all.size);
    }
  });
});

describe('the pages of topics', () => {
  test('hold all of a few towns, and of a hundred so many that none grows on', () => {
    expect(listTopicPages(towns.slice(0, townsOnPage)).map(({ path }) => path)).toEqual([...topics]);
    const many = Array.from({ length: 100 }, (_, at) => at);
    const economy = listTopicPages(many).filter(({ topic }) => topic === 'economy');
    expect(economy).toHaveLength(Math.ceil(100 / townsOnPage));
    expect(economy.slice(0, 2).map(({ path }) => path)).toEqual(['economy', 'economy/2']);
    for (const page of economy) expect(page.towns.length).toBeLessThanOrEqual(townsOnPage);
    expect(economy.flatMap((page) => page.towns)).toEqual(many);
    for (const page of economy) for (const town of page.towns) expect(pageOfTown(town)).toBe(page.page);
  });
});
