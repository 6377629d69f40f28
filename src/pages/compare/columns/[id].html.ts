import type { APIContext } from 'astro';
import { listOverview } from '../../../components/compare/list-overview.ts';
import { hashOfReport, toPageKey } from '../../../components/page-key.ts';
import { routes } from '../../../components/routes.ts';
import { readCorpus } from '../../../corpus/index.ts';
import { townMark } from '../../../series/index.ts';
import { renderColumn } from '../../../render/index.ts';

const { reports, alignment } = readCorpus();
const marks = townMark(reports);
const overviews = listOverview(reports);

export const getStaticPaths = () =>
  reports.map((report) => ({
    params: { id: report.meta.id },
    cacheKey: toPageKey(() => [
      hashOfReport(report),
      alignment.get(report.meta.id),
      overviews.get(report.meta.id),
    ]),
  }));

/** One report's column of a comparison: fetched by the comparison, and readable by itself. */
export function GET({ params }: APIContext): Response {
  const index = reports.findIndex(({ meta }) => meta.id === params['id']);
  const id = params['id']!;
  const extras = { lines: alignment.get(id), overview: overviews.get(id) };
  return new Response(renderColumn(reports[index]!, marks[index]!, routes, extras));
}
