import type { Corpus } from '../corpus/types.ts';
import type { Pack, PackedBlock } from './types.ts';
import { fold } from '../fold.ts';
import { findStretches } from './stretches.ts';

/**
 * The text of all titles, headings and paragraphs in packs, in the order of the reports; a block without a letter
 * is left out.
 *
 * @param size so many characters fill a pack; its last block may reach beyond.
 */
export function toPacks({ reports }: Pick<Corpus, 'reports'>, size: number): Pack[] {
  const packs: Pack[] = [];
  let room = 0;
  for (const { meta, source, blocks, sections } of reports) {
    let own: PackedBlock[] | undefined;
    for (const block of blocks) {
      if (block.id === undefined) continue;
      const text = source.slice(block.start, block.end);
      if (fold(text) === '') continue;
      if (room <= 0) {
        packs.push([]);
        room = size;
        own = undefined;
      }
      if (!own) packs.at(-1)!.push([meta.id, (own = [])]);
      own.push([Number(block.id.slice(1)), text, findStretches(block, sections)]);
      room -= text.length;
    }
  }
  return packs;
}
