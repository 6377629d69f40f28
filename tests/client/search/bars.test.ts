// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createBars } from '../../../src/client/search/bars.ts';

let width = 200;
let laidAnew = () => undefined as unknown;
let filters: HTMLElement;
const counts = {
  ...{ id: 'report', title: '各镇的处数', unit: '处', phrases: ['河长制'] },
  rows: [{ name: '青石', values: [4] }],
};
const drawn = () => filters.querySelectorAll('.bars svg').length;

beforeEach(() => {
  width = 200;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        laidAnew = callback;
      }
      observe() {}
    },
  );
  filters = document.createElement('div');
  filters.innerHTML = '<section class="facet report"><div class="bars"></div></section>';
  const room = filters.querySelector('.bars')!;
  Object.defineProperties(room, { clientWidth: { get: () => width }, clientHeight: { get: () => 60 } });
});

test('Bars are drawn into the facet that they are named after, and again when there is other room', () => {
  createBars(filters)([counts]);
  const first = filters.querySelector('svg')!;
  width = 320;
  laidAnew();
  expect(drawn()).toBe(1);
  expect(filters.querySelector('svg')!.getAttribute('viewBox')).not.toBe(first.getAttribute('viewBox'));
});

test('Nothing is drawn where there is no room, or nothing asked for', () => {
  const draw = createBars(filters);
  draw([{ ...counts, phrases: [] }]);
  expect(drawn()).toBe(0);
  width = 0;
  draw([counts]);
  expect(drawn()).toBe(0);
});
