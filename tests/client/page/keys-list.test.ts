// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { bindKeysList } from '../../../src/client/page/keys-list.ts';

let shown = 0;
document.body.innerHTML = '<div popover></div><input name="q"><input type="checkbox"><p tabindex="0"></p>';
const list = document.querySelector<HTMLElement>('[popover]')!;
list.togglePopover = () => Boolean((shown += 1));
bindKeysList(list);
beforeEach(() => {
  shown = 0;
});

const press = (selector: string, key: string, held: KeyboardEventInit = {}) => {
  const at = document.querySelector(selector)!;
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
};

test.for([
  ['anywhere on the page', 'p', 1],
  ['on a box that is ticked', '[type=checkbox]', 1],
  ['in a field, where it is a word', '[name=q]', 0],
] as const)('? %s', ([, selector, times]) => {
  press(selector, '?');
  expect(shown).toBe(times);
});

test('Another key, or ? with Ctrl, shows nothing', () => {
  press('p', '/');
  press('p', '?', { ctrlKey: true });
  expect(shown).toBe(0);
});
