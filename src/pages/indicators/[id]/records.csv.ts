import type { APIRoute } from 'astro';
import { readCorpus } from '../../../corpus/index.ts';
import { createIndicatorFile } from '../../../exports/index.ts';

export const getStaticPaths = () => readCorpus().indicators.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(createIndicatorFile(readCorpus(), params['id'] ?? '', 'csv'));
