import { describe, expect, test } from 'vitest';
import { labelRules } from '../../../src/measure/label/rules.ts';
import { read } from '../support.ts';
import { examples } from './examples.ts';
import type { RuleExample } from './examples.ts';

/** What the whole pipeline says of the number of an example: its name, and the rules that gave it. */
function labelOf({ sentence, quote }: RuleExample) {
  const { quantities, labels } = read(sentence);
  const label = labels[quantities.findIndex((one) => one.quote === quote)];
  if (!label) throw new Error(`Unexpected numbers of ${sentence}, expected ${quote} among them`);
  return label;
}

describe('the grammar of names', () => {
  test('gives each of its rules a name of its own, and each has its examples', () => {
    const names = labelRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(examples).sort()).toEqual(names.sort());
  });

  describe.each(Object.entries(examples))('%s', (rule, { example, counterexample }) => {
    test(`names ${example.quote} of ${example.sentence}`, () => {
      const label = labelOf(example);
      expect(label.rule).toBe(rule);
      expect(label.name).toBe(example.label);
    });

    test(`leaves ${counterexample.quote} of ${counterexample.sentence} to another rule`, () => {
      expect(labelOf(counterexample).rule).not.toBe(rule);
    });
  });
});
