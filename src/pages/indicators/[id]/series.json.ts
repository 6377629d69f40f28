import type { APIRoute } from 'astro';
import { hashStating, namePageKey } from '../../../components/page-key.ts';
import { toDrawn } from '../../../series/index.ts';
import { readSeries } from '../../../components/site-data.ts';
import { readCorpus } from '../../../corpus/index.ts';
import type { Indicator } from '../../../indicator/types.ts';

export const getStaticPaths = () =>
  readCorpus().indicators.map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
    cacheKey: namePageKey(() => hashStating(indicator.id)),
  }));

export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  new Response(JSON.stringify(toDrawn(readSeries(props.indicator))));
