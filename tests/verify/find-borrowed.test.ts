import { expect, test } from 'vitest';
import { createLibrary, findBorrowed, type SourceReport } from '../../src/verify/index.ts';

const report = (id: string, town: string, text: string, year = 2030): SourceReport => ({
  id,
  town,
  ...{ townFull: `${town}镇`, county: '', city: '' },
  year,
  text,
  records: [],
});
const shared = '坚持把群众的事当作自己的事来办。';
const library = createLibrary([
  report('a', '青石', `${shared}推行夜间巡河，查处偷排3起，河水清了。`),
  report('b', '白沙', shared),
  report('c', '云岭', shared),
]);
const draft = (source: string, townFull = '松岗镇', year = 2030) => ({ source, townFull, year });

test('a sentence of another report is found with its source and its share of the draft', () => {
  const source = '今年修了两条路，群众说好。推行夜间巡河,查处偷排3起,河水清了。';
  const { borrowed, share } = findBorrowed(draft(source), library);
  expect(borrowed.map(({ start, end }) => source.slice(start, end))).toEqual([
    '推行夜间巡河,查处偷排3起,河水清了。',
  ]);
  expect(borrowed[0]?.sources.map(({ report: id }) => id)).toEqual(['a']);
  expect(borrowed[0]?.isFormula).toBe(false);
  expect(share).toBeGreaterThan(0.5);
});

test('with another number it is another sentence', () => {
  expect(findBorrowed(draft('推行夜间巡河，查处偷排5起，河水清了。'), library).borrowed).toEqual([]);
});

test('what several towns say is a formula, and no part of what was borrowed', () => {
  const { borrowed, share } = findBorrowed(draft(shared), library);
  expect(borrowed.map(({ isFormula }) => isFormula)).toEqual([true]);
  expect(share).toBe(0);
});

test('the report itself is no source', () => {
  const { borrowed } = findBorrowed(draft('推行夜间巡河，查处偷排3起，河水清了。', '青石镇'), library);
  expect(borrowed).toEqual([]);
});
