import { foldWithOffsets } from '../fold.ts';

/**
 * What folding took away from a text, written so that `restore` puts it back.
 *
 * @returns JSON of a list that is read from the left along the folded text: a number from 1 on keeps that many
 * UTF-16 units, a number below 0 drops as many, a string is put in. `坚决，守住` gives `[2,"，"]`.
 */
export function toMarks(source: string): string {
  const { text, starts, ends } = foldWithOffsets(source);
  const marks: (number | string)[] = [];
  let kept = 0;
  let behind = 0;
  const edit = (dropped: number, put: string): void => {
    if (dropped === 0 && put === '') return;
    if (kept > 0) marks.push(kept);
    if (dropped > 0) marks.push(-dropped);
    if (put !== '') marks.push(put);
    kept = 0;
  };
  for (let unit = 0; unit < text.length;) {
    const start = starts[unit]!;
    const end = ends[unit]!;
    let next = unit + 1;
    while (next < text.length && starts[next] === start) next++;
    edit(0, source.slice(behind, start));
    const written = source.slice(start, end);
    if (written === text.slice(unit, next)) kept += next - unit;
    else edit(next - unit, written);
    behind = end;
    unit = next;
  }
  edit(0, source.slice(behind));
  return JSON.stringify(marks);
}

/** The text that was folded to `folded`, verbatim; `marks` as `toMarks` wrote them. */
export function restore(folded: string, marks: string): string {
  let source = '';
  let at = 0;
  for (const mark of JSON.parse(marks) as (number | string)[]) {
    if (typeof mark === 'string') source += mark;
    else {
      if (mark > 0) source += folded.slice(at, at + mark);
      at += Math.abs(mark);
    }
  }
  return source + folded.slice(at);
}
