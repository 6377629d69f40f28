import type { Corpus } from '../corpus/types.ts';
import type { SearchRecord } from './types.ts';
import { fold } from '../fold.ts';
import { createRoutes } from '../url/index.ts';
import { toMarks } from './marks.ts';
import { findStretches } from './stretches.ts';
import { toWords } from './words.ts';

/** A language that Pagefind does not segment and has no stemmer for; every character is a word already. */
const language = 'und';

/** One record for each title, heading and paragraph, in text order; a block without a letter has none. */
export function toSearchRecords({ reports }: Pick<Corpus, 'reports'>): SearchRecord[] {
  const routes = createRoutes('/');
  return reports.flatMap(({ meta, source, blocks, sections }) =>
    blocks.flatMap((block) => {
      if (block.id === undefined) return [];
      const text = source.slice(block.start, block.end);
      const content = toWords(fold(text));
      if (content === '') return [];
      return {
        url: routes.report(meta.id, block.id),
        content,
        language,
        // Pagefind would index meta as words; filters travel with the fragment and cost the query nothing
        filters: { marks: [toMarks(text)], stretches: [JSON.stringify(findStretches(block, sections))] },
      };
    }),
  );
}
