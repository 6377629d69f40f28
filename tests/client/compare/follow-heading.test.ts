// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { followHeadings } from '../../../src/client/compare/follow-heading.ts';

const showText = vi.fn(() => Promise.resolve());
let sheet: HTMLElement;

beforeEach(() => {
  showText.mockClear();
  document.body.innerHTML =
    '<div id="sheet"><section data-row="targets"><div data-town="a"><a href="/reports/a/#p7" data-place="/reports/a/#p7">二、安排</a><p><a class="k" href="/reports/a/#p7">¶</a></p></div></section></div>';
  sheet = document.querySelector('#sheet')!;
  followHeadings(sheet, showText);
});

const click = (selector: string, held: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...held });
  sheet.querySelector(selector)!.dispatchEvent(event);
  return event.defaultPrevented;
};

test('A heading leads to its text, whose link to the report has the focus', async () => {
  const into = vi.spyOn(sheet.querySelector('p')!, 'scrollIntoView');
  expect(click('[data-place]')).toBe(true);
  await vi.waitFor(() => {
    expect(document.activeElement).toBe(sheet.querySelector('.k'));
  });
  expect(into).toHaveBeenCalledWith({ block: 'center' });
});

test.for([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
  'A click with a modifier opens the link: %o',
  (held) => {
    expect(click('[data-place]', held)).toBe(false);
    expect(showText).not.toHaveBeenCalled();
  },
);

test('A click elsewhere is none of it', () => {
  click('p');
  expect(showText).not.toHaveBeenCalled();
});
