import type { Routes } from '../../url/index.ts';
import { fetchOnce } from '../dom/fetch-once.ts';

/** What a reference says of a report: names are as published, the date is `YYYY-MM-DD`; null where none is known. */
export interface Source {
  id: string;
  town: string;
  townFull: string;
  county: string;
  /** The year under review as the report says it, and the real one where its own facts contradict it. */
  statedYear: number;
  inferredYear: number | null;
  title: string;
  publisher: string | null;
  published: string | null;
}

/** What is known of every report, by its id, from the site's own list; rejects where that cannot be fetched. */
export async function readSources(routes: Routes): Promise<ReadonlyMap<string, Source>> {
  const sources = await fetchOnce<Source[]>(routes.data('reports.json'));
  return new Map(sources.map((source) => [source.id, source]));
}

/** What is known of a report; rejects where that cannot be fetched, and may be asked again. */
export async function readSource(routes: Routes, report: string): Promise<Source> {
  const source = (await readSources(routes)).get(report);
  if (!source) throw new Error(`no report ${report}`);
  return source;
}
