import { readSentences } from '../../src/corpus/gold/index.ts';
import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../../src/indicator/confidence.ts';
import { binTold, calibrationError, fitWeights, tellEachByTheOthers } from '../../src/score/calibration.ts';
import { judgeSentence, type Judged } from '../../src/score/sentences.ts';
import { noEvidence } from '../../src/measure/evidence.ts';

const towns = ['towns', 'kept-apart']
  .flatMap((name) => Object.values(readSentences(`content/gold/unseen/${name}.yaml`)))
  .map((sentences) =>
    sentences.flatMap((sentence) => [...judgeSentence(sentence), ...judgeSentence(sentence, true)]),
  );
const clean = { ...noEvidence, defect: 0 };
const times = (count: number, one: Judged): Judged[] => Array.from({ length: count }, () => one);

describe('the model', () => {
  test('says what it was shown: nine right in ten without evidence, half with', () => {
    const found = fitWeights([
      ...times(180, { evidence: clean, right: true }),
      ...times(20, { evidence: clean, right: false }),
      ...times(100, { evidence: { ...clean, indirect: 1 }, right: true }),
      ...times(100, { evidence: { ...clean, indirect: 1 }, right: false }),
    ]);
    expect(1 / (1 + Math.exp(-found.none))).toBeCloseTo(0.9, 1);
    expect(1 / (1 + Math.exp(-found.none - found.indirect))).toBeCloseTo(0.5, 1);
  });

  test('is the less sure, the more speaks against a reading', () => {
    const all = { indirect: 1, distance: 1, rivals: 1, short: 1, defect: 1 };
    expect(confidenceOf(clean)).toBeGreaterThan(0.9);
    expect(confidenceOf(all)).toBeLessThan(0.5);
    expect(confidenceOf({ ...clean, indirect: 1 })).toBeLessThan(confidenceOf(clean));
  });
});

describe('towns and sentences, each told by weights that it had no part of', () => {
  // Where two readings move from one bin to the next, the error of five bins changes by half a point: the mean of
  // several cuts does not.
  test('are told to within 3 points, whatever the bins', () => {
    const told = tellEachByTheOthers(towns);
    const errors = [4, 5, 6, 7, 8].map((bins) => calibrationError(binTold(told, bins)));
    expect(errors.reduce((sum, error) => sum + error) / errors.length).toBeLessThanOrEqual(0.03);
  });

  test('are told to within 5 points by the published weights, so that a change of rules calls for a new fit', () => {
    const told = towns.flat().map(({ evidence, right }) => ({ confidence: confidenceOf(evidence), right }));
    expect(calibrationError(binTold(told))).toBeLessThanOrEqual(0.05);
  });
});

test('bins are of about equal size, and an error is weighed by them', () => {
  const told = [
    { confidence: 0.5, right: true },
    { confidence: 0.5, right: false },
    { confidence: 1, right: true },
    { confidence: 1, right: false },
  ];
  const bins = binTold(told, 2);
  expect(bins.map(({ readings }) => readings)).toEqual([2, 2]);
  expect(calibrationError(bins)).toBe(0.25);
});
