import { expect, test } from 'vitest';
import * as charts from '../../src/charts/index.ts';

test('charts exports series, tables, words, and placing and drawing', () => {
  expect(Object.keys(charts).sort()).toEqual([
    'comparedWith',
    'describeFinding',
    'describeMissing',
    'describePreview',
    'describeSeries',
    'describeTitle',
    'drawCard',
    'drawPicture',
    'drawRanking',
    'drawingKey',
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
    'selectSeries',
    'toCoverage',
    'toDrawn',
    'toHeadlines',
    'toSentences',
    'toSeries',
    'toTable',
    'toYearLabel',
  ]);
});
