import type { APIRoute, GetStaticPaths } from 'astro';
import { readTownNames, splitPlaces } from '../../../corpus/index.ts';
import { toGb18030 } from '../../../text/to-gb18030.ts';

/** Provinces, cities, counties and towns in small files by their names, of which reading in the browser fetches a few, and in one. */
export const getStaticPaths: GetStaticPaths = () =>
  Array.from(splitPlaces(readTownNames()), ([part, text]) => ({ params: { part }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(toGb18030(props.text), { headers: { 'Content-Type': 'application/octet-stream' } });
