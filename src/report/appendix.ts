import type { ClassifiedLine } from './classify.ts';
import { closesReport } from './cues.ts';
import { readEnumerator } from './enumerators.ts';

const list =
  /^(?:附件?\s*\d?\s*:?\s*)?[^。,]{0,16}(?:\d+|[一二三四五六七八九十]+)件[^。,]{0,6}实事(?:项目)?$/;

/** A line that says that something is attached: `附件:`, `附件1`. */
const attached = /^附件?\s*\d?\s*:?$/;

/** Whether a line heads a list of deeds, or says that something is attached. */
export function isAppendix(text: string): boolean {
  return list.test(text) || attached.test(text);
}

/**
 * Finds the line that heads what is added to a report behind its closing: `2020年10件惠民实事`, in its last two thirds; a
 * heading `十件实事` with text of the plan behind it is none.
 */
export function findAppendix(lines: readonly ClassifiedLine[]): number | undefined {
  const third = (lines.at(-1)?.end ?? 0) / 3;
  const deeds = lines.findIndex(
    ({ kind, text, start }) => start > third && kind === 'paragraph' && isAppendix(text),
  );
  if (deeds < 0) return undefined;
  // The closing stands before it, with nothing numbered between them.
  const before = lines
    .slice(0, deeds)
    .findLastIndex(({ text, start }) => start > third && closesReport(text));
  const numbered = lines
    .slice(before + 1, deeds)
    .some(({ kind, text }) => kind === 'paragraph' && readEnumerator(text));
  return before >= 0 && !numbered ? deeds : undefined;
}
