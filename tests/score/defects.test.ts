import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics.ts';
import { scoreDefects } from '../../src/score/index.ts';

const source = '项目竣工学校开学,20xx年增收。第次会议召开。';
const one = (rule: Diagnostic['rule'], start: number, end = start): Diagnostic => ({
  rule,
  severity: 'info',
  start,
  end,
  message: '',
});

test('a diagnostic is right where it touches an annotation of its rule', () => {
  const { score, faults } = scoreDefects(
    [one('lost-punctuation', 4), one('placeholder', 9, 14), one('lost-character', 9)],
    [
      { rule: 'lost-punctuation', context: '竣工学校' },
      { rule: 'placeholder', context: '20xx年' },
      { rule: 'lost-character', context: '第次会议' },
    ],
    source,
  );
  expect(score).toEqual({
    'lost-punctuation': { recall: { right: 1, of: 1 }, precision: { right: 1, of: 1 } },
    placeholder: { recall: { right: 1, of: 1 }, precision: { right: 1, of: 1 } },
    'lost-character': { recall: { right: 0, of: 1 }, precision: { right: 0, of: 1 } },
  });
  expect(faults).toEqual(['missed lost-character: 第次会议', 'spurious lost-character: ']);
});

test('one of another rule at the same place is not right', () => {
  const { score } = scoreDefects(
    [one('artifact', 4)],
    [{ rule: 'lost-punctuation', context: '竣工学校' }],
    source,
  );
  expect(score.artifact?.precision).toEqual({ right: 0, of: 1 });
});

test('mixed widths are told of the whole report, wherever the example stands', () => {
  const gold = [{ rule: 'mixed-width-punctuation', context: '第次会议' }] as const;
  expect(
    scoreDefects([one('mixed-width-punctuation', 8, 9)], gold, source).score['mixed-width-punctuation'],
  ).toEqual({ recall: { right: 1, of: 1 }, precision: { right: 1, of: 1 } });
});

test('an annotation whose words the text lacks is refused', () => {
  expect(() => scoreDefects([], [{ rule: 'artifact', context: '没有' }], source)).toThrow('没有');
});
