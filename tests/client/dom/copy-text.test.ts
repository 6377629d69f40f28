// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/client/dom/copy-text.ts';
import { element } from '../../../src/client/dom/element.ts';

let button: HTMLButtonElement;
const give = (writeText: ((text: string) => Promise<void>) | undefined): void => {
  Object.defineProperty(navigator, 'clipboard', { value: writeText && { writeText }, configurable: true });
};

beforeEach(() => {
  vi.useFakeTimers();
  button = element('button', '', '复制');
  document.body.replaceChildren(button);
});

test('A text goes into the clipboard, and the button says so for two seconds', async () => {
  const copied: string[] = [];
  give((text) => Promise.resolve(void copied.push(text)));
  copyText('全年增收。', button);
  await vi.waitFor(() => {
    expect(button.textContent).toBe('已复制');
  });
  expect(copied).toEqual(['全年增收。']);
  vi.advanceTimersByTime(2000);
  expect(button.textContent).toBe('复制');
});

test.for([
  ['the clipboard is refused', () => Promise.reject(new Error('refused'))],
  ['there is no clipboard', undefined],
] as const)('Where %s, the text stands beside to be copied', async ([, writeText]) => {
  give(writeText);
  copyText('全年增收。', button);
  await vi.waitFor(() => {
    expect(document.querySelector('textarea')?.value).toBe('全年增收。');
  });
  expect(button.textContent).toBe('请从旁边复制');
});
