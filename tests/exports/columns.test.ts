import { expect, test } from 'vitest';
import { columns, columnType } from '../../src/exports/index.ts';

const column = (name: string) => columnType(columns.find((c) => c.name === name)!);

test('every column is described in both languages', () => {
  for (const { zh, en } of columns) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});
test('a column’s type is read off its schema', () => {
  expect(column('start')).toEqual({ type: 'integer', nullable: false, values: [] });
  expect(column('baseValue')).toEqual({ type: 'number', nullable: true, values: [] });
  expect(column('status')).toEqual({
    type: 'string',
    nullable: false,
    values: ['actual', 'target', 'expected'],
  });
});
