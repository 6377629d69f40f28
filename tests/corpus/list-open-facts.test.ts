import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { leaveOutDrafts } from '../../src/corpus/leave-out-drafts.ts';
import { listOpenFacts } from '../../src/corpus/list-open-facts.ts';
import { facts } from '../support/facts.ts';

test('listOpenFacts names facts that are null or missing, unless null says that the document does not tell', () => {
  expect(listOpenFacts(stringify(facts))).toEqual([]);
  expect(listOpenFacts(stringify({ ...facts, county: null, city: undefined, publisher: null }))).toEqual([
    'county',
    'city',
  ]);
});

test('listOpenFacts takes a wrong fact and a broken file for what they are, not for a draft', () => {
  expect(listOpenFacts(stringify({ ...facts, statedYear: 'soon' }))).toEqual([]);
  expect(listOpenFacts('town: [')).toEqual([]);
});

test('leaveOutDrafts lets nothing pass where a site is published', () => {
  expect(leaveOutDrafts(['--strict'], {})).toBeUndefined();
  expect(leaveOutDrafts([], { CI: 'true' })).toBeUndefined();
  expect(leaveOutDrafts([], {})).toBeTypeOf('function');
});
