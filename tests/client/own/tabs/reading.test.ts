// @vitest-environment happy-dom
import { h } from 'hastscript';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TabContext } from '../../../../src/client/own/desk.ts';
import { showReading } from '../../../../src/client/own/tabs/reading.ts';
import type { OwnReport } from '../../../../src/client/own/types.ts';

const asked: boolean[] = [];

/** A thread that marks a defect in the second paragraph, and tells of one without a place, once it is asked to. */
const desk = {
  ask: (_view: string, _id: string, { isExamined }: { isExamined: boolean }) => {
    asked.push(isExamined);
    const defect = isExamined ? [h('span.e', '。。')] : ['。。'];
    const parts = [h('p#p0', '完成投资'), h('p#p9', '新建道路', ...defect)];
    const loose = isExamined ? ['缺结尾：没有结尾'] : [];
    return Promise.resolve({ parts, outline: [], loose });
  },
} as unknown as TabContext;
const report = (isExamined: boolean) => ({ id: 'own-1', source: '', isExamined }) as OwnReport;
let panel: HTMLElement;

beforeEach(() => {
  asked.length = 0;
  panel = document.createElement('div');
  document.body.replaceChildren(panel);
});

describe('The text of an own report', () => {
  test('is shown before it is examined, and then gets its defects where it stands', async () => {
    await showReading(panel, report(false), desk);
    const [first, second] = panel.querySelectorAll('.text > p');
    expect([first?.textContent, second?.textContent, panel.querySelector('.e')]).toEqual([
      '完成投资',
      '新建道路。。',
      null,
    ]);
    await showReading(panel, report(true), desk);
    expect(asked).toEqual([false, true]);
    const paragraphs = [...panel.querySelectorAll('.text > p')];
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toBe(first);
    expect(paragraphs[1]).not.toBe(second);
    expect(paragraphs[1]?.querySelector('.e')?.textContent).toBe('。。');
    expect(panel.querySelector('.warning')?.textContent).toContain('没有结尾');
  });

  test('that was examined before is shown at once with all that is said of it', async () => {
    await showReading(panel, report(true), desk);
    expect([asked, panel.querySelectorAll('.e').length, panel.querySelectorAll('.text').length]).toEqual([
      [true],
      1,
      1,
    ]);
  });
});
