import { expect, test } from 'vitest';
import { toOtherMarks } from '../../../src/client/own/check/to-other-marks.ts';

const source = '柳溪镇政府工作报告\n推动形成人人参与的治理格局。组织到云岭县学习。';
const at = (words: string) => ({
  start: source.indexOf(words),
  end: source.indexOf(words) + words.length,
});
const borrowing = {
  share: 0.3,
  isWhole: true,
  borrowed: [
    {
      ...at('推动形成人人参与的治理格局'),
      isFormula: false,
      sources: [{ report: 'a', name: '青石镇2020年', start: 0, end: 13 }],
    },
    { ...at('柳溪镇政府'), isFormula: true, sources: [] },
  ],
  foreign: [at('云岭县')],
};

test('borrowed sentences, other places and last year are marks of their own, in text order', () => {
  const before = '新建水厂一座。';
  const marks = toOtherMarks(source, borrowing, {
    name: '柳溪镇2021年',
    report: null,
    source: before,
    findings: [
      {
        kind: 'unanswered',
        message: '上年的目标没有回应，请核对。',
        place: null,
        last: { start: 0, end: 7 },
      },
    ],
  });
  expect(marks.map(({ label, place }) => [label, source.slice(place.start, place.end)])).toEqual([
    ['与上年比', ''],
    ['谁的话', '推动形成人人参与的治理格局'],
    ['外地', '云岭县'],
  ]);
  expect(marks[0]?.message).toContain(before);
  expect(marks[1]?.message).toContain('青石镇2020年');
});

test('without a report of last year the rest is told all the same', () => {
  expect(toOtherMarks(source, borrowing, null)).toHaveLength(2);
});
