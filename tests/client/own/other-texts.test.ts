// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createDoneTally } from '../../../src/client/own/check/create-done-tally.ts';
import { toBorrowing, toLastYear } from '../../../src/client/own/check/other-texts.ts';
import { toOtherMarks } from '../../../src/client/own/check/to-other-marks.ts';
import type { OwnBorrowing, OwnLastYear } from '../../../src/client/own/types.ts';
import { createRoutes } from '../../../src/url/index.ts';

const routes = createRoutes('/');
const source = '柳溪镇政府工作报告\n推动形成人人参与的治理格局。修好三里渠，通水到田头。衷心感谢各位代表。';
const before = '新建水厂一座。修好三里渠，通水到田头。建设文化站一座。';
const at = (words: string, text = source) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const borrowing: OwnBorrowing = {
  share: 0.4,
  isWhole: true,
  borrowed: [
    { ...at('推动形成人人参与的治理格局'), isFormula: false, sources: [] },
    { ...at('衷心感谢各位代表'), isFormula: true, sources: [] },
  ],
  foreign: [],
};
const lastYear: OwnLastYear = {
  ...{ name: '柳溪镇2021年', report: null, source: before },
  findings: [
    { kind: 'unanswered', message: '没有回应，请核对。', place: null, last: at('新建水厂一座', before) },
    { kind: 'unanswered', message: '没有回应，请核对。', place: null, last: at('建设文化站一座', before) },
    {
      ...{ kind: 'kept-sentence', message: '与上年相同，请核对。' },
      ...{ place: at('修好三里渠'), last: at('修好三里渠', before) },
    },
  ],
};

let done: Set<string>;
/** Both lists and the tally that counts them, as a page has them that was opened again. */
function open() {
  const tally = createDoneTally(done);
  const show = () => undefined;
  const lists = [
    toLastYear(lastYear, tally, routes, show),
    toBorrowing(source, borrowing, tally, routes, show),
  ];
  document.body.replaceChildren(...lists);
  const boxes = lists.flatMap((list) => [...list.querySelectorAll<HTMLInputElement>('li > label input')]);
  return { tally: tally.element, boxes };
}

beforeEach(() => {
  done = new Set();
});

describe('What other texts say', () => {
  test('is counted beside the marks, formulae apart', () => {
    expect(open().tally.textContent).toContain('与上年比 3，谁的话 1');
    expect(open().tally.textContent).toContain('已核对 0 / 4');
  });

  test('has a box each, called by its words', () => {
    expect(open().boxes.map((box) => box.closest('label')?.textContent)).toEqual([
      '没有回应，请核对。',
      '没有回应，请核对。',
      '与上年相同，请核对。',
      '推动形成人人参与的治理格局',
    ]);
  });

  test.for([0, 1, 2, 3])('ticks box %i alone, which stays ticked when the tab is opened again', (number) => {
    const { boxes, tally } = open();
    boxes[number]!.click();
    expect(tally.textContent).toContain('已核对 1 / 4');
    expect(open().boxes.map(({ checked }) => checked)).toEqual(boxes.map((_, at) => at === number));
  });

  test('is done in the table once its box is ticked', () => {
    const { boxes } = open();
    const marks = toOtherMarks(source, borrowing, lastYear);
    boxes.forEach((box, ticked) => {
      box.click();
      expect(marks.filter(({ key }) => done.has(key))).toHaveLength(ticked + 1);
    });
  });

  test('is nothing to count where all fits', () => {
    const tally = createDoneTally(done);
    toLastYear({ ...lastYear, findings: [] }, tally, routes, () => undefined);
    toLastYear(null, tally, routes, () => undefined);
    expect(tally.element.hidden).toBe(true);
  });
});
