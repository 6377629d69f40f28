import type { Diagnostic, RuleOf } from '../diagnostics.ts';
import { examinerRules, runRules } from '../diagnostics.ts';
import type { ParsedReport } from '../report/types.ts';
import { announcedCount } from './rules/announced-count.ts';
import { arithmeticConflict } from './rules/arithmetic-conflict.ts';
import { completionRate } from './rules/completion-rate.ts';
import { directionConflict } from './rules/direction-conflict.ts';
import { enumeratorGap } from './rules/enumerator-gap.ts';
import { foreignPlace } from './rules/foreign-place.ts';
import { growthConflict } from './rules/growth-conflict.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { pairCount } from './rules/pair-count.ts';
import { partsAboveWhole } from './rules/parts-above-whole.ts';
import { partsMissTotal } from './rules/parts-miss-total.ts';
import { repeatedText } from './rules/repeated-text.ts';
import { sharesAboveWhole } from './rules/shares-above-whole.ts';
import { twoValues } from './rules/two-values.ts';
import { unitSlip } from './rules/unit-slip.ts';
import { yearMisfit } from './rules/year-misfit.ts';
import { toDraft } from './to-draft.ts';
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
  const found = runRules(examinerRules, checks, toDraft(report));
  const above = new Set(found.flatMap(({ rule, start }) => (rule === 'parts-above-whole' ? start : [])));
  // More than their whole, which is told, parts don't make it either
  return found.filter(({ rule, start }) => rule !== 'parts-miss-total' || !above.has(start));
}
