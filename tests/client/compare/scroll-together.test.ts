// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { element } from '../../../src/client/dom/element.ts';
import { scrollTogether } from '../../../src/client/compare/scroll-together.ts';

let heads: HTMLElement;
let rows: HTMLElement;
const scroll = (one: HTMLElement, to: number) => {
  one.scrollLeft = to;
  one.dispatchEvent(new Event('scroll'));
};

beforeEach(() => {
  vi.useFakeTimers();
  [heads, rows] = [element('div', ''), element('div', '')];
  scrollTogether(heads, rows);
});

describe('Heads and rows', () => {
  test('follow each other', () => {
    scroll(rows, 120);
    expect(heads.scrollLeft).toBe(120);
    vi.advanceTimersByTime(150);
    scroll(heads, 40);
    expect(rows.scrollLeft).toBe(40);
  });

  test('have one that leads until it rests, so that the echo of the other moves nothing', () => {
    scroll(rows, 120);
    scroll(heads, 118);
    expect(rows.scrollLeft).toBe(120);
    vi.advanceTimersByTime(150);
    scroll(heads, 118);
    expect(rows.scrollLeft).toBe(118);
  });

  test('let the rows snap only while they lead', () => {
    scroll(heads, 10);
    expect(rows.classList.contains('led')).toBe(true);
    vi.advanceTimersByTime(150);
    expect(rows.classList.contains('led')).toBe(false);
    scroll(rows, 20);
    expect(rows.classList.contains('led')).toBe(false);
  });
});
