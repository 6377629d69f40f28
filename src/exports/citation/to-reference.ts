import { reviewYearOf, sayPlace } from '../../report/index.ts';
import type { ReportMeta } from '../../report/types.ts';

/** A report as a bibliography names it. */
export interface Reference {
  id: string;
  title: string;
  /** The government that issued it. */
  author: string;
  /** Who published it; the government where that is not known. */
  publisher: string;
  /** Province, city and county. */
  place: string;
  /** Of publication; where that is not known, the year that the report looks back on. */
  year: number;
  /** `YYYY-MM-DD` */
  published: string | null;
  kind: string;
  number: string | null;
  /** Absolute; null where nobody knows yet where the site will be. */
  url: string | null;
}

/** What a bibliography says of a report; `url` is its page, absolute or only a path. */
export function toReference(meta: ReportMeta, url: string): Reference {
  const author = `${meta.townFull}人民政府`;
  return {
    id: meta.id,
    title: meta.title,
    author,
    publisher: meta.publisher ?? author,
    place: sayPlace(meta),
    year: meta.published === null ? reviewYearOf(meta) : Number(meta.published.slice(0, 4)),
    published: meta.published,
    kind: meta.kind,
    number: meta.documentNumber,
    url: /^https?:/.test(url) ? url : null,
  };
}
