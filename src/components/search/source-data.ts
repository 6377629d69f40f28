import type { ReportMeta } from '../../report/types.ts';

/** What a reference to a report says of it, as data attributes of its box; what is not known is left out. */
export function sourceData({ townFull, title, publisher, published }: ReportMeta): Record<string, string> {
  return {
    'data-full': townFull,
    'data-title': title,
    ...(publisher && { 'data-publisher': publisher }),
    ...(published && { 'data-published': published }),
  };
}
