// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { element } from '../../../src/client/dom/element.ts';
import { createMenu } from '../../../src/client/dom/menu.ts';

const items = ['复制', '打印', '删除'].map((words) => element('button', '', words));
const { button, list } = createMenu('此条的菜单', items);
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? list).dispatchEvent(event);
  return event;
};

beforeEach(() => {
  document.body.replaceChildren(button, list);
  items[1]!.disabled = false;
  items[0]!.focus();
});

describe('A menu', () => {
  test('is named for those who do not see where it stands, and opened by its button', () => {
    expect([button.ariaLabel, button.title, button.type]).toEqual(['此条的菜单', '此条的菜单', 'button']);
    expect(button.popoverTargetElement).toBe(list);
  });

  test('goes round and round by the arrows', () => {
    const trail = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
      expect(press(key).defaultPrevented).toBe(true);
      return document.activeElement?.textContent;
    });
    expect(trail).toEqual(['打印', '删除', '复制', '删除']);
  });

  test('passes by what cannot be chosen now', () => {
    items[1]!.disabled = true;
    press('ArrowDown');
    expect(document.activeElement).toBe(items[2]);
  });

  test('leaves other keys alone', () => {
    expect(press('a').defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(items[0]);
  });

  test('is closed by choosing, not by a click beside the buttons', () => {
    let closed = 0;
    list.hidePopover = () => (closed += 1);
    list.click();
    expect(closed).toBe(0);
    items[0]!.click();
    expect(closed).toBe(1);
  });
});
