import type { Diagnostic, RuleOf } from '../../diagnostics.ts';
import type { LintInput, LintRule } from './types.ts';
import { parserRules, runRules } from '../../diagnostics.ts';
import { lostCharacter } from './lost-character.ts';
import { lostPunctuation } from './lost-punctuation.ts';
import { lostQuotes } from './lost-quotes.ts';
import { placeholder } from './placeholder.ts';
import { unbalancedQuote } from './unbalanced-quote.ts';
import { watermark } from './watermark.ts';

/** The rules whose defects make the words around them read otherwise than they were meant: a number there is less sure. */
export const misleadingRules = {
  'lost-punctuation': lostPunctuation,
  'lost-quotes': lostQuotes,
  'lost-character': lostCharacter,
  placeholder,
  watermark,
  'unbalanced-quote': unbalancedQuote,
} satisfies Partial<Record<RuleOf<'report'>, LintRule>>;

/** Runs the rules that the confidence of a record rests on. */
export function lintMisleading(input: LintInput): Diagnostic[] {
  return runRules(parserRules, misleadingRules, input);
}
