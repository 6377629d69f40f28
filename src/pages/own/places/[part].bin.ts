import type { APIRoute, GetStaticPaths } from 'astro';
import { respondInGb18030 } from '../../../components/own/respond-in-gb18030.ts';
import { readCorpus, readTownNames, splitPlaces } from '../../../corpus/index.ts';

/** Provinces, cities, counties and towns in small files by their names, of which reading in the browser fetches a few, and in one. */
export const getStaticPaths: GetStaticPaths = () =>
  Array.from(splitPlaces(readTownNames(), readCorpus().reports), ([part, text]) => ({
    params: { part },
    props: { text },
  }));

export const GET: APIRoute<{ text: string }> = ({ props }) => respondInGb18030(props.text);
