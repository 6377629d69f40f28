import type { Check, Draft, Finding } from '../types.ts';
import { point } from '../point.ts';
import { type ListEnumerator, gatherLists, type EnumeratedList, readEnumerators } from '../enumerator.ts';

/**
 * Enumerators skipped or doubled in one list at one level: （一）（二）（四）; 1．2．2．; 一是…三是….
 * Lists that begin anew, and lists in lists, are lists of their own.
 */
export const enumeratorGap: Check = (draft) => {
  const lists = gatherLists(readEnumerators(draft), draft.half);
  return [
    ...lists.flatMap((list, at) => findDoubledFirst(draft, list, lists.slice(at + 1, at + 1 + nearest))),
    ...lists.flatMap((list) => findGaps(draft, list)),
  ];
};

const findGaps = (draft: Draft, list: EnumeratedList): Finding[] =>
  list.slice(1).flatMap((one, index) => {
    const last = list[index];
    if (!last || one.number === last.number + 1 || list[0]?.number !== 1) return [];
    return [toFinding(draft, last, one)];
  });

/** So many lists behind one are looked at for the next of its kind: no more open within a few lines. */
const nearest = 12;

/** 一是…一是…二是…: a list of one, and right behind it another of its kind. */
function findDoubledFirst(draft: Draft, list: EnumeratedList, others: readonly EnumeratedList[]): Finding[] {
  const [only] = list;
  const [next, second] =
    others.find(
      ([first]) =>
        first?.family === only?.family && (first?.opens === only?.opens || first?.block === only?.block),
    ) ?? [];
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
  const what = '倒重跳'[Math.sign(one.number - last.number) + 1];
  return point(one, `“${quote(last)}”之后是“${quote(one)}”，序号${what}号`, last);
}
