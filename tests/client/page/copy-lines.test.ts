// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const copied: string[] = [];
Object.defineProperty(navigator, 'clipboard', {
  value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
});

beforeEach(() => {
  vi.resetModules();
  copied.length = 0;
  history.replaceState(null, '', '/data/');
});

test('Lines name the address that the site is read at, and go whole into the clipboard', async () => {
  document.body.innerHTML =
    '<pre data-lines="r" data-file="https://built.test/data/records.csv"> read("https://built.test/data/records.csv") </pre><button data-copy-lines="r">复制</button>';
  await import('../../../src/client/page/copy-lines.ts');
  const lines = `read("${location.origin}/data/records.csv")`;
  expect(document.querySelector('pre')!.textContent).toBe(lines);
  document.querySelector('button')!.click();
  expect(copied).toEqual([lines]);
});

test('Lines that name no file stay as they are', async () => {
  document.body.innerHTML = '<pre data-lines="cite">@misc{duidu}</pre>';
  await import('../../../src/client/page/copy-lines.ts');
  expect(document.querySelector('pre')!.textContent).toBe('@misc{duidu}');
});
