import type { Corpus } from '../../src/corpus/index.ts';
import type { writeStore } from '../../src/corpus/store/index.ts';

/** A corpus as it is stored: its reports made, its relations known. */
export const toStorable = (
  { reports, indicators, site, passages, alignment }: Omit<Corpus, 'spans' | 'stating'>,
  toKey: (id: string) => string | null = () => null,
): Parameters<typeof writeStore>[0] => ({
  indicators,
  site,
  reports: reports.map((report) => ({
    id: report.meta.id,
    key: toKey(report.meta.id),
    make: () => report,
  })),
  relate: () => ({ passages, align: () => alignment }),
});
