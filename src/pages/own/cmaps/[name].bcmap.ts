import type { APIRoute, GetStaticPaths } from 'astro';
import { listCMaps, readCMap } from '../../../corpus/index.ts';

/** A table for every encoding of PDF that brings no fonts along, fetched when such a file is read in the browser. */
export const getStaticPaths: GetStaticPaths = () => listCMaps().map((name) => ({ params: { name } }));

export const GET: APIRoute<never, { name: string }> = async ({ params }) =>
  new Response((await readCMap(params.name)) as Uint8Array<ArrayBuffer>);
