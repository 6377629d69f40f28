import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ReportDocument } from '../corpus/index.ts';
import { reviewYearOf } from '../report/index.ts';
import type { TownMark } from '../series/index.ts';
import type { Routes } from '../url/index.ts';
import { h } from './h.ts';
import { renderCells } from './render-cells.ts';
import type { Lines } from './render-cells.ts';

/** What a column's head says of the year: the real one, and under it what the text's facts contradict. */
function toYear(meta: ReportDocument['meta']): [year: string, caution: string] {
  const { statedYear, provenance } = meta;
  const year = reviewYearOf(meta);
  const cautions = [
    ...(year === statedYear ? [] : [`文中作 ${statedYear} 年`]),
    ...(provenance === 'reprint' ? ['转载'] : []),
  ];
  return [`${year} 年`, cautions.join('，')];
}

/**
 * One report as a page of its own, from which a comparison takes `[data-head]` and each `[data-cell]`.
 *
 * `overview` says how much it writes on each topic; `lines` put its sections on lines.
 * It is complete, but bare: no style, no script, and not for search engines.
 */
export function renderColumn(
  report: ReportDocument,
  mark: TownMark,
  routes: Routes,
  { lines, overview }: { lines?: Lines; overview?: ElementContent | undefined } = {},
): string {
  const { meta } = report;
  const [year, caution] = toYear(meta);
  const head = h('div', { dataHead: meta.id, dataTown: meta.town, dataTitle: meta.title }, [
    h('a', { className: `town-${mark.n}`, href: routes.report(meta.id) }, meta.townFull),
    h('small', {}, year),
    ...(caution ? [h('small', { className: 'caution' }, caution)] : []),
  ]);
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'zh-CN' }, [
        h('head', {}, [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; img-src 'self'" }),
          h('meta', { name: 'viewport', content: 'width=device-width' }),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('title', {}, `${meta.townFull}：按部分与主题排列 · 对读`),
          h('link', { rel: 'icon', href: routes.asset('favicon.svg') }),
        ]),
        h('body', {}, [
          h('main', {}, [
            h('h1', {}, meta.title),
            head,
            h('p', {}, h('a', { href: routes.compare([meta.id]) }, '打开对照')),
            ...(overview ? [overview] : []),
            ...renderCells(report, routes, lines),
          ]),
        ]),
      ]),
    ],
  };
  return toHtml(page, { omitOptionalTags: true, preferUnquoted: true, tightAttributes: true });
}
