import type { Examiner, ReportDocument } from '../../../examiner.ts';
import type { ReportMeta } from '../../../report/index.ts';
import { fetchChecked, fetchJson } from '../../../url/index.ts';
import type { Routes } from '../../../url/index.ts';

/** The reports of the site, as a thread has them: each source is fetched once and read by the same parser, but not checked. */
export interface SiteReports {
  /** What is known of every report, in the order of the site. */
  list: () => Promise<readonly ReportMeta[]>;
  /** @throws Error where there is no report of this id, FetchFault where its source can't be had. */
  read: (id: string) => Promise<ReportDocument>;
}

/** Opens the site's reports; what could not be fetched may be asked for again. */
export function openSiteReports(openReader: () => Promise<Examiner>, routes: Routes): SiteReports {
  let metas: Promise<readonly ReportMeta[]> | undefined;
  const documents = new Map<string, Promise<ReportDocument>>();
  const list = () => {
    const known = (metas ??= fetchJson<readonly ReportMeta[]>(routes.data('reports.json')));
    known.catch(() => (metas = undefined));
    return known;
  };
  const load = async (id: string) => {
    const [parse, all, bytes] = await Promise.all([openReader(), list(), fetchChecked(routes.source(id))]);
    const meta = all.find((one) => one.id === id);
    if (!meta) throw new Error(`no report ${id} on this site`);
    return parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), meta);
  };
  return {
    list,
    read(id) {
      const document = documents.get(id) ?? load(id);
      documents.set(id, document);
      document.catch(() => documents.delete(id));
      return document;
    },
  };
}
