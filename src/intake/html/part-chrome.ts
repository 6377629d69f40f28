import { isChrome } from './is-chrome.ts';

/** The lines of a page that are its text, and apart from it controls and facts of the page above and below it, and lines of links in it. */
export function partChrome(lines: readonly string[]): { kept: string[]; dropped: string[] } {
  const isProse = (line: string) => (/[。；！？]/.test(line) || line.length > 60) && !isChrome(line, true);
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  const { kept = [], dropped = [] } = Object.groupBy(lines, (line, index) =>
    isChrome(line, index < first || index > last) ? 'dropped' : 'kept',
  );
  return { kept, dropped };
}
