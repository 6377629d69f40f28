import type { FinderTown } from './to-finder-list.ts';

/**
 * The towns that a reader may mean, the likeliest first: whose name begins with what was typed, whose pinyin or its
 * initials do (`longquan`, `long q`, `lq`), whose name or place holds it.
 */
export function findTowns(towns: readonly FinderTown[], typed: string): FinderTown[] {
  const wanted = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’]+/gu, '');
  if (wanted === '') return [];
  const judged = towns.map((town) => ({ town, likeness: judge(town, wanted) }));
  return judged
    .filter(({ likeness }) => likeness < unlike)
    .sort((a, b) => a.likeness - b.likeness)
    .map(({ town }) => town);
}

const unlike = 4;

/** 0 for the likeliest. */
function judge([, name, place, spelling]: FinderTown, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  const syllables = spelling.split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  if (syllables.join('').startsWith(wanted)) return 1;
  if (initials.startsWith(wanted)) return 2;
  return `${place}${name}`.includes(wanted) ? 3 : unlike;
}
