import { expect, test } from 'vitest';
import * as charts from '../../src/charts/index.ts';

test('charts exports series, tables, words, and placing and drawing', () => {
  expect(Object.keys(charts).sort()).toEqual([
    'describeFinding',
    'describeMissing',
    'describeSeries',
    'describeTitle',
    'drawRanking',
    'formatAmount',
    'formatBase',
    'formatBounded',
    'formatChange',
    'formatPeriod',
    'formatYear',
    'indicatorView',
    'magnitudeOf',
    'placeRanking',
    'rankTowns',
    'toCoverage',
    'toHeadlines',
    'toSentences',
    'toSeries',
    'toTable',
    'toYearLabel',
  ]);
});
