import type { PageLine, Run } from './page-lines.ts';

/** Shares of the size of running text: a mark is set smaller than the first and raised by more than the second, a note is smaller than the third. */
const most = { mark: 0.75, raised: 0.12, note: 0.85 };

/** `1`, `[12]`, `③`: what refers to a note, and what a note begins with. */
const mark = /^[[〔【(（]?\s*(?:\d{1,3}|[①-⑳])\s*[\]〕】)）]?$/u;
const noteStart = /^[[〔【(（]?\s*(?<number>\d{1,3}(?![\d.])|[①-⑳])\s*[\]〕】)）]?\s*/u;

/** Pages without the marks of footnotes, which would become digits of the number that they stand behind, and how many there were. */
export function dropNoteMarks(pages: readonly (readonly Run[])[]): { pages: Run[][]; marks: number } {
  let marks = 0;
  const kept = pages.map((runs) =>
    runs.filter((run) => {
      const isMark = mark.test(run.text.trim()) && runs.some((before) => isRaised(run, before));
      if (isMark) marks += 1;
      return !isMark;
    }),
  );
  return { pages: kept, marks };
}

/** Whether a run stands right behind another, smaller and above its baseline; the ² of m² does, too, but is no mark. */
function isRaised(run: Run, { text, x, y, width, size }: Run): boolean {
  const raised = run.y - y;
  return (
    run.size < size * most.mark &&
    Math.abs(x + width - run.x) < size * 0.4 &&
    raised > size * most.raised &&
    raised < size &&
    text.trim() !== '' &&
    !/[A-Za-z]$/.test(text)
  );
}

/**
 * Parts the footnotes off the text: lines at the foot of a page that are set smaller than it, the first of which has a number.
 *
 * @param lines without what every page repeats.
 * @returns the lines of the text, and each note as `[1]…`, in page order.
 */
export function partFootnotes(lines: readonly PageLine[]): { body: PageLine[]; notes: string[] } {
  const size = toBodySize(lines);
  const body: PageLine[] = [];
  const notes: string[] = [];
  for (const page of Map.groupBy(lines, (line) => line.page).values()) {
    const last = page.findLastIndex((line) => line.size >= size * most.note);
    const first = page.findIndex(({ text }, at) => at > last && (noteStart.test(text) || notes.length > 0));
    const end = first < 0 ? page.length : first;
    body.push(...page.slice(0, end));
    for (const { text } of page.slice(end)) {
      const number = noteStart.exec(text);
      if (number || notes.length === 0)
        notes.push(`[${number?.groups?.['number'] ?? ''}]${text.slice(number?.[0].length ?? 0)}`);
      else notes.push(`${notes.pop() ?? ''}${text}`);
    }
  }
  return { body, notes };
}

/** The size that most characters are set in. */
function toBodySize(texts: readonly { text: string; size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of texts) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.trim().length);
  }
  return Array.from(counts).sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
