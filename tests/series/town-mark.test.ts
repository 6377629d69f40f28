import { expect, it } from 'vitest';
import { townMark } from '../../src/series/index.ts';
import { sampleReport } from '../render/sample-report.ts';

it('numbers towns in corpus order, and begins again after seven colours', () => {
  const marks = townMark(Array.from({ length: 8 }, () => sampleReport()));
  expect(marks.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 1]);
  expect(marks[0]).toEqual({ id: 'sample', name: '样本', initial: '样', n: 1 });
});
