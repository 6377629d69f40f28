import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { foldLeftovers } from '../../src/render/fold-leftovers.ts';

const line = (id: string) => h('p', { id, className: 'x' }, id);
const fold = (...children: Root['children']): string => toHtml(foldLeftovers({ type: 'root', children }));

describe('lines that are left over of a web page', () => {
  test('are folded at the head, each run behind how many it has, with its notes', () => {
    const notes = h('details', { className: 'n' }, h('summary', '※ 1 处'));
    expect(
      fold(line('p1'), line('p2'), notes, h('p', { className: 't' }, '题'), line('p9'), h('section', '文')),
    ).toBe(
      '<details class="left"><summary>页首残留 2 行</summary><p id="p1" class="x">p1</p><p id="p2" class="x">p2</p>' +
        '<details class="n"><summary>※ 1 处</summary></details></details><p class="t">题</p>' +
        '<details class="left"><summary>页首残留 1 行</summary><p id="p9" class="x">p9</p></details>' +
        '<section>文</section>',
    );
  });

  test('are folded at the foot, in whichever section they end', () => {
    expect(fold(h('section', h('p', '文'), h('section', h('p', '终'), line('p5'), line('p6'))))).toBe(
      '<section><p>文</p><section><p>终</p><details class="left"><summary>页尾残留 2 行</summary>' +
        '<p id="p5" class="x">p5</p><p id="p6" class="x">p6</p></details></section></section>',
    );
  });

  test('stay where they are in the midst of the text, and a text without any stays as it is', () => {
    const html = fold(h('section', line('p3'), h('p', '文')));
    expect(html).toBe('<section><p id="p3" class="x">p3</p><p>文</p></section>');
    expect(fold()).toBe('');
  });
});
