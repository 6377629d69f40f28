import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleLabels } from '../../src/rule-texts.ts';
import type { Diagnostic, RuleId } from '../../src/diagnostics.ts';
import { placeDefects } from '../../src/render/place-defects.ts';

const defect = (start: number, rule: RuleId, end = start): Diagnostic => ({
  ...{ start, end, rule, severity: 'info', message: '。' },
});

describe('placeDefects', () => {
  test('names a defect by where it begins, and another there by its rule, too', () => {
    const found = placeDefects([
      defect(4, 'watermark'),
      defect(9, 'lost-quotes'),
      defect(9, 'watermark'),
      defect(9, 'watermark', 12),
      defect(9, 'watermark', 12),
    ]);
    expect(found.map(({ n }) => n).slice(0, 4)).toEqual(['4', '9', '9-watermark', '9-watermark-12']);
    expect(new Set(found.map(({ n }) => n)).size).toBe(5);
  });

  test('names none anew where one is found elsewhere', () => {
    const any = fc.record({
      start: fc.nat(50),
      rule: fc.constantFrom(...(Object.keys(ruleLabels) as RuleId[])),
    });
    fc.assert(
      fc.property(fc.array(any), fc.integer({ min: 51, max: 90 }), (some, place) => {
        const all = some.map(({ start, rule }) => defect(start, rule));
        const names = (list: Diagnostic[]) => placeDefects(list).map(({ n }) => n);
        expect(names([defect(place, 'watermark'), ...all]).slice(1)).toEqual(names(all));
      }),
    );
  });
});
