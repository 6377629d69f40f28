// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { element } from '../../../../src/client/dom/element.ts';
import { createTopicStarts } from '../../../../src/client/compare/asking/topic-starts.ts';

/** The starts of a page of so many reports of which some are chosen. */
function start(count: number, chosen: readonly string[] = []) {
  const open = vi.fn();
  const starts = createTopicStarts(
    [
      ['rural', '三农'],
      ['safety', '安全'],
    ],
    {
      all: Array.from({ length: count }, (_, at) => `r${at}`),
      chosen: () => chosen,
      open,
      toTopicPage: (topic) => `/topics/${topic}/`,
    },
  );
  starts.update();
  const box = element('div', '', ...starts.nodes);
  const click = (held: MouseEventInit = {}) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...held });
    box.querySelector('a')!.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return {
    open,
    click,
    says: box.querySelector('.quiet')!.textContent,
    href: box.querySelector('a')!.getAttribute('href'),
  };
}

describe('A topic to start from', () => {
  test('opens all reports where they are few', () => {
    const { open, click, says, href } = start(2);
    expect([says, href]).toEqual([expect.stringContaining('全部 2 份'), '?reports=r0~r1&topic=rural']);
    expect(click()).toBe(true);
    expect(open).toHaveBeenCalledWith(['r0', 'r1'], 'rural');
  });

  test('opens those that are chosen', () => {
    const { says, href } = start(40, ['r3']);
    expect([says, href]).toEqual(['打开所选 1 份报告的这个主题。', '?reports=r3&topic=rural']);
  });

  test('is the page of the topic where there are many and none is chosen', () => {
    const { open, click, href } = start(40);
    expect([href, click()]).toEqual(['/topics/rural/', false]);
    expect(open).not.toHaveBeenCalled();
  });

  test('is a link like others with a modifier', () => {
    const { open, click } = start(2);
    expect(click({ ctrlKey: true })).toBe(false);
    expect(open).not.toHaveBeenCalled();
  });
});
