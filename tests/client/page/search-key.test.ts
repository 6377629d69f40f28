// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bindSearchKey } from '../../../src/client/page/search-key.ts';

beforeAll(bindSearchKey);
beforeEach(() => {
  document.body.innerHTML =
    '<header><a class="find" href="#search"></a><input type="search" name="q" id="masthead"></header><main><input type="search" name="q" id="own"><textarea></textarea></main>';
  for (const input of document.querySelectorAll('input')) input.checkVisibility = () => true;
});

const press = (key: string, held: KeyboardEventInit = {}, at: Element = document.body) => {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
  return document.activeElement?.id;
};

describe('The key of search', () => {
  test('leads to the field of the page', () => {
    expect(press('/')).toBe('own');
  });

  test('leads to the field of the masthead where the page has none on show', () => {
    document.querySelector<HTMLInputElement>('#own')!.checkVisibility = () => false;
    expect(press('k', { ctrlKey: true })).toBe('masthead');
  });

  test('leads to the search page where there is no field', () => {
    for (const input of document.querySelectorAll('input')) input.remove();
    let followed = 0;
    document.querySelector('.find')!.addEventListener('click', () => (followed += 1));
    press('K', { metaKey: true });
    expect(followed).toBe(1);
  });

  test('is a sign like others in a field, where only the combined keys lead away', () => {
    const field = document.querySelector('textarea')!;
    expect(press('/', {}, field)).not.toBe('own');
    expect(press('k', { ctrlKey: true }, field)).toBe('own');
  });
});
