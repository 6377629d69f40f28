import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toId } from '../../../src/intake/sidecar/to-id.ts';
import { isReportId } from '../../../src/url/index.ts';

const facts = { town: '青石', county: '南河县', year: 2024 };

describe('toId', () => {
  test('is the pinyin of the town', () => {
    expect(toId(facts, new Map())).toBe('qingshi');
    expect(toId({ ...facts, town: '绿柳' }, new Map())).toBe('lvliu');
  });
  test('tells another year of the same town, and another town of the same sound', () => {
    const taken = new Map([['qingshi', { town: '青石', county: '南河县' }]]);
    expect(toId(facts, taken)).toBe('qingshi-2024');
    expect(toId({ ...facts, county: '高桥县' }, taken)).toBe('gaoqiao-qingshi');
  });
  test('takes no name that a system keeps for itself', () => {
    expect(toId({ ...facts, town: '康' }, new Map())).toBe('kang');
    expect(toId({ ...facts, town: '诶' + '右' }, new Map())).not.toMatch(/^(?:con|aux|nul)$/);
    for (const name of ['con', 'constructor', 'index', 'A', '-a', 'a--b', '', '1a', '../a'])
      expect(isReportId(name)).toBe(false);
  });
  test('is always new and always an id', () => {
    const ids = fc.dictionary(
      fc.constantFrom('qingshi', 'qingshi-2024', 'nanhe-qingshi', 'nanhe-qingshi-2024'),
      fc.constantFrom(facts, { ...facts, town: '清石' }),
    );
    fc.assert(
      fc.property(ids, fc.string({ unit: 'grapheme' }), (taken, town) => {
        const known = new Map(Object.entries(taken));
        for (const one of [facts, { ...facts, town }]) {
          const id = toId(one, known);
          expect(known.has(id)).toBe(false);
          expect(isReportId(id)).toBe(true);
        }
      }),
    );
  });
});
