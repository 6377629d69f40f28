import { namesReport } from '../classify.ts';
import { addressesDelegates } from '../cues.ts';
import type { SourceLine } from './types.ts';

/** `- 1 -`, `— 3 —`, `·5·`, `第 2 页`, `第2页 共14页`, `2 / 14`: a page number by its own look. */
const pageNumber =
  /^(?:[-—–·•~]{1,2} ?\d{1,3} ?[-—–·•~]{1,2}|(?:[^。,;:]{4,30} )?第 ?\d{1,3} ?页(?:[,/ ]*共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3}|[Pp](?:age)?\.? ?\d{1,3})$/;
/** A number alone in its line may be a page's, where others count on from it. */
const lone = /^\d{1,3}$/;
/** Least characters from one such number to the next: rows of a table count, too. */
const leastPage = 150;
/** Longest running head, and the least times that one stands in a text without page numbers beside it. */
const longestHead = 40;
const leastHeads = 3;

/** What a page puts around the text on paper: indexes of lines that are page numbers, and of running heads. */
export interface PageFurniture {
  numbers: ReadonlySet<number>;
  heads: ReadonlySet<number>;
}

/**
 * Finds page numbers, and heads that every page repeats: `青石镇政府工作报告` above each page.
 *
 * A running head keeps its first place where that is the title's. Nothing that ends as a sentence does is one, nor a
 * word that a copy put on a line of its own (`万元`).
 */
export function findPageFurniture(
  lines: readonly SourceLine[],
  marks: ReadonlySet<SourceLine>,
): PageFurniture {
  const told = lines.flatMap((line, index) => (marks.has(line) || pageNumber.test(line.text) ? [index] : []));
  // `第1页 共4页` alone says that this is one page of four, and is no number between two pages.
  const numbers = new Set(
    told.length === 1 ? told.filter((at) => !/共|\//.test(lines[at]?.text ?? '')) : told,
  );
  for (const index of findCounting(lines)) numbers.add(index);
  return { numbers, heads: findRunningHeads(lines, numbers) };
}

/** Numbers alone in their lines that count 1, 2, 3 … through the text, a page apart. */
function findCounting(lines: readonly SourceLine[]): number[] {
  const alone = lines.flatMap(({ text, start }, index) =>
    lone.test(text) ? [{ index, start, number: Number(text) }] : [],
  );
  const counted = alone.filter(({ start, number }, at) => {
    const before = alone[at - 1];
    const after = alone[at + 1];
    const follows = before && number === before.number + 1 && start - before.start > leastPage;
    const leads = after && after.number === number + 1 && after.start - start > leastPage;
    return follows || leads;
  });
  // Numbers that a copy put on lines of their own stand close together and do not count.
  return counted.length * 2 > alone.length ? counted.map(({ index }) => index) : [];
}

function findRunningHeads(lines: readonly SourceLine[], numbers: ReadonlySet<number>): Set<number> {
  const places = Map.groupBy(lines.keys(), (index) => toKey(lines[index]?.text ?? ''));
  const heads = new Set<number>();
  // The title beside a page number, even on one page.
  const front = new Set(lines.slice(0, 8).map(({ text }) => text));
  lines.forEach(({ text }, index) => {
    const beside = numbers.has(index - 1) || numbers.has(index + 1);
    const named = namesReport(text);
    // In a text without page numbers, where it breaks a sentence; 乙镇政府工作报告 above 各位代表 is another report's title.
    const breaks =
      /工作报告$/.test(text) &&
      (numbers.size > 0 || !/[。!?:]$/.test(lines[index - 1]?.text ?? '。')) &&
      !addressesDelegates(lines[index + 1]?.text ?? '各位代表');
    if (index >= 8 && canHead(text) && ((beside && (front.has(text) || named)) || (named && breaks)))
      heads.add(index);
  });
  for (const [key, all] of places) {
    if (key.length < 4 || all.length < 2 || all.some((index) => !canHead(lines[index]?.text ?? ''))) continue;
    const beside = all.filter((index) => numbers.has(index - 1) || numbers.has(index + 1)).length;
    const named = /(?:报告|镇|乡|街道|政府|文件|会议|材料)(?:之?[一二三四五六七八九十])?$/.test(key);
    const apart = all.every((index, at) => at === 0 || index - (all[at - 1] ?? 0) > 4);
    if (!apart || !(beside * 2 >= all.length || (named && all.length >= leastHeads))) continue;
    const [first = 0] = all;
    // The title stands first, and on the pages again.
    const isTitle = first < 8 && !numbers.has(first - 1);
    for (const index of isTitle ? all.slice(1) : all) heads.add(index);
  }
  return heads;
}

/** What of a running head stays from page to page. */
const toKey = (text: string): string => text.replace(/\d{1,3}$|^\d{1,3}(?=\D)|[\s—-]/g, '');

function canHead(text: string): boolean {
  return text.length <= longestHead && /\p{Script=Han}$|\d$/u.test(text) && !/[。;:!?]/.test(text);
}
