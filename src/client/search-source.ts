import type { Routes } from '../url/index.ts';

/** What a reference says of a report: names are as published, the date is `YYYY-MM-DD`; null where none is known. */
export interface Source {
  id: string;
  townFull: string;
  title: string;
  publisher: string | null;
  published: string | null;
}

let known: Promise<readonly Source[]> | undefined;

/** What is known of a report, from the site's own list; rejects where that cannot be fetched, and may be asked again. */
export async function readSource(routes: Routes, report: string): Promise<Source> {
  const load = async (): Promise<readonly Source[]> => {
    const response = await fetch(routes.data('reports.json'));
    if (!response.ok) throw new Error(`${response.status} reports.json`);
    return (await response.json()) as readonly Source[];
  };
  known ??= load();
  known.catch(() => (known = undefined));
  const source = (await known).find(({ id }) => id === report);
  if (!source) throw new Error(`no report ${report}`);
  return source;
}
