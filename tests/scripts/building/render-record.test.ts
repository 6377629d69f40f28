import { expect, test } from 'vitest';
import {
  countChanged,
  readRenderRecord,
  writeRenderRecord,
} from '../../../scripts/building/render-record.ts';
import { makeFolder } from '../../support/temporary.ts';

const made = { makers: 'code', reports: ['a', 'b', 'c'] };

test('a record is read as it was written; none is none', () => {
  const folder = makeFolder();
  expect(readRenderRecord(folder)).toBeUndefined();
  writeRenderRecord(made, folder);
  expect(readRenderRecord(folder)).toEqual(made);
});

test.each([
  ['nothing', made, 0],
  ['one text', { ...made, reports: ['a', 'x', 'c'] }, 1],
  ['the code', { ...made, makers: 'other' }, 3],
  ['a report that came', { ...made, reports: ['a', 'b', 'c', 'd'] }, 4],
])('%s changed', (_, now, changed) => {
  expect(countChanged(now, made)).toBe(changed);
});

test('without a build before, all pages are made', () => {
  expect(countChanged(made, undefined)).toBe(3);
});
