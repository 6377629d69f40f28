import { describe, expect, test } from 'vitest';
import { findDefaults } from '../../../src/components/compare/find-defaults.ts';
import { findRows } from '../../../src/components/compare/find-rows.ts';
import { listSections } from '../../../src/components/compare/list-sections.ts';
import { orderTopics } from '../../../src/components/compare/order-topics.ts';
import { buildCorpus } from '../../../src/corpus/build.ts';
import type { ReportDocument } from '../../../src/corpus/index.ts';

const { reports } = buildCorpus();

describe('the comparison without a script', () => {
  test('every heading and paragraph of a report can be reached by a topic', () => {
    const topics = orderTopics(findRows(reports));
    for (const report of reports) {
      const reached = new Set(
        topics.flatMap((topic) => listSections(report, topic).map(({ block }) => block)),
      );
      const told = report.blocks
        .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
        .map(({ id }) => id);
      expect([...reached].sort()).toEqual(told.sort());
    }
  });

  test('a section is named by its first words, full width and at most 28 characters', () => {
    for (const { title } of reports.flatMap((report) => listSections(report, 'economy'))) {
      expect(title).toMatch(/^.{2,28}…?$/u);
      expect(title).not.toMatch(/\p{Script=Han},/u);
    }
  });
});

describe('the comparison at first', () => {
  const meta = (id: string, provenance: 'official' | 'reprint') =>
    ({ meta: { id, provenance } }) as ReportDocument;

  test('shows the first two official reports, or the first two', () => {
    const [a, b, c] = [meta('a', 'reprint'), meta('b', 'official'), meta('c', 'official')];
    expect(findDefaults([a, b, c])).toEqual(['b', 'c']);
    expect(findDefaults([a, b])).toEqual(['b', 'a']);
    expect(findDefaults([a])).toEqual(['a']);
  });

  test('offers topics in the order of rows, the general first', () => {
    expect(
      orderTopics([
        { part: 'review', topic: 'party' },
        { part: 'plan', topic: 'general' },
        { part: 'plan', topic: 'economy' },
        { part: 'review', topic: 'economy' },
      ]),
    ).toEqual(['general', 'economy', 'party']);
  });
});
