import type { Diagnostic, RuleOf } from '../../diagnostics.ts';
import type { LintInput, LintRule } from './types.ts';
import { examinerRules, parserRules, runRules } from '../../diagnostics.ts';
import { artifact } from './artifact.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { misleadingRules } from './lint-misleading.ts';
import { misspelling } from './misspelling.ts';
import { mixedWidthPunctuation } from './mixed-width-punctuation.ts';
import { noHeadings } from './no-headings.ts';
import { truncated } from './truncated.ts';
import { webChrome } from './web-chrome.ts';
import { yearConflict } from './year-conflict.ts';

/** The rules about a text and its sections, by id; those about its numbers are the measuring stage's. */
const lintRules: Record<RuleOf<'report'>, LintRule> = {
  ...misleadingRules,
  'web-chrome': webChrome,
  'duplicate-title': duplicateTitle,
  artifact,
  'mixed-width-punctuation': mixedWidthPunctuation,
  misspelling,
  'no-headings': noHeadings,
  truncated,
  'year-conflict': yearConflict,
};

/** Runs every rule over a report. */
export function lint(input: LintInput): Diagnostic[] {
  return runRules({ ...parserRules, ...examinerRules }, lintRules, input);
}
