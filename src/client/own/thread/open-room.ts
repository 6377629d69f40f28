import type { SourceFile } from '../../../intake/index.ts';
import type { ReadAnswer, ThreadMessage, Views } from '../types.ts';
import { createReader } from './create-reader.ts';
import { openLibrary } from './library.ts';
import type { ViewSources, View } from './view.ts';
import { views } from './view.ts';

/** What a thread does once it has what it reads with. */
export interface ReadingRoom {
  read: (file: SourceFile) => AsyncGenerator<ReadAnswer>;
  /** Answers a question about a report that was read. */
  ask: (question: ThreadMessage & { type: 'ask' }) => Promise<unknown>;
}

/**
 * Opens the room in which reports are read, with the words and places of the site that stands under a base path.
 *
 * @throws FetchFault where a file of it can't be had.
 */
export async function openRoom(base: string): Promise<ReadingRoom> {
  const library = await openLibrary(base);
  const reader = createReader(library);
  const shelf: ViewSources = {
    ...library,
    own: reader.kept,
    find: (id) => (reader.kept.has(id) ? reader.see(id, 'topics') : library.site.read(id)),
  };
  const ask: ReadingRoom['ask'] = async ({ view, id, given }) => {
    if (view === 'correct') return reader.correct(id, given as Views['correct']['given']);
    if (view === 'search') {
      const { searchAll } = await import('./search-all.ts');
      return searchAll((given as Views['search']['given']).phrase, shelf);
    }
    if (view === 'examined') return reader.show(id);
    if (view === 'forget') {
      reader.forget(id);
      return null;
    }
    const { load, depth } = views[view];
    const [answer, report] = await Promise.all([
      load() as Promise<View<typeof view>>,
      reader.see(id, depth(given as never)),
    ]);
    return answer(report, given as never, shelf);
  };
  return { read: reader.read, ask };
}
