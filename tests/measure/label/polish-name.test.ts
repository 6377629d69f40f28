import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polishName } from '../../../src/measure/label/polish-name.ts';

describe('A polished name', () => {
  test.for([
    ['has no growth before it', '增长规上工业产值', '规上工业产值'],
    ['keeps a growth pole', '增长极项目', '增长极项目'],
    ['has no intent behind it', '粮食产量力争达到', '粮食产量'],
    ['keeps a supply and a demand', '电力供应', '电力供应'],
    ['has no marks and no 的 at its edges', '，的道路硬化、', '道路硬化'],
    ['has no half of a bracket', '道路)硬化(含支路', '硬化'],
    ['keeps the bracket behind a village', '搬迁村(组)', '搬迁村(组)'],
  ] as const)('%s: %s', ([, name, polished]) => {
    expect(polishName(name)).toBe(polished);
  });

  test('law: needs no more polishing', () => {
    assert(
      property(string({ unit: 'grapheme' }), (name) => {
        expect(polishName(polishName(name))).toBe(polishName(name));
      }),
    );
  });
});
