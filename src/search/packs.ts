import type { Corpus } from '../corpus/types.ts';
import type { Pack } from './types.ts';
import { fold } from '../fold.ts';
import { findStretches } from './stretches.ts';

/** No pack is made for fewer characters: each costs some bytes of every first query, and deflates worse. */
const smallest = 300;

/** Product of the characters of all reports and of one pack. */
const product = 1.2e9;

/**
 * So many characters fill a pack: the more text there is, the smaller its packs.
 *
 * Of few reports a query reads most packs anyway, and large ones deflate well and need little of an index: seven
 * reports (46,000 characters) are two packs. Of many it must read few, and little of each in vain.
 *
 * @param characters UTF-16 units of all that is searched.
 */
export const toPackSize = (characters: number): number => {
  const size = Math.max(smallest, product / characters);
  return characters / Math.ceil(characters / size);
};

/**
 * The text of all titles, headings and paragraphs in packs, in the order of the reports; a block without a letter
 * is left out.
 *
 * @param size so many characters fill a pack, by default as many as suit the corpus; its last block may reach beyond.
 */
export function toPacks({ reports }: Pick<Corpus, 'reports'>, size?: number): Pack[] {
  const texts = reports.flatMap(({ meta, source, blocks, sections }) =>
    blocks.flatMap((block) => {
      if (block.id === undefined) return [];
      const text = source.slice(block.start, block.end);
      return fold(text) === '' ? [] : [{ report: meta.id, block, id: block.id, text, sections }];
    }),
  );
  const full = size ?? toPackSize(texts.reduce((sum, { text }) => sum + text.length, 0));
  const packs: Pack[] = [];
  let room = 0;
  for (const { report, block, id, text, sections } of texts) {
    if (room <= 0) {
      packs.push([]);
      room = full;
    }
    const pack = packs.at(-1)!;
    if (pack.at(-1)?.[0] !== report) pack.push([report, []]);
    pack.at(-1)![1].push([Number(id.slice(1)), text, findStretches(block, sections)]);
    room -= text.length;
  }
  return packs;
}
