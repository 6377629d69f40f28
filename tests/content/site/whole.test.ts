import { expect, test } from 'vitest';
import { findHeadFaults } from '../../support/heads.ts';
import { findDeadLinks, findDoubledIds } from '../../support/links.ts';

test('Links lead to a file that exists, and to a place in it', () => {
  expect(findDeadLinks('dist')).toEqual([]);
});

test('Links have one place to lead to: no page gives an id twice', () => {
  expect(findDoubledIds('dist')).toEqual([]);
});

test('Every page says of itself what search engines and chats ask', () => {
  expect(findHeadFaults('dist')).toEqual([]);
});
