import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFullWidth } from '../../src/text/full-width.ts';

describe('toFullWidth', () => {
  it.each([
    ['过去一年,在区委、区政府的领导下,', '过去一年，在区委、区政府的领导下，'],
    ['同比增长6.08%,限上批发', '同比增长6.08%，限上批发'],
    ['(一)项目为纲', '（一）项目为纲'],
    ['工作会(2023)召开', '工作会（2023）召开'],
    ['“一网统管”;以', '“一网统管”；以'],
    ['各位代表:现在', '各位代表：现在'],
  ])('shows %s as %s', (source, shown) => {
    expect(toFullWidth(source)).toBe(shown);
  });

  it.each(['投资1,200', '8:30', 'PM2.5(a)', 'https://example.org/?a=1', '1137030400421863XL/2024'])(
    'leaves %s as it stands',
    (source) => {
      expect(toFullWidth(source)).toBe(source);
    },
  );

  it('shows a character that only a lost font had as a space', () => {
    expect(toFullWidth('政\uf020府,工')).toBe('政 府，工');
  });

  it('widens a pair of brackets together or not at all', () => {
    expect(toFullWidth('水上(PPP)')).toBe('水上（PPP）');
    expect(toFullWidth('A(区)B')).toBe('A（区）B');
    expect(toFullWidth('Excel(表,a)b')).toBe('Excel（表，a）b');
  });

  const text = fc.string({
    unit: fc.constantFrom('镇', '年', ',', '(', ')', ':', '1', 'a', '“', '\n', '，', ' '),
  });

  it('keeps every offset: as long as before, and only those marks change', () => {
    fc.assert(
      fc.property(text, (source) => {
        const shown = toFullWidth(source);
        expect(shown).toHaveLength(source.length);
        expect(shown.normalize('NFKC')).toBe(source.normalize('NFKC'));
      }),
    );
  });

  it('leaves a text without Chinese characters as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(',', '(', ')', ':', '1', 'a', '\n', ' ') }), (source) => {
        expect(toFullWidth(source)).toBe(source);
      }),
    );
  });
});
