import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listLinkedPages } from '../../../src/components/compare/topic-pages.ts';

test('A page of a topic links to all where they are few, else to its neighbours, the ends and every tenth', () => {
  expect(listLinkedPages(2, 4)).toEqual([1, 2, 3, 4]);
  expect(listLinkedPages(33, 47)).toEqual([1, 10, 20, 30, 31, 32, 33, 34, 35, 40, 47]);
});

test('From any page every other is reached by its neighbours, whatever their number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (pages, at) => {
      const page = (at % pages) + 1;
      const linked = listLinkedPages(page, pages);
      expect(linked).toEqual(expect.arrayContaining([1, page, pages]));
      expect(linked).toEqual(
        expect.arrayContaining([page - 1, page + 1].filter((one) => one >= 1 && one <= pages)),
      );
      expect(new Set(linked).size).toBe(linked.length);
    }),
  );
});
