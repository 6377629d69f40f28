// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createButtons } from '../../../../src/client/chart/share/buttons.ts';
import { bindCopying } from '../../../../src/client/chart/share/copying.ts';

let menu: HTMLElement;
const link = 'https://site.test/indicators/grain/?towns=a';
const links = { full: () => link, address: () => link, query: () => '?towns=a' };
const said = () => menu.querySelector('[data-said]')!.textContent;
const give = (writeText: (text: string) => Promise<void>) => {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
};

beforeEach(() => {
  menu = document.createElement('div');
  menu.innerHTML =
    '<input data-link><button data-copy="[data-link]"></button><button data-send></button><p data-qr></p><p data-said></p>';
});

test('The link of what is shown stands in its field and as a code', () => {
  bindCopying(menu, createButtons(menu), links)();
  expect(menu.querySelector<HTMLInputElement>('[data-link]')!.value).toBe(link);
  expect(menu.querySelector('[data-qr] svg')).not.toBeNull();
});

test.for([
  ['says that it is done', () => Promise.resolve(), '已复制。'],
  ['says what else can be done', () => Promise.reject(new Error('refused')), '文字已选中'],
] as const)('Copying %s', async ([, writeText, words]) => {
  give(writeText);
  bindCopying(menu, createButtons(menu), links)();
  menu.querySelector<HTMLElement>('[data-copy]')!.click();
  await vi.waitFor(() => {
    expect(said()).toContain(words);
  });
});

test('The sheet of the system is offered only where there is one', () => {
  bindCopying(menu, createButtons(menu), links);
  expect(menu.querySelector<HTMLElement>('[data-send]')!.hidden).toBe(!('share' in navigator));
});
