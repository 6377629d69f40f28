import { describe, expect, test } from 'vitest';
import { sayStanding } from '../../../src/components/town/say-standing.ts';
import { toEmphasis, toMeanShares } from '../../../src/components/town/to-emphasis.ts';
import { toRare } from '../../../src/components/town/to-rare.ts';
import { toTownFigures } from '../../../src/components/town/to-town-figures.ts';
import { toHeadlines, toStandings } from '../../../src/series/index.ts';
import { createRoutes } from '../../../src/url/index.ts';
import { record } from '../../charts/sample.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';

const corpus = buildMadeUpCorpus();
const headlines = toHeadlines(corpus, createRoutes('/'), Infinity);

describe('The figures of a town', () => {
  test('are of its own report, happened or expected, with the rank that the judge gives', () => {
    let ranked = 0;
    for (const { meta } of corpus.reports)
      for (const { headline, point, growth, standing } of toTownFigures(meta.id, headlines, ({ series }) =>
        toStandings(series.towns),
      )) {
        expect(point.record.id.startsWith(`${meta.id}-q`)).toBe(true);
        expect(point.record.status).not.toBe('target');
        if (growth) expect(growth.record.of).toBe(point.record.id);
        if (!('rank' in standing)) continue;
        ranked += 1;
        const greater = headline.series.towns.filter(
          ({ levels: [level] }) =>
            level &&
            level.apart === null &&
            !level.isContradicted &&
            ['exact', 'about'].includes(level.record.bound) &&
            level.unit === point.unit &&
            level.record.status === point.record.status &&
            level.year.text === point.year.text &&
            level.value > point.value,
        );
        expect(standing.rank).toBe(greater.length + 1);
      }
    expect(ranked).toBeGreaterThan(0);
  });

  test('say their rank, or why they have none', () => {
    expect(sayStanding({ rank: 2, among: 5, year: '2023年' })).toBe('可比的5镇中第2');
    expect(sayStanding({ reason: 'period-length' })).toBe('不排名次：所计月数不同');
    expect(sayStanding({ reason: 'year' })).toBe('不排名次：各镇年份不同');
    expect(sayStanding({ reason: 'status' })).toBe('不排名次：别镇的只是预计或目标');
  });
});

describe('What a town writes about most', () => {
  const means = toMeanShares(corpus.reports);

  test('is told beside what all write on average', () => {
    for (const report of corpus.reports) {
      const most = toEmphasis(report, means, 3);
      expect(most.map(({ topic }) => topic)).not.toContain('general');
      expect(most.map(({ share }) => share)).toEqual(most.map(({ share }) => share).sort((a, b) => b - a));
      for (const { topic, mean } of most) expect(mean).toBe(means.get(topic));
    }
    expect([...means.values()].reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(1);
  });
});

describe('What a town alone writes about', () => {
  const records = [
    record('a-q1', { indicator: 'rare' }),
    record('a-q2', { indicator: 'rare' }),
    record('a-q3', { indicator: 'shared' }),
    record('a-q4', { indicator: null }),
  ];
  const by = new Map([
    ['rare', new Set(['a'])],
    ['shared', new Set(['a', 'b'])],
  ]);

  test('is what no other states, by its first number', () => {
    const rare = toRare(records, by, { total: 7, count: 9 });
    expect(rare.map(({ indicator, record: { id } }) => [indicator, id])).toEqual([['rare', 'a-q1']]);
  });

  test('is, of many towns, what one in a hundred states', () => {
    expect(toRare(records, by, { total: 200, count: 9 }).map(({ towns }) => towns)).toEqual([1, 2]);
  });
});
