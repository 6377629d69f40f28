import type { Diagnostic, RuleId } from '../../diagnostics.ts';
import type { IndicatorRecord } from '../../indicator/types.ts';

/** Rules that find numbers of a report at odds; what they mark and what that doesn't fit are both doubtful. */
const contradictions: readonly RuleId[] = [
  'arithmetic-conflict',
  'growth-conflict',
  'two-values',
  'unit-slip',
  'parts-above-whole',
  'parts-miss-total',
  'completion-rate',
  'direction-conflict',
];

/** Below this a reading is to be checked by a reader: 待核. */
const sure = 0.9;

/** Whether a report's own numbers contradict a number of it. */
export function isContradicted(
  record: Pick<IndicatorRecord, 'start' | 'end'>,
  diagnostics: readonly Diagnostic[],
): boolean {
  return diagnostics
    .filter(({ rule }) => contradictions.includes(rule))
    .flatMap((found) => [found, ...(found.related ?? [])])
    .some(({ start, end }) => start < record.end && record.start < end);
}

/**
 * What goes with a number wherever it is shown, in a reader's words: that the text contradicts it, that somebody checked
 * it or should, that it is of a narrower or wider notion than its indicator's. None for most.
 */
export function toFlags(
  record: Pick<IndicatorRecord, 'start' | 'end' | 'confidence' | 'reviewed' | 'scope'>,
  diagnostics: readonly Diagnostic[],
): string[] {
  const { confidence, reviewed, scope } = record;
  return [
    ...(isContradicted(record, diagnostics) ? ['数字矛盾'] : []),
    ...(reviewed !== null ? ['人工核定'] : confidence < sure ? ['待核'] : []),
    ...(scope === null ? [] : [`口径：${scope}`]),
  ];
}
