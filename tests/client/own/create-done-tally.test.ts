// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createDoneTally } from '../../../src/client/own/check/create-done-tally.ts';

const tick = (box: HTMLInputElement, isDone = true) => {
  box.checked = isDone;
  box.dispatchEvent(new Event('change'));
};

test('A tally of nothing is not shown', () => {
  const tally = createDoneTally(new Set());
  tally.add('矛盾', []);
  expect(tally.element.hidden).toBe(true);
});

test('Kinds are counted as they come in, and what was done before is done', () => {
  const tally = createDoneTally(new Set(['b', 'of another report']));
  tally.add('矛盾', ['a', 'b']);
  expect(tally.element.textContent).toBe('矛盾 2  已核对 1 / 2');
  tally.add('谁的话', ['c']);
  expect(tally.element.textContent).toBe('矛盾 2，谁的话 1  已核对 1 / 3');
  expect(tally.element.querySelector('progress')).toMatchObject({ max: 3, value: 1 });
});

test('A ticked box counts and marks its item, until it is taken back', () => {
  const done = new Set<string>();
  const tally = createDoneTally(done);
  tally.add('矛盾', ['a', 'b']);
  const item = document.createElement('li');
  const box = tally.toBox('a', item);
  tick(box);
  expect([...done]).toEqual(['a']);
  expect(item.className).toBe('done');
  expect(tally.element.textContent).toContain('已核对 1 / 2');
  tick(box, false);
  expect([...done]).toEqual([]);
  expect(item.className).toBe('');
  expect(tally.element.textContent).toContain('已核对 0 / 2');
});

test('A box is made ticked where its key was done', () => {
  const item = document.createElement('li');
  expect(createDoneTally(new Set(['a'])).toBox('a', item).checked).toBe(true);
  expect(item.className).toBe('done');
});
