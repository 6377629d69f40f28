import { expect, test } from 'vitest';
import type { Section } from '../../../src/report/types.ts';
import { listPages } from '../../../src/search/index/list-pages.ts';
import { lineReport } from '../corpus.ts';

const section = {
  id: 's0',
  title: '防<汛',
  start: 0,
  end: 20,
  sections: [] as Section[],
} as unknown as Section;
const report = lineReport('a', '一、防<汛\n抓防汛"和"抗旱。', [section]);

test('a report is indexed by its sections, each under the id that it has on its page', () => {
  const [page] = listPages({ reports: [report], indicators: [], passages: [] }, null);
  expect(page!.url).toBe('/reports/a/');
  expect(page!.content).toContain('<h2 id="s0">防&lt;汛</h2>');
  expect(page!.content).toContain('抓防汛');
  expect(page!.content).not.toContain('<汛');
});

test('of many reports only the beginnings of paragraphs are indexed', () => {
  const long = lineReport('a', '字'.repeat(500));
  const length = (count: number) => {
    const reports = Array.from({ length: count }, () => long);
    return listPages({ reports, indicators: [], passages: [] }, null)[0]!.content.split('字').length - 1;
  };
  expect([length(40), length(41)]).toEqual([500, 120]);
});

test('the more paragraphs there are, the less of each is indexed', () => {
  const long = lineReport('a', Array.from({ length: 2000 }, () => '字'.repeat(500)).join('\n'));
  const [page] = listPages(
    { reports: Array.from({ length: 60 }, () => long), indicators: [], passages: [] },
    null,
  );
  expect(page!.content.split('字').length - 1).toBe(2000 * 30);
});
