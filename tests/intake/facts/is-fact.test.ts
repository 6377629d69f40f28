import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sidecarSchema } from '../../../src/corpus/sidecar/schema.ts';
import { sidecarFields } from '../../../src/intake/facts/fields.ts';
import type { FactName } from '../../../src/intake/facts/fields.ts';
import { isFact } from '../../../src/intake/facts/is-fact.ts';

const values = [
  ...[
    '',
    ' ',
    '青石镇',
    '<b>',
    '青\u200b石',
    '青\u202e石',
    '青\0石',
    '青\u2028石',
    '青石\n',
    '字'.repeat(501),
  ],
  ...['official', 'reprint', '2023-04-18', '2023-02-30', '18.4.2023', 1979, 1980, 2100, 2101, 9999, 2022.5],
];

test('isFact takes exactly what the site takes of a sidecar', () => {
  const one = fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'grapheme' }), fc.integer());
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(sidecarFields) as FactName[])), one, (name, value) => {
      expect(isFact(name, value)).toBe(sidecarSchema.shape[name].safeParse(value).success);
    }),
    { numRuns: 600 },
  );
});
