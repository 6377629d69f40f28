import type { SourceLine } from './types.ts';

/** Least characters of a line that a page break may end. */
const least = 100;

/** The lines of a source with page marks in lines of their own, and which these are. */
export interface SitePages {
  lines: SourceLine[];
  marks: ReadonlySet<SourceLine>;
}

/**
 * Parts the marks that sites of documents put before each page, which cut a sentence: `…位列全县考核第7位；农⏎2、民人均纯收入…`.
 * They count from 1, and what stands before each but the first breaks off; `1、抓项目。⏎2、抓民生。` counts tasks.
 */
export function partSitePages(lines: readonly SourceLine[]): SitePages {
  const pages = new Map<SourceLine, string>();
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.text ?? '';
    const breaksOff = before.length >= least && /[\p{Script=Han}\d,、]$/u.test(before);
    const [mark, number] = /^(\d{1,3})、\s*/.exec(line.text) ?? [];
    if (mark && Number(number) === pages.size + 1 && (pages.size === 0 || breaksOff)) pages.set(line, mark);
  });
  const marks = new Set<SourceLine>();
  if (pages.size < 2) pages.clear();
  const parted = lines.flatMap((line) => {
    const text = pages.get(line);
    if (!text) return [line];
    const start = line.start + text.length;
    const mark = { ...line, text: text.trim(), end: line.start + text.trim().length };
    marks.add(mark);
    return [mark, { ...line, text: line.text.slice(text.length), start, blank: false, indent: 0 }];
  });
  return { lines: parted, marks };
}
