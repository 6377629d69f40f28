import type { Diagnostic, Severity } from '../../../diagnostics.ts';
import type { Span } from '../../../report/types.ts';
import { ruleLabels } from '../../../rule-texts.ts';

/** Something to look at in a draft, whoever found it. */
export interface CheckMark {
  /** The same for the same finding, so that what is done stays done when the text is read again. */
  key: string;
  /** Its kind for a reader: 一事两数. */
  label: string;
  severity: Severity;
  message: string;
  /** In the draft. */
  place: Span;
  /** Other places of the draft that it is about. */
  related: readonly Span[];
  /** The rule of a diagnostic; null for what other reports say. */
  rule: Diagnostic['rule'] | null;
}

/** What each severity is called. */
export const severityNames: Record<Severity, string> = { error: '矛盾', warning: '请核对', info: '体例' };

/** The key of a mark: what finds it, and where. */
export const toKey = (finder: string, ...places: Span[]): string =>
  [finder, ...places.flatMap(({ start, end }) => [start, end])].join(' ');

/** A finding of the parser as a mark. */
export function toMark({ rule, severity, start, end, message, related = [] }: Diagnostic): CheckMark {
  return {
    key: toKey(rule, { start, end }),
    label: ruleLabels[rule],
    ...{ severity, message, related, rule },
    place: { start, end },
  };
}
