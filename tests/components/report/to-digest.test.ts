import { describe, expect, test } from 'vitest';
import { toDigest } from '../../../src/components/report/to-digest.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';
import { record, report, revenue } from '../../charts/sample.ts';

describe('the digest of a report', () => {
  test('names figures of the catalogue, headline indicators first, each once, with what goes with them', () => {
    const other = { ...revenue, id: 'roads', label: '道路', headline: false };
    const given = report('a', '甲', [
      record('a-q1', { indicator: 'roads', quote: '3公里' }),
      record('a-q5', { quote: '1亿元', confidence: 0.5 }),
      record('a-q9', { quote: '2亿元' }),
      record('a-q12', { indicator: null, name: '合作社' }),
    ]);
    expect(toDigest(given, [other, revenue]).figures).toEqual([
      { id: 'q5', name: '一般公共预算收入', quote: '1亿元', flags: ['待核'] },
      { id: 'q1', name: '道路', quote: '3公里', flags: [] },
    ]);
  });

  test('names five targets and counts all, shares and ranks aside', () => {
    const targets = Array.from({ length: 7 }, (_, at) =>
      record(`a-q${at}`, { status: 'target', indicator: null, name: `项目${at}` }),
    );
    const rank = record('a-q90', { status: 'target', kind: 'rank' });
    const digest = toDigest(report('a', '甲', [...targets, rank]), [revenue]);
    expect(digest.targets.map(({ name }) => name)).toEqual(['项目0', '项目1', '项目2', '项目3', '项目4']);
    expect(digest.allTargets).toBe(7);
    expect(digest.figures).toEqual([]);
  });

  test('leads to numbers and headings that the report has', () => {
    const { reports, indicators } = buildMadeUpCorpus();
    for (const one of reports) {
      const { figures, targets, headings } = toDigest(one, indicators);
      const ids = new Set(one.records.map(({ id }) => id.slice(one.meta.id.length + 1)));
      for (const { id } of [...figures, ...targets]) expect(ids).toContain(id);
      expect(headings.length).toBeLessThanOrEqual(3);
    }
  });
});
