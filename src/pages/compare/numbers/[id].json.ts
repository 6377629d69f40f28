import type { APIContext } from 'astro';
import { toNumbers } from '../../../components/compare/to-numbers.ts';
import { hashOfReport, namePageKey } from '../../../components/page-key.ts';
import { routes } from '../../../components/routes.ts';
import { readGauges } from '../../../components/site-data.ts';
import { readCorpus, readReport } from '../../../corpus/index.ts';

const { reports, indicators } = readCorpus();

export const getStaticPaths = () =>
  reports.map((report) => ({
    params: { id: report.meta.id },
    props: { report },
    cacheKey: namePageKey(() => [hashOfReport(report), readGauges()]),
  }));

/** One report's numbers by row, for the comparison's view of numbers. */
export function GET({ params }: APIContext): Response {
  return Response.json(toNumbers(readReport(params['id']!), indicators, routes, readGauges()));
}
