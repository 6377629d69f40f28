import type { APIRoute } from 'astro';
import { hashStating, namePageKey } from '../../../components/page-key.ts';
import { createToAbsolute } from '../../../components/previews/to-absolute.ts';
import { toOembed } from '../../../components/previews/to-oembed.ts';
import { readSeries } from '../../../components/site-data.ts';
import { routes } from '../../../components/routes.ts';
import { readCorpus } from '../../../corpus/index.ts';
import type { Indicator } from '../../../indicator/types.ts';

export const getStaticPaths = () =>
  readCorpus().indicators.map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
    cacheKey: namePageKey(() => hashStating(indicator.id)),
  }));

export const GET: APIRoute<{ indicator: Indicator }> = ({ props, site }) => {
  const oembed = toOembed(readSeries(props.indicator), routes, createToAbsolute(site));
  return new Response(`${JSON.stringify(oembed, null, 2)}\n`);
};
