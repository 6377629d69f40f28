// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bindChooser } from '../../../../src/client/compare/asking/chooser.ts';

const towns = Array.from({ length: 14 }, (_, at) => [`r${at}`, `岭${at}坪镇`, '云县', null]);
let chooser: HTMLDetailsElement;
let chosen: string[];
const names = () => [...chooser.querySelectorAll('.towns > *')].map(({ textContent }) => textContent);
const open = async () => {
  chooser.open = true;
  chooser.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => {
    expect(chooser.querySelector('.towns, .none')?.textContent).not.toContain('正在载入');
  });
};
let calls = 0;

beforeEach(() => {
  calls += 1;
  chosen = ['r0'];
  document.body.innerHTML = '<details><summary>添报告</summary><div class="choices"></div></details>';
  chooser = document.querySelector('details')!;
  bindChooser(chooser, {
    url: `https://site.test/towns-${calls}.json`,
    chosen: () => chosen,
    add: (id) => Promise.resolve(void chosen.push(id)),
  });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(towns)));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('The list of reports to add', () => {
  test('holds those that are not chosen, and stays open for the next', async () => {
    await open();
    expect(names()).toHaveLength(13);
    chooser.querySelector<HTMLElement>('[data-add=r1]')!.click();
    await vi.waitFor(() => {
      expect(names()).toHaveLength(12);
    });
    expect(chosen).toEqual(['r0', 'r1']);
    expect(document.activeElement?.textContent).toBe('岭2坪镇');
    expect(chooser.open).toBe(true);
  });

  test('is narrowed by typing where it is long, and says where nothing is left', async () => {
    await open();
    const field = chooser.querySelector('input')!;
    for (const [words, found] of [
      ['岭1坪', ['岭1坪镇']],
      ['无', ['没有别的报告了。']],
    ] as const) {
      field.value = words;
      field.dispatchEvent(new Event('input'));
      expect(names()).toEqual(found);
    }
  });

  test('is closed by Escape, and by a click elsewhere', async () => {
    await open();
    chooser.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect([chooser.open, document.activeElement?.localName]).toEqual([false, 'summary']);
    await open();
    document.body.click();
    expect(chooser.open).toBe(false);
  });

  test('says so where it cannot be fetched', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await open();
    await vi.waitFor(() => {
      expect(chooser.querySelector('.none')?.textContent).toContain('未能载入');
    });
  });
});
