import type { Routes } from '../../url/index.ts';
import { fetchOnce } from '../dom/fetch-once.ts';

/** What a reference says of a report: names are as published, the date is `YYYY-MM-DD`; null where none is known. */
export interface Source {
  id: string;
  townFull: string;
  title: string;
  publisher: string | null;
  published: string | null;
}

/** What is known of a report, from the site's own list; rejects where that cannot be fetched, and may be asked again. */
export async function readSource(routes: Routes, report: string): Promise<Source> {
  const sources = await fetchOnce<Source[]>(routes.data('reports.json'));
  const source = sources.find(({ id }) => id === report);
  if (!source) throw new Error(`no report ${report}`);
  return source;
}
