import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Part } from '../../../src/report/types.ts';
import { likeness } from '../../../src/score/likeness.ts';
import { read } from '../support.ts';

interface Sentence {
  say: string;
  part?: Part;
  /** For each number its name, behind ` < ` the amount that it belongs to, `?` where readers would differ. */
  names: Record<string, string>;
}

const sentencesOf = (file: string): Sentence[] =>
  parse(readFileSync(`tests/fixtures/measure/${file}`, 'utf8')) as Sentence[];

/** How many names are right, as the score compares them, and how many changes and shares belong where they should. */
function score(sentences: readonly Sentence[]) {
  const rights = { name: [] as boolean[], of: [] as boolean[] };
  const faults: string[] = [];
  for (const { say, part, names } of sentences) {
    const { quantities } = read(say, part);
    for (const [quote, expected] of Object.entries(names)) {
      const one = quantities.find((quantity) => quantity.quote === quote);
      if (!one) continue;
      const [name = '', of = ''] = expected.split(' < ');
      const owner = one.of === null ? '' : (quantities[one.of]?.quote ?? '');
      const isNamed = likeness(one.name, name) >= 0.5;
      rights.name.push(isNamed);
      if (!isNamed) faults.push(`${quote} of ${say}: ${one.name}, expected ${name}`);
      if (of === '?' || (of === '' && one.kind === 'amount')) continue;
      rights.of.push(owner === of);
      if (owner !== of) faults.push(`${quote} of ${say}: of ${owner}, expected of ${of}`);
    }
  }
  const rate = (all: readonly boolean[]) => all.filter(Boolean).length / all.length;
  return { name: rate(rights.name), of: rate(rights.of), count: rights.name.length, faults };
}

describe('names of made-up sentences as reports have them', () => {
  test('of the sentences that rules were made with', () => {
    const { name, of, count, faults } = score(sentencesOf('names.yaml'));
    expect(count).toBeGreaterThan(600);
    expect(name, faults.join('\n')).toBeGreaterThan(0.97);
    expect(of, faults.join('\n')).toBeGreaterThan(0.98);
  });

  test('of the sentences kept apart', () => {
    const { name, of, count } = score(sentencesOf('names-held-out.yaml'));
    expect(count).toBeGreaterThan(150);
    expect(name).toBeGreaterThan(0.9);
    expect(of).toBeGreaterThan(0.8);
  });
});
