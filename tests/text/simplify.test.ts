import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/text/simplify.ts';

const convert = Converter({ from: 't', to: 'cn' });

describe('simplify', () => {
  it('reads traditional characters as simplified ones', () => {
    expect(simplify('完成財政收入1.4億元，新建衛生廁所320個')).toBe('完成财政收入1.4亿元，新建卫生厕所320个');
    expect(simplify('扶貧戶56戶，糧食產量2萬噸')).toBe('扶贫户56户，粮食产量2万吨');
  });

  it('leaves simplified texts, Latin letters and numbers alone', () => {
    expect(simplify('干部到后山村走访里长，PM2.5下降6%')).toBe('干部到后山村走访里长，PM2.5下降6%');
  });

  it('says of each character what OpenCC says, or leaves it', () => {
    for (let code = 0x4e00; code <= 0x9fff; code += 1) {
      const character = String.fromCharCode(code);
      const read = simplify(character);
      if (read !== character) expect(read).toBe(convert(character));
    }
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(simplify(text)).toHaveLength(text.length);
      }),
    );
  });
});
