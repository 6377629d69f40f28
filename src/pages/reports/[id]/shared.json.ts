import type { APIRoute } from 'astro';
import { readCorpus } from '../../../corpus/index.ts';
import { sharedSpans } from '../../../render/index.ts';

export const getStaticPaths = () => readCorpus().reports.map(({ meta }) => ({ params: { id: meta.id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(sharedSpans(readCorpus().passages, params['id'] ?? '')));
