import { expect, test } from 'vitest';
import * as score from '../../src/score/index.ts';

test('the folder exports', () => {
  expect(Object.keys(score).sort()).toEqual([
    'measureLabels',
    'measures',
    'readGold',
    'readPairs',
    'scoreAlignment',
    'scoreCorpus',
    'scoreDefects',
    'scoreRecords',
    'scoreSections',
    'toRatio',
  ]);
});
