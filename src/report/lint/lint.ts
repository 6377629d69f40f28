import type { Diagnostic, RuleOf } from '../../diagnostics.ts';
import type { LintInput, LintRule } from './types.ts';
import { runRules } from '../../diagnostics.ts';
import { artifact } from './artifact.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { lostCharacter } from './lost-character.ts';
import { lostPunctuation } from './lost-punctuation.ts';
import { lostQuotes } from './lost-quotes.ts';
import { misspelling } from './misspelling.ts';
import { mixedWidthPunctuation } from './mixed-width-punctuation.ts';
import { noHeadings } from './no-headings.ts';
import { placeholder } from './placeholder.ts';
import { truncated } from './truncated.ts';
import { unbalancedQuote } from './unbalanced-quote.ts';
import { watermark } from './watermark.ts';
import { webChrome } from './web-chrome.ts';
import { yearConflict } from './year-conflict.ts';

/** The rules about a text and its sections, by id; those about its numbers are the measuring stage's. */
const lintRules: Record<RuleOf<'report'>, LintRule> = {
  'web-chrome': webChrome,
  'duplicate-title': duplicateTitle,
  artifact,
  'mixed-width-punctuation': mixedWidthPunctuation,
  'lost-punctuation': lostPunctuation,
  'lost-quotes': lostQuotes,
  'lost-character': lostCharacter,
  misspelling,
  'no-headings': noHeadings,
  placeholder,
  watermark,
  'unbalanced-quote': unbalancedQuote,
  truncated,
  'year-conflict': yearConflict,
};

/** Runs every rule over a report; diagnostics come in text order. */
export function lint(input: LintInput): Diagnostic[] {
  return runRules(lintRules, input).sort((a, b) => a.start - b.start || a.end - b.end);
}
