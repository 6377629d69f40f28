import { foldWithOffsets } from '../../text/fold.ts';
import { findRanges, textPlaces } from '../dom/text-places.ts';
import type { TextPlace } from '../dom/text-places.ts';

/** A shorter run of characters is no wording that two reports share. */
const shortest = 8;

interface Read {
  town: string;
  places: TextPlace[];
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

function read(paragraph: Element): Read {
  const town = paragraph.closest<HTMLElement>('[data-town]')?.dataset['town'] ?? '';
  return { town, places: textPlaces(paragraph), ...foldWithOffsets(paragraph.textContent) };
}

/**
 * The wording of eight characters and more (width, punctuation and white space apart) that stands in two columns of
 * the sheet or more, as ranges of the page.
 */
export function findShared(sheet: Element): Range[] {
  const paragraphs = [...sheet.querySelectorAll('.cell p:not(.none)')].map(read);
  const towns = new Map<string, string | null>();
  for (const { town, text } of paragraphs)
    for (let at = 0; at + shortest <= text.length; at++) {
      const run = text.slice(at, at + shortest);
      const known = towns.get(run);
      // null once a second column has the run
      towns.set(run, known === undefined || known === town ? town : null);
    }
  return paragraphs.flatMap(({ text, starts, ends, places }) => {
    const spans: [number, number][] = [];
    for (let at = 0; at + shortest <= text.length; at++) {
      if (towns.get(text.slice(at, at + shortest)) !== null) continue;
      const last = spans.at(-1);
      if (last && at <= last[1]) last[1] = at + shortest;
      else spans.push([at, at + shortest]);
    }
    return spans.flatMap(([from, to]) => findRanges(places, [[starts[from]!, ends[to - 1]!]]));
  });
}

/** Underlines that wording where it is asked for and the browser can; nothing else stays marked. */
export function markShared(sheet: Element, isWanted: boolean): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('sentence');
  CSS.highlights.delete('shared');
  if (isWanted) CSS.highlights.set('shared', new Highlight(...findShared(sheet)));
}
