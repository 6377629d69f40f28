import { expect, test } from 'vitest';
import { findLostFlags } from '../../support/flags.ts';
import { findHeadFaults } from '../../support/heads.ts';
import { findDeadLinks, findDoubledIds } from '../../support/site/links.ts';
import { findFreePercentages } from '../../support/percentages.ts';
import { readCorpus } from '../../../src/corpus/index.ts';

test('Links lead to a file that exists, and to a place in it', () => {
  expect(findDeadLinks('dist')).toEqual([]);
});

test('Links have one place to lead to: no page gives an id twice', () => {
  expect(findDoubledIds('dist')).toEqual([]);
});

test('Every page says of itself what search engines and chats ask', () => {
  expect(findHeadFaults('dist')).toEqual([]);
});

test('No percentage stands between figures that do not compare, and none without a record', () => {
  expect(findFreePercentages('dist', readCorpus())).toEqual([]);
});

test('A number has its flags with it wherever a page leads to it', () => {
  expect(findLostFlags('dist', readCorpus())).toEqual([]);
});
