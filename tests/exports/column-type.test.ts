import { expect, test } from 'vitest';
import { z } from 'zod';
import { columnType } from '../../src/exports/column-type.ts';

test.for([
  ['a text', z.string(), { type: 'string', nullable: false, values: [] }],
  ['a number that may be missing', z.number().nullable(), { type: 'number', nullable: true, values: [] }],
  ['an offset', z.int().min(0), { type: 'integer', nullable: false, values: [] }],
  ['one of some words', z.enum(['a', 'b']), { type: 'string', nullable: false, values: ['a', 'b'] }],
  [
    'one of some words, or none',
    z.enum(['a', 'b']).nullable(),
    { type: 'string', nullable: true, values: ['a', 'b'] },
  ],
] as const)('A column holds %s', ([, schema, type]) => {
  expect(columnType({ name: 'name', schema, zh: '', en: '' })).toEqual(type);
});
