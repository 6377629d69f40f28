import { readCounties } from '../../corpus/index.ts';

/** Provinces, cities and counties, for reading in the browser; the towns of all would be nine times as much. */
export const GET = () =>
  new Response(readCounties(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
