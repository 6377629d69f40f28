// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bindSwitches } from '../../../src/client/report/switches.ts';
import type { SwitchSources } from '../../../src/client/report/switches.ts';

const source = '全年增收5元,增长8%。';
let article: HTMLElement;
const text = () => article.querySelector('#p0')!.textContent;
const box = (id: string) => article.querySelector<HTMLInputElement>(`#${id}`)!;
const set = (id: string, on: boolean) => {
  box(id).checked = on;
  box(id).dispatchEvent(new Event('change'));
};

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML =
    '<article><div class="switches"><label><input type="checkbox" id="show-original"></label><label><input type="checkbox" id="dim-shared"></label><p role="status"></p></div><div class="text"><p id="p0">全年增收<data>5元</data>，增长８％。</p></div></article>';
  article = document.querySelector('article')!;
});

const bind = (sources: Partial<SwitchSources> = {}) => {
  bindSwitches(article, { source: () => Promise.resolve(source), ...sources });
};

describe('The switch 原貌', () => {
  test('sets the own characters of the source, and takes them back', async () => {
    bind();
    set('show-original', true);
    await vi.waitFor(() => {
      expect(text()).toBe(source);
    });
    set('show-original', false);
    await vi.waitFor(() => {
      expect(text()).toBe('全年增收5元，增长８％。');
    });
  });

  test('is kept, and holds when the page is opened again', async () => {
    bind();
    set('show-original', true);
    const { outerHTML } = article;
    document.body.innerHTML = outerHTML;
    article = document.querySelector('article')!;
    box('show-original').checked = false;
    bind();
    expect(box('show-original').checked).toBe(true);
    await vi.waitFor(() => {
      expect(text()).toBe(source);
    });
  });

  test('that was set before the page could answer holds', async () => {
    localStorage.setItem('switches', '{"show-original":false}');
    box('show-original').checked = true;
    bind();
    await vi.waitFor(() => {
      expect(text()).toBe(source);
    });
    expect(localStorage.getItem('switches')).toBe('{"show-original":true}');
  });

  test('goes back, and says why, where the source cannot be had', async () => {
    bind({ source: () => Promise.reject(new Error('offline')) });
    set('show-original', true);
    await vi.waitFor(() => {
      expect(article.querySelector('[role=status]')!.textContent).toContain('没有取到原文');
    });
    expect(box('show-original').checked).toBe(false);
  });
});

test('The switch 淡化套话 is not offered where nobody knows what is shared', () => {
  bind();
  expect(box('dim-shared').parentElement!.hidden).toBe(true);
});
