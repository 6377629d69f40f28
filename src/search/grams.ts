import type { GramFile, Pack } from './types.ts';
import { fold } from '../fold.ts';

/** About so many numbers stand in one file of grams. */
const fileSize = 4000;

/**
 * In which packs any two neighbouring characters (UTF-16 units of the folded text) stand.
 *
 * The last unit of a block is followed by nothing and stands alone, so that every unit begins a gram.
 */
export function toGramFiles(packs: readonly Pack[]): GramFile[] {
  const places = new Map<string, number[]>();
  packs.forEach((pack, place) => {
    for (const [, text] of pack.flatMap(([, blocks]) => blocks)) {
      const folded = fold(text);
      for (let at = 0; at < folded.length; at++) {
        const gram = folded.slice(at, at + 2);
        const known = places.get(gram);
        if (!known) places.set(gram, [place]);
        else if (known.at(-1) !== place) known.push(place);
      }
    }
  });
  const files: GramFile[] = [];
  let room = 0;
  for (const gram of [...places.keys()].sort()) {
    const own = places.get(gram)!;
    if (room <= 0) {
      files.push([]);
      room = fileSize;
    }
    files.at(-1)!.push([gram, own.map((place, at) => place - (own[at - 1] ?? 0))]);
    room -= own.length + 2;
  }
  return files;
}
