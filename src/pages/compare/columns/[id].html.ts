import type { APIContext } from 'astro';
import { drawStrips } from '../../../components/compare/draw-strips.ts';
import { readAlignment } from '../../../components/site-data.ts';
import { routes } from '../../../components/routes.ts';
import { readCorpus } from '../../../corpus/index.ts';
import { townMark } from '../../../series/index.ts';
import { renderColumn } from '../../../render/index.ts';

const { reports } = readCorpus();
const marks = townMark(reports);
const strips = drawStrips(reports, routes);

export const getStaticPaths = () => reports.map(({ meta }) => ({ params: { id: meta.id } }));

/** One report's column of a comparison: fetched by the comparison, and readable by itself. */
export function GET({ params }: APIContext): Response {
  const index = reports.findIndex(({ meta }) => meta.id === params['id']);
  const id = params['id']!;
  const extras = { lines: readAlignment().get(id), overview: strips.get(id) };
  return new Response(renderColumn(reports[index]!, marks[index]!, routes, extras));
}
