import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTopics } from '../../src/corpus/lexicons/read-topics.ts';
import { makeFolder } from '../support/temporary.ts';

const read = (text: string) => readTopics(join(makeFolder({ 'topics.yaml': text }), 'topics.yaml'));

describe('readTopics', () => {
  test('gives the words of each topic by their weights', () => {
    expect(read('economy:\n  5: 招商引资 税收\nrural:\n  1: 村庄\n')).toEqual({
      economy: { 5: '招商引资 税收' },
      rural: { 1: '村庄' },
    });
  });

  test.for([
    ['a topic that is none', 'economics:\n  5: 税收\n', /1:1.*economics/s],
    ['a weight that is no number', 'economy:\n  much: 税收\n', /2:9.*expected a weight/s],
    ['a list of words', 'economy:\n  5: [税收]\n', /2:6.*expected words parted by spaces/s],
    ['a word under two topics', 'economy:\n  5: 税收\nrural:\n  1: 村庄 税收\n', /4:6.*税收 once: economy/s],
    ['a word under two weights', 'economy:\n  5: 税收\n  1: 税收\n', /税收 once: economy/],
    ['an empty file', '', /expected topics/],
    ['broken YAML', 'economy: [\n', /Unexpected YAML/],
  ] as const)('refuses %s with its place', ([, text, says]) => {
    expect(() => read(text)).toThrow(says);
  });

  test('refuses a missing file', () => {
    expect(() => readTopics('nowhere/topics.yaml')).toThrow(/nowhere\/topics\.yaml[\s\S]*missing file/);
  });
});
