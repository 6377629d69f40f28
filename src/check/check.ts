import type { Diagnostic, RuleOf } from '../diagnostics.ts';
import { runRules } from '../diagnostics.ts';
import type { ParsedReport } from '../report/types.ts';
import { toHalfWidth } from '../text/numerals.ts';
import { announcedCount } from './announced-count.ts';
import { arithmeticConflict } from './arithmetic-conflict.ts';
import { completionRate } from './completion-rate.ts';
import { directionConflict } from './direction-conflict.ts';
import { enumeratorGap } from './enumerator-gap.ts';
import { foreignPlace } from './foreign-place.ts';
import { growthConflict } from './growth-conflict.ts';
import { impossibleDate } from './impossible-date.ts';
import { pairCount } from './pair-count.ts';
import { partsAboveWhole } from './parts-above-whole.ts';
import { partsMissTotal } from './parts-miss-total.ts';
import { repeatedText } from './repeated-text.ts';
import { sharesAboveWhole } from './shares-above-whole.ts';
import { twoValues } from './two-values.ts';
import { unitSlip } from './unit-slip.ts';
import { yearMisfit } from './year-misfit.ts';
import { readSentences } from './sentence.ts';
import type { Check } from './types.ts';

/** The checks of a draft, by the id of their rule, in the order of CHECKS.md. */
const checks: Record<RuleOf<'check'>, Check> = {
  'growth-conflict': growthConflict,
  'parts-above-whole': partsAboveWhole,
  'parts-miss-total': partsMissTotal,
  'two-values': twoValues,
  'shares-above-whole': sharesAboveWhole,
  'arithmetic-conflict': arithmeticConflict,
  'year-misfit': yearMisfit,
  'foreign-place': foreignPlace,
  'pair-count': pairCount,
  'repeated-text': repeatedText,
  'enumerator-gap': enumeratorGap,
  'announced-count': announcedCount,
  'unit-slip': unitSlip,
  'impossible-date': impossibleDate,
  'direction-conflict': directionConflict,
  'completion-rate': completionRate,
};

/** Reads a parsed report as a sharp-eyed colleague would: every check, findings in text order. */
export function check(report: Pick<ParsedReport, 'source' | 'blocks' | 'sections' | 'meta'>): Diagnostic[] {
  const half = toHalfWidth(report.source);
  const draft = { ...report, half, sentences: readSentences(report, half) };
  return runRules(checks, draft).sort((a, b) => a.start - b.start || a.end - b.end);
}
