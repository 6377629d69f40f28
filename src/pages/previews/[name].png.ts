import type { APIRoute } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { drawCard } from '../../charts/index.ts';
import { hashOfReport, hashStating, namePageKey } from '../../components/page-key.ts';
import type { PreviewCard } from '../../charts/index.ts';
import { listCards } from '../../components/previews/list-cards.ts';
import { renderPng } from '../../components/previews/render-png.ts';
import { once } from '../../components/once.ts';
import { routes } from '../../components/routes.ts';
import { readFigures } from '../../components/site-data.ts';
import { readCorpus } from '../../corpus/index.ts';

/** What a picture is worked out from, by its name, where that is known sooner than the picture's words. */
const listSources = (): ReadonlyMap<string, () => readonly unknown[]> => {
  const { indicators, reports } = readCorpus();
  return new Map<string, () => readonly unknown[]>([
    ...indicators.map(({ id }) => [`indicator-${id}`, () => hashStating(id)] as const),
    ...reports.map(
      (report) =>
        [`report-${report.meta.id}`, () => [hashOfReport(report), readFigures()(report.meta.id)]] as const,
    ),
  ]);
};

export const getStaticPaths = () => {
  const sources = listSources();
  return [...listCards({ ...readCorpus(), listFigures: readFigures }, routes)].map(([name, make]) => {
    const card = once(make);
    return {
      params: { name },
      props: { card },
      cacheKey: namePageKey(sources.get(name) ?? (() => [card()])),
    };
  });
};

export const GET: APIRoute<{ card: () => PreviewCard }> = async ({ props }) => {
  const svg = toHtml(drawCard(props.card())).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return new Response(new Uint8Array(await renderPng(svg)), { headers: { 'Content-Type': 'image/png' } });
};
