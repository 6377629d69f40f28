import type { APIContext } from 'astro';
import { listOverview } from '../../../components/compare/list-overview.ts';
import { hashOfReport, namePageKey } from '../../../components/page-key.ts';
import { routes } from '../../../components/routes.ts';
import { readTopics } from '../../../components/site-data.ts';
import { readCorpus } from '../../../corpus/index.ts';
import { townMark } from '../../../series/index.ts';
import { renderColumn } from '../../../render/index.ts';

const { reports, alignment } = readCorpus();
const marks = townMark(reports);

export const getStaticPaths = () =>
  reports.map((report) => ({
    params: { id: report.meta.id },
    cacheKey: namePageKey(() => [hashOfReport(report), alignment.get(report.meta.id), readTopics()]),
  }));

/** One report's column of a comparison: fetched by the comparison, and readable by itself. */
export function GET({ params }: APIContext): Response {
  const index = reports.findIndex(({ meta }) => meta.id === params['id']);
  const id = params['id']!;
  const report = reports[index]!;
  const extras = { lines: alignment.get(id), overview: listOverview(report, readTopics()) };
  return new Response(renderColumn(report, marks[index]!, routes, extras));
}
