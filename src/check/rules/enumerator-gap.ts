import type { Check, Draft, Finding } from '../types.ts';
import { point } from '../point.ts';
import { type ListEnumerator, gatherLists, type EnumeratedList, readEnumerators } from '../enumerator.ts';

/**
 * Enumerators skipped or doubled in one list at one level: （一）（二）（四）; 1．2．2．; 一是…三是….
 * Lists that begin anew, and lists in lists, are lists of their own.
 */
export const enumeratorGap: Check = (draft) => {
  const lists = gatherLists(readEnumerators(draft), draft.half);
  const nexts = findNexts(lists);
  return [
    ...lists.flatMap((list) => findDoubledFirst(draft, list, nexts.get(list))),
    ...lists.flatMap((list) => findGaps(draft, list)),
  ];
};

const findGaps = (draft: Draft, list: EnumeratedList): Finding[] =>
  list.slice(1).flatMap((one, index) => {
    const last = list[index];
    if (!last || one.number === last.number + 1 || list[0]?.number !== 1) return [];
    return [toFinding(draft, last, one)];
  });

/** The next list of its kind behind each: one that opens lines as it does, or stands in its block. */
function findNexts(lists: readonly EnumeratedList[]): ReadonlyMap<EnumeratedList, EnumeratedList> {
  const nexts = new Map<EnumeratedList, EnumeratedList>();
  const places = new Map(lists.map((list, at) => [list, at]));
  const alike = new Map<string, EnumeratedList>();
  const beside = new Map<string, EnumeratedList>();
  for (const list of lists.toReversed()) {
    const [first] = list;
    if (!first) continue;
    const keys = [`${first.family} ${first.opens}`, `${first.family} ${first.block.start}`] as const;
    const kin = [alike.get(keys[0]), beside.get(keys[1])].filter((one) => one !== undefined);
    const [next] = kin.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    if (next) nexts.set(list, next);
    alike.set(keys[0], list);
    beside.set(keys[1], list);
  }
  return nexts;
}

/** 一是…一是…二是…: a list of one, and right behind it another of its kind. */
function findDoubledFirst(
  draft: Draft,
  list: EnumeratedList,
  [next, second]: EnumeratedList = [],
): Finding[] {
  const [only] = list;
  if (!only || list.length > 1 || only.number !== 1 || !next) return [];
  // 一站式服务,一站通办: a word twice is no list.
  if (list[0]?.family.startsWith('verb') && !second) return [];
  const between = draft.half.slice(only.end, next.start);
  // A heading of another level between them parts two lists.
  if (/\n\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/.test(between)) return [];
  const isNear =
    only.opens && next.opens ? (between.match(/\n/g) ?? []).length <= 2 : only.block === next.block;
  return isNear && between.length <= 120 ? [toFinding(draft, only, next)] : [];
}

function toFinding(draft: Draft, last: ListEnumerator, one: ListEnumerator): Finding {
  const quote = ({ start, end }: ListEnumerator): string =>
    draft.half.slice(start, end).replace(/[,:、.\s]+$/, '');
  const what = one.number === last.number ? '重号' : one.number > last.number ? '跳号' : '倒号';
  return point(one, `“${quote(last)}”之后是“${quote(one)}”，序号${what}`, last);
}
