import { describe, expect, test } from 'vitest';
import { completionRules } from '../../../src/measure/label/completion-rules.ts';
import { labelRules } from '../../../src/measure/label/rules.ts';
import type { RuleExample } from '../../../src/measure/label/rule.ts';
import { read } from '../support.ts';

/** What the whole pipeline says of the number of an example: its name, and the rules that gave it. */
function labelOf({ sentence, quote }: RuleExample) {
  const { quantities, labels } = read(sentence);
  const label = labels[quantities.findIndex((one) => one.quote === quote)];
  if (!label) throw new Error(`Unexpected numbers of ${sentence}, expected ${quote} among them`);
  return label;
}

describe('the grammar of names', () => {
  test('gives each of its rules a name of its own', () => {
    const names = [...labelRules, ...completionRules].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  describe.each([...labelRules, ...completionRules].map((rule) => [rule.name, rule] as const))(
    '%s',
    (_, rule) => {
      test(`names ${rule.example.quote} of ${rule.example.sentence}`, () => {
        const { name, rules } = labelOf(rule.example);
        expect(rules).toContain(rule.name);
        expect(name).toBe(rule.example.label);
      });

      test(`leaves ${rule.counterexample.quote} of ${rule.counterexample.sentence} to another rule`, () => {
        expect(labelOf(rule.counterexample).rules).not.toContain(rule.name);
      });
    },
  );
});
