import type { APIRoute } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { drawCard } from '../../charts/index.ts';
import { namePageKey } from '../../components/page-key.ts';
import type { PreviewCard } from '../../charts/index.ts';
import { listCards } from '../../components/previews/list-cards.ts';
import { renderPng } from '../../components/previews/render-png.ts';
import { once } from '../../components/once.ts';
import { routes } from '../../components/routes.ts';
import { readFigures } from '../../components/site-data.ts';
import { readCorpus } from '../../corpus/index.ts';

export const getStaticPaths = () =>
  [...listCards({ ...readCorpus(), listFigures: readFigures }, routes)].map(([name, make]) => {
    const card = once(make);
    return { params: { name }, props: { card }, cacheKey: namePageKey(() => [card()]) };
  });

export const GET: APIRoute<{ card: () => PreviewCard }> = async ({ props }) => {
  const svg = toHtml(drawCard(props.card())).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return new Response(new Uint8Array(await renderPng(svg)), { headers: { 'Content-Type': 'image/png' } });
};
