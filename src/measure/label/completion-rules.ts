import { openingVerb } from '../phrase.ts';
import type { LabelRule } from './rule.ts';

/** An act that is counted without a noun. */
const isBareAct = (said: string): boolean => said.length === 2 && openingVerb(said) === said;

/** What makes a name whole that says too little by itself. */
export const completionRules: readonly LabelRule[] = [
  {
    name: 'act of those before',
    when: ({ sameClause, mention, last }, said) =>
      isBareAct(said) && sameClause && !mention.joined && openingVerb(last) === '',
    label: ({ last }, said) => last + said,
  },
];
