import type { Diagnostic, RuleOf } from '../../diagnostics.ts';
import type { Edit, SourceLine, Reading } from './types.ts';
import { parserRules } from '../../diagnostics.ts';
import { namesPart } from '../cues.ts';
import { readEnumerator } from '../enumerators.ts';
import { findPastedBreaks, findTurningBreaks } from './paste.ts';
import { readDots } from './dots.ts';
import { goesOn, longestUnit } from './join-cues.ts';
import { findInvisible } from './invisible.ts';
import { findPinyin } from './pinyin.ts';
import { findPageFurniture } from './page-furniture.ts';
import { toPageLines } from './page-lines.ts';
import { applyEdits } from './place.ts';
import { partSitePages } from './site-pages.ts';
import { findWrapping } from './wrapping.ts';

/**
 * Makes a source readable: joins lines that were wrapped, and leaves out what paper put between them.
 *
 * Total and pure; a sound text comes back as it is.
 *
 * @param simplify reads traditional characters as simplified ones, one UTF-16 unit for one.
 */
export function toReading(source: string, simplify = (text: string) => text): Reading {
  const simple = readDots(simplify(source));
  const pinyin = findPinyin(simple);
  const invisible = findInvisible(simple);
  const { lines: all, marks } = partSitePages(toPageLines(simple));
  const [opening] = marks;
  const { numbers, heads } = findPageFurniture(all, marks);
  const edits: Edit[] = [];
  const artifacts = all.filter((_, index) => numbers.has(index) || heads.has(index));
  const joints: Edit[] = [];
  const lines = all.filter((_, index) => !numbers.has(index) && !heads.has(index));
  const wrapping = findWrapping(lines);
  const units: SourceLine[][] = [];
  let unit = '';
  let left: SourceLine[] = [];
  let last: SourceLine | undefined;
  all.forEach((line, index) => {
    if (numbers.has(index) || heads.has(index)) {
      left.push(line);
      return;
    }
    // What a site's page breaks off goes on behind its mark, a heading, too.
    const torn = left.some((one) => one !== opening && marks.has(one));
    if (last && (torn || goesOn({ unit, line: last, next: line, page: left.length > 0, wrapping }))) {
      unit = (unit + line.text).slice(-longestUnit);
      units.at(-1)?.push(line);
      joints.push({ start: last.end, end: line.start, insert: '' });
    } else {
      unit = line.text;
      units.push([line]);
      edits.push(...left.map(({ start, end }): Edit => ({ start, end, insert: '' })));
    }
    left = [];
    last = line;
  });
  const joined = units.map(([first, ...rest]) => ({
    ...(first as SourceLine),
    text: [first, ...rest].map((line) => line?.text).join(''),
  }));
  const breakAll = (some: readonly SourceLine[], find: (text: string) => number[]) =>
    some.flatMap((one) => find(one.text).map((at) => placeIn(units[joined.indexOf(one)] ?? [], at)));
  // Shorter lines hold one paragraph.
  const pasted = joined.filter(({ text }) => text.length >= 60);
  // A page pasted into a few lines, or each of a site's pages.
  const whole = marks.size > 0 || joined.length <= 6;
  const found = breakAll(pasted, (text) => findPastedBreaks(text, whole));
  // One blank between two sentences is no lost line break.
  const breaks = whole || found.length > 1 ? found : [];
  const turns = isHeaded(joined) ? [] : breakAll(joined, findTurningBreaks);
  edits.push(...[...breaks, ...turns].map((at): Edit => ({ start: at, end: at, insert: '\n' })));
  edits.push(...left.map(({ start, end }): Edit => ({ start, end, insert: '' })), ...joints);
  edits.push(...pinyin.map((span): Edit => ({ ...span, insert: '' })));
  edits.push(...invisible.map((span): Edit => ({ ...span, insert: '' })));
  edits.sort((a, b) => a.start - b.start);
  const diagnostics: Diagnostic[] = [
    ...sayWrapped(joints),
    ...invisible.flatMap((span) => say('artifact', span, '这里夹有看不见的字符。')),
    ...pinyin
      .slice(0, 1)
      .flatMap((span) => say('artifact', span, `括号里的拼音共${pinyin.length}处，不是正文；这里是第一处。`)),
    ...(breaks.length > 0 ? pasted.slice(0, 1) : []).flatMap(({ start }) =>
      say('lost-line-breaks', { start, end: start }, `有段落连成一行，已分开${breaks.length}处来读。`),
    ),
    ...all.flatMap((line, index) =>
      numbers.has(index)
        ? say('artifact', line, '这是页码，不是正文。')
        : heads.has(index)
          ? say('artifact', line, '这是每页重复的页眉，不是正文。')
          : [],
    ),
  ];
  return {
    ...applyEdits(simple, withoutInner(edits)),
    artifacts: artifacts.map(({ start, end }) => ({ start, end })),
    diagnostics,
  };
}

/** Sorted edits without those that stand inside the one before. */
function withoutInner(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = Math.max(end, edit.end);
    return true;
  });
}

/** Where in the source a place of joined lines is. */
function placeIn(unit: readonly SourceLine[], at: number): number {
  let left = at;
  const line = unit.find(({ text }) => {
    const here = left < text.length;
    if (!here) left -= text.length;
    return here;
  });
  return (line?.start ?? 0) + left;
}

/** Whether any heading of a text names a part. */
function isHeaded(lines: readonly SourceLine[]): boolean {
  const text = lines.map((line) => line.text).join('\n');
  return (
    lines.some((line) => namesPart(line.text) || readEnumerator(line.text)?.kind === 'comma') ||
    /[。!?]\s*[一二三四]、/.test(text) ||
    /(?:19|20)\d\d年[^。,;]{0,8}工作(?:回顾|总结)/.test(text)
  );
}

function sayWrapped(joints: readonly Edit[]): Diagnostic[] {
  const [first] = joints;
  if (!first) return [];
  return say(
    'hard-wrapped',
    first,
    `正文按版面断行，共有${joints.length}处断在句中，已接起来读；这里是第一处。`,
  );
}

function say(
  rule: RuleOf<'reading'> | 'artifact',
  { start, end }: { start: number; end: number },
  message: string,
): Diagnostic[] {
  return [{ rule, severity: parserRules[rule][0], start, end, message }];
}
