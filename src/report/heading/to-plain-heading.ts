import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from './types.ts';

/**
 * The heading without an enumerator that a title makes.
 *
 * @param index of its line.
 * @param length of its title.
 * @param at where the title begins in the line.
 * @param stop how long the stop behind it is: 1, or 0 where there is none.
 */
export function toPlainHeading(
  line: ClassifiedLine,
  index: number,
  look: 'line' | 'lead' | 'inline',
  length: number,
  { at = 0, stop = 1 } = {},
): Heading {
  const start = line.start + at;
  const titleEnd = start + length;
  return {
    line: index,
    form: look === 'line' ? 'line' : 'run-in',
    look,
    start,
    enumeratorEnd: start,
    titleStart: start,
    titleEnd,
    end: titleEnd + stop,
    lostStop: false,
  };
}
