import { expect, test } from 'vitest';
import { KnownReport } from '../../../src/search/browser/known-report.ts';

/** Two blocks: sentences of 4 and 3 characters, then one of 5. */
const report = new KnownReport(7, new Map([['产业', new Map([[7, [0, 8]]])]]), [4, -3, -5]);

test('A report of which places are known ends its sentences and blocks where their lengths say', () => {
  expect(report.sentences).toEqual([4, 7, 13]);
  expect(report.blocks).toEqual([7, 13]);
});

test('It says its own places of a phrase, and none of a phrase that was not looked for', () => {
  expect(report.startsOf('产业')).toEqual([0, 8]);
  expect(report.startsOf('农业')).toEqual([]);
});
