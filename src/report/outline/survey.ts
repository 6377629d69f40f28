import { toHalfWidth } from '../../text/numerals.ts';
import { findAppendix } from '../appendix.ts';
import type { ClassifiedLine } from '../classify.ts';
import { namesPart, readPartName } from '../cues.ts';
import { readEnumerator } from '../enumerators.ts';
import type { HeadingLook } from '../heading/index.ts';
import type { Event } from './events.ts';
import { readTurn } from '../read-turn.ts';
import { readYear } from './read-year.ts';
import type { Surroundings } from './types.ts';

/** What is known of a report's headings before any part is decided. */
export interface Survey {
  /** Per event what stands around its heading; undefined for a paragraph. */
  around: readonly (Surroundings | undefined)[];
  /** The first line of the last two paragraphs of the report itself, and its last line with a heading. */
  tail: number;
  lastHeaded: number;
  /** The line with which what is added to the report begins; Infinity where nothing is. */
  appendix: number;
}

/** Looks over a report once, from its end to its beginning, for what stands behind each heading. */
export function survey(source: string, lines: readonly ClassifiedLine[], events: readonly Event[]): Survey {
  const appendix = findAppendix(lines) ?? Infinity;
  const own = events.filter(({ line }) => line < appendix);
  const around: (Surroundings | undefined)[] = [];
  const held = readMeetingYear(lines);
  const laterYears = new Map<HeadingLook, number>();
  const nextStarts = new Map<HeadingLook, number>();
  const nextNumbers = new Map<HeadingLook, number>();
  const plans = new Set<HeadingLook>();
  let setsTargets = false;
  let tellsProblems = false;
  let next: HeadingLook | undefined;
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const { heading, line } = events[index] as Event;
    if (!heading) {
      const turn = readTurn(lines[line]?.text ?? '', 'review');
      setsTargets ||= turn === 'targets';
      tellsProblems = turn === 'problems';
      continue;
    }
    const title = source.slice(heading.titleStart, heading.titleEnd);
    const year = readYear(title);
    // NaN where nothing is counted
    const number = readEnumerator(source.slice(heading.start, heading.enumeratorEnd))?.number || NaN;
    const following = nextNumbers.get(heading.look);
    const later = laterYears.get(heading.look) ?? 0;
    around[index] = {
      appended: line >= appendix,
      outdone: year > 0 && Math.max(later, held) > year,
      setsTargetsBelow: setsTargets,
      tellsProblems,
      holdsTasks: next === 'paren' || next === 'number',
      planFollows: plans.has(heading.look),
      isLast: following === undefined || following <= number,
      tense: readTense(source, heading.end, nextStarts.get(heading.look)),
    };
    nextStarts.set(heading.look, heading.start);
    // What stands below `三、` is not counted on from what stands below `二、`.
    if (namesPart(title)) nextNumbers.clear();
    nextNumbers.set(heading.look, number);
    if (line < appendix && heading.form === 'line') {
      laterYears.set(heading.look, Math.max(later, year));
    }
    if (line < appendix && readPartName(title) === 'plan') plans.add(heading.look);
    setsTargets = false;
    tellsProblems = false;
    next = heading.look;
  }
  return {
    around,
    tail: own.filter(({ heading }) => !heading).at(-2)?.line ?? 0,
    lastHeaded: own.findLast(({ heading }) => heading)?.line ?? -1,
    appendix,
  };
}

/** The year of the page's or the meeting's date, `——2024年1月9日在…`, where it is not so late that the year could be under review; 0 if none. */
function readMeetingYear(lines: readonly ClassifiedLine[]): number {
  const dates = lines
    .filter(({ kind }) => kind !== 'paragraph')
    .map(({ text }) => /(20\d\d)[年-]0?[1-8][月-]/.exec(text)?.[1]);
  return Number(dates.find(Boolean) ?? 0);
}

const ahead =
  /(?:我们|政府|全[镇乡县区市]|街道)(?:将|要)|^(?:将|要|力争|确保|争取|计划|拟)|[,;](?:力争|确保|争取|计划|拟)|(?:19|20)\d\d年底前|年内(?:完成|建成|实现)|\d[^,。;]{0,4}以上$/;
const back =
  /了|已(?!经?济)|同比|比上年|较上年|获评|荣获|获得|成功|累计|先后|全年|一年来|[三五]年来|圆满|得到|达到/;
/** As much of a section's text as tells its tense, and the least clauses that do. */
const longest = 800;
const least = 3;

/** Whether a section's text only looks ahead (1) or back (−1), by the words of its clauses. */
function readTense(source: string, start: number, end = Infinity): number {
  const clauses = toHalfWidth(source.slice(start, Math.min(end, start + longest))).split(/[。;!?\n]/);
  const count = (words: RegExp) => clauses.filter((clause) => words.test(clause.trim())).length;
  const [to, from] = [count(ahead), count(back)];
  return to >= least && from === 0 ? 1 : from > 1 && to * 3 <= from ? -1 : 0;
}
