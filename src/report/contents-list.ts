import type { Line } from './lines.ts';
import { readEnumerator } from './enumerators.ts';

/** What heads a list of contents: `目录`, `目  录`, `目录/提纲:……`. */
const marker = /^(?:目\s*录|提\s*纲)(?:\s*\/\s*提纲)?\s*[:.…·\s]*$/;
/** Leader dots and the page that they lead to: `一、2023年工作回顾………………1`. */
const leader = /[\s.…·-]*\d{0,3}\s*$/;
/** Longest entry, and how many lines from the top a list may begin. */
const longest = 60;
const front = 20;
/** Least entries that a list without a marker has. */
const least = 3;

const toEntry = (text: string) => text.replace(leader, '').replace(/\s/g, '');

/** Whether a line may stand in a list of contents: a heading with an enumerator, or leader dots to a page. */
function isEntry(text: string): boolean {
  if (text.length > longest || /[。;!?]/.test(text)) return false;
  return readEnumerator(text) !== undefined || /[.…·]{3,}\s*\d{0,3}$/.test(text);
}

/**
 * Finds the list of contents that stands before a report: indexes of its lines, its marker among them.
 *
 * Without a marker it is one only where every entry comes again as a heading further down, so that titles of a report that
 * stand close together are left alone.
 */
export function findContentsList(lines: readonly Line[]): ReadonlySet<number> {
  const head = lines.slice(0, front);
  const marked = head.findIndex(({ text }) => marker.test(text));
  const first = marked >= 0 ? marked : head.findIndex(({ text }) => isEntry(text));
  const at = lines.findIndex(({ text }, index) => index > first && !isEntry(text) && !/^[.…·]+$/.test(text));
  const end = at < 0 ? lines.length : at;
  const entries = lines.slice(marked >= 0 ? marked + 1 : first, end).map(({ text }) => toEntry(text));
  const again = new Set(lines.slice(end).map(({ text }) => toEntry(text).slice(0, longest)));
  const repeated = entries.filter((entry) => again.has(entry)).length;
  const isList =
    marked >= 0
      ? repeated > 0
      : entries.length >= least && (repeated === entries.length || /工作报告$/.test(lines[end]?.text ?? ''));
  return new Set(first >= 0 && isList ? lines.slice(first, end).map((_, index) => first + index) : []);
}
