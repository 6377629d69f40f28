import { expect, test } from 'vitest';
import { filterRows } from '../../../../src/client/chart/share/filter-rows.ts';
import { toJson } from '../../../../src/exports/index.ts';
import { toCsv } from '../../../../src/text/csv.ts';

const rows = [
  { id: 'a-q1', text: '一，二' },
  { id: 'a-q2', text: '引号"，\r\n换行,a-q3,' },
  { id: 'a-q3', text: '=1+1' },
];
const names = ['id', 'text'] as const;

test('rows are kept as they were published', () => {
  const ids = new Set(['a-q2', 'a-q3']);
  const kept = rows.slice(1);
  expect(filterRows(toCsv(names, rows), 'csv', ids)).toBe(toCsv(names, kept));
  expect(filterRows(toJson(rows), 'json', ids)).toBe(toJson(kept));
});
test('no row leaves a header and an empty list', () => {
  expect(filterRows(toCsv(names, rows), 'csv', new Set())).toBe(toCsv(names, []));
  expect(filterRows(toJson(rows), 'json', new Set())).toBe('[]\n');
});
