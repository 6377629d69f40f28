import type { Check, Draft, Finding } from '../types.ts';
import { type Enumerator, gatherLists, type List, readEnumerators } from '../enumerator.ts';

/**
 * Enumerators skipped or doubled in one list at one level: （一）（二）（四）; 1．2．2．; 一是…三是….
 * Lists that begin anew, and lists in lists, are lists of their own.
 */
export const enumeratorGap: Check = (draft) => {
  const lists = gatherLists(readEnumerators(draft));
  return [
    ...lists.flatMap((list, at) => findDoubledFirst(draft, list, lists.slice(at + 1))),
    ...lists.flatMap((list) => findGaps(draft, list)),
  ];
};

const findGaps = (draft: Draft, list: List): Finding[] =>
  list.slice(1).flatMap((one, index) => {
    const last = list[index];
    if (!last || one.number === last.number + 1 || list[0]?.number !== 1) return [];
    return [toFinding(draft, last, one)];
  });

/** 一是…一是…二是…: a list of one, and right behind it another of its kind. */
function findDoubledFirst(draft: Draft, list: List, later: readonly List[]): Finding[] {
  const [only] = list;
  const next = later.find(
    ([first]) =>
      first?.family === only?.family && (first?.opens === only?.opens || first?.block === only?.block),
  )?.[0];
  if (!only || list.length > 1 || only.number !== 1 || !next) return [];
  const between = draft.half.slice(only.end, next.start);
  // A heading of another level between them parts two lists.
  if (/\n\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/.test(between)) return [];
  const isNear =
    only.opens && next.opens ? (between.match(/\n/g) ?? []).length <= 2 : only.block === next.block;
  return isNear && between.length <= 120 ? [toFinding(draft, only, next)] : [];
}

function toFinding(draft: Draft, last: Enumerator, one: Enumerator): Finding {
  const quote = ({ start, end }: Enumerator): string =>
    draft.half.slice(start, end).replace(/[,:、.\s]+$/, '');
  const what = one.number === last.number ? '重号' : one.number > last.number ? '跳号' : '倒号';
  return {
    start: one.start,
    end: one.end,
    related: [{ start: last.start, end: last.end }],
    message: `“${quote(last)}”之后是“${quote(one)}”，序号${what}，请核对。`,
  };
}
