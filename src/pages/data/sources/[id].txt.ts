import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { dataNames } from '../../../components/data-files.ts';

export const getStaticPaths = () => dataNames('reports').map((id) => ({ params: { id } }));

/** The bytes of the file, not the decoded text: a byte order mark stays. */
export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readFileSync(`content/reports/${params['id'] ?? ''}.txt`)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
