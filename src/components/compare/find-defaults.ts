import type { ReportDocument } from '../../corpus/index.ts';

/** The two reports that an empty comparison shows: the first two from an official source, else the first two. */
export function findDefaults(reports: readonly Pick<ReportDocument, 'meta'>[]): string[] {
  const official = reports.filter(({ meta }) => meta.provenance === 'official');
  return [...new Set([...official, ...reports])].slice(0, 2).map(({ meta }) => meta.id);
}
