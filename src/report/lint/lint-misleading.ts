import type { Diagnostic, MisleadingRule } from '../../diagnostics.ts';
import type { LintInput, LintRule } from './types.ts';
import { runRules } from '../../diagnostics.ts';
import { lostCharacter } from './lost-character.ts';
import { lostPunctuation } from './lost-punctuation.ts';
import { lostQuotes } from './lost-quotes.ts';
import { placeholder } from './placeholder.ts';
import { unbalancedQuote } from './unbalanced-quote.ts';
import { watermark } from './watermark.ts';

/** The rules whose defects make the words around them read otherwise than they were meant, by id. */
export const misleadingRules: Record<MisleadingRule, LintRule> = {
  'lost-punctuation': lostPunctuation,
  'lost-quotes': lostQuotes,
  'lost-character': lostCharacter,
  placeholder,
  watermark,
  'unbalanced-quote': unbalancedQuote,
};

/** Runs the rules that the confidence of a record rests on, in their table's order. */
export function lintMisleading(input: LintInput): Diagnostic[] {
  return runRules(misleadingRules, input).sort((a, b) => a.start - b.start || a.end - b.end);
}
