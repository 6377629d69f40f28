// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { bindThemeSwitch } from '../../../src/client/page/theme.ts';

const root = document.documentElement;

beforeEach(() => {
  delete root.dataset['theme'];
  localStorage.clear();
  document.body.innerHTML = '<button hidden><span></span></button>';
});

/** The words of the switch and what is kept, after so many clicks. */
function click(times: number): unknown[] {
  const button = document.querySelector('button')!;
  bindThemeSwitch(button);
  for (let n = 0; n < times; n++) button.click();
  return [button.textContent, root.dataset['theme'], localStorage.getItem('theme')];
}

test.for([
  [0, ['明暗：随系统', undefined, null]],
  [1, ['明暗：浅色', 'light', 'light']],
  [2, ['明暗：深色', 'dark', 'dark']],
  [3, ['明暗：随系统', '', '']],
] as const)('After %i clicks the switch says what holds', ([times, state]) => {
  expect(click(times)).toEqual(state);
  expect(document.querySelector('button')!.hidden).toBe(false);
});

test('Where storage is blocked the choice holds for the page', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(click(2).slice(0, 2)).toEqual(['明暗：深色', 'dark']);
  vi.restoreAllMocks();
});
