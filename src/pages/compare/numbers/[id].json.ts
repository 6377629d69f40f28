import type { APIContext } from 'astro';
import { toNumbers } from '../../../components/compare/to-numbers.ts';
import { routes } from '../../../components/routes.ts';
import { readCorpus } from '../../../corpus/index.ts';

const { reports, indicators } = readCorpus();

export const getStaticPaths = () => reports.map(({ meta }) => ({ params: { id: meta.id } }));

/** One report's numbers by row, for the comparison's view of numbers. */
export function GET({ params }: APIContext): Response {
  const report = reports.find(({ meta }) => meta.id === params['id'])!;
  return Response.json(toNumbers(report, indicators, routes));
}
