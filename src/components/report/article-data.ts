import type { Corpus, ReportDocument } from '../../corpus/index.ts';
import { routes } from '../routes.ts';

/** What the scripts of a report's page need to know: where its text and shared wording lie, and where errors are reported. */
export function articleData(
  { meta: { id, townFull, kind } }: ReportDocument,
  { corrections }: Corpus['site'],
): Record<`data-${string}`, string> {
  return {
    'data-source': routes.source(id),
    'data-shared': routes.sharedSpans(id),
    'data-corrections': corrections,
    'data-report': `${townFull}${kind}`,
  };
}
