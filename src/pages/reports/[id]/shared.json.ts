import type { APIRoute } from 'astro';
import { namePageKey } from '../../../components/page-key.ts';
import { readSharedSpans } from '../../../components/site-data.ts';
import { readCorpus } from '../../../corpus/index.ts';

export const getStaticPaths = () =>
  readCorpus().reports.map(({ meta }) => ({
    params: { id: meta.id },
    cacheKey: namePageKey(() => [readSharedSpans(meta.id)]),
  }));

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(readSharedSpans(params['id'] ?? '')));
