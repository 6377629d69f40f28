// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { element } from '../../../src/client/dom/element.ts';
import { keepPlace } from '../../../src/client/dom/keep-place.ts';

/** A row of a made-up layout: happy-dom has none. */
function row(id: string, top: number, bottom: number): HTMLElement {
  const made = element('div', '');
  made.dataset['row'] = id;
  made.getBoundingClientRect = () => new DOMRect(0, top, 0, bottom - top);
  return made;
}

const scrollBy = vi.fn();
let sheet: HTMLElement;

beforeEach(() => {
  scrollBy.mockReset();
  Object.assign(window, { scrollBy });
  sheet = element('div', '', row('a', -300, -100), row('b', -100, 200), row('c', 200, 500));
});

describe('A change of the rows', () => {
  test('leaves the row at the top of the window where it was', () => {
    keepPlace(sheet, () => {
      sheet.replaceChildren(row('a', -300, 0), row('b', 0, 400));
    });
    expect(scrollBy.mock.calls).toEqual([[{ top: 100, behavior: 'instant' }]]);
  });

  test('scrolls nothing where the first row is whole in the window', () => {
    keepPlace(element('div', '', row('a', 20, 90)), () => undefined);
    expect(scrollBy).not.toHaveBeenCalled();
  });

  test('scrolls nothing where the row is gone', () => {
    keepPlace(sheet, () => {
      sheet.replaceChildren();
    });
    expect(scrollBy).not.toHaveBeenCalled();
  });
});
