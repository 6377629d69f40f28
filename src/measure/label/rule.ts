import type { Naming } from './naming.ts';

/** One rule of the grammar of names. */
export interface LabelRule {
  /** What it names and after what; unique in its table. */
  name: string;
  /** Whether it names this quantity, if no rule before it does. */
  when: (naming: Naming) => boolean;
  /** The name, in the text's own words. */
  label: (naming: Naming) => string;
  /** Names a side of the thing before (its area, what it yields), so that further sides are of the same thing. */
  side?: true;
}

/** The same rules, for some quantities only. */
export const rulesFor = (
  applies: (naming: Naming) => boolean,
  rules: readonly LabelRule[],
): readonly LabelRule[] =>
  rules.map((rule) => ({ ...rule, when: (naming) => applies(naming) && rule.when(naming) }));
