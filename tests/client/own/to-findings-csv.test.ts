import { expect, test } from 'vitest';
import type { CheckMark } from '../../../src/client/own/check/mark.ts';
import { toFindingsCsv } from '../../../src/client/own/check/to-findings-csv.ts';

const source = '全镇有19个村。\n各村通了路，21个村有了广场。';
const mark: CheckMark = {
  key: 'two-values 14',
  label: '一事两数',
  severity: 'warning',
  message: '“村”这里是21个，另一处是19个，请核对。',
  place: { start: 15, end: 18 },
  related: [{ start: 3, end: 6 }],
  rule: 'two-values',
};

test('a finding is a row with its line, its words, the other place, and whether it was looked at', () => {
  expect(source.slice(15, 18)).toBe('21个');
  const csv = toFindingsCsv(source, [mark], () => true);
  expect(csv).toBe(
    '\uFEFF序号,种类,轻重,行,原文,说明,另一处,已核对\r\n1,一事两数,请核对,2,21个,“村”这里是21个，另一处是19个，请核对。,19个,是\r\n',
  );
});

test('a formula in the text is no formula in the table', () => {
  const csv = toFindingsCsv('=1+1', [{ ...mark, place: { start: 0, end: 4 }, related: [] }], () => false);
  expect(csv).toContain("'=1+1");
});
