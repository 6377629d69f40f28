// @vitest-environment happy-dom
import { h } from 'hastscript';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TabContext } from '../../../../src/client/own/desk.ts';
import { showReading } from '../../../../src/client/own/tabs/reading.ts';
import type { OwnReport } from '../../../../src/client/own/types.ts';

const asked: string[] = [];

/** A thread that marks a defect in the second paragraph, and tells of one without a place, once it reads more than the structure. */
const desk = {
  ask: (_view: string, _id: string, { depth }: { depth: string }) => {
    asked.push(depth);
    const isRead = depth !== 'structure';
    if (isRead) seen.push(...panel.querySelectorAll('.text > p'));
    const defect = isRead ? [h('span.e', '。。')] : ['。。'];
    const parts = [h('p#p0', '完成投资'), h('p#p9', '新建道路', ...defect)];
    const loose = isRead ? ['缺结尾：没有结尾'] : [];
    return Promise.resolve({ parts, outline: [], loose });
  },
} as unknown as TabContext;
const report = (isExamined: boolean) => ({ id: 'own-1', source: '', isExamined }) as OwnReport;
let panel: HTMLElement;
/** What stands there when more than the structure is asked for. */
const seen: Element[] = [];

beforeEach(() => {
  asked.length = 0;
  seen.length = 0;
  panel = document.createElement('div');
  document.body.replaceChildren(panel);
});

describe('The text of an own report', () => {
  test('is shown before its numbers are read, and then gets its defects where it stands', async () => {
    await showReading(panel, report(false), desk);
    expect(asked).toEqual(['structure', 'numbers']);
    const [first, second] = seen;
    expect([first, second].map((one) => [one?.textContent, one?.querySelector('.e')])).toEqual([
      ['完成投资', null],
      ['新建道路。。', null],
    ]);
    const paragraphs = [...panel.querySelectorAll('.text > p')];
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toBe(first);
    expect(paragraphs[1]).not.toBe(second);
    expect(paragraphs[1]?.querySelector('.e')?.textContent).toBe('。。');
    expect(panel.querySelector('.warning')?.textContent).toContain('没有结尾');
    expect(panel.querySelector('article > .quiet')?.textContent).toContain('自查');
  });

  test('that was examined before is shown at once with all that is said of it', async () => {
    await showReading(panel, report(true), desk);
    expect([asked, panel.querySelectorAll('.e').length, panel.querySelectorAll('.text').length]).toEqual([
      ['checks'],
      1,
      1,
    ]);
    expect(panel.textContent).not.toContain('打开“自查”');
  });
});
