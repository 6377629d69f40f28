import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describeFigure, indicatorView, selectSeries } from '../../series/index.ts';
import { drawAlone, drawCard, drawCounts, drawPicture, placeCounts } from '../../charts/index.ts';
import type { PreviewCard, Look } from '../../charts/index.ts';
import type { IndicatorSeries } from '../../series/index.ts';
import { parseState } from '../../url/index.ts';

/** A chart of the contact sheet; `draw` gives it in the colours of a look. */
export interface SheetPicture {
  caption: string;
  draw: (look: Look) => Element;
}

/** What an indicator's address can ask for, each by itself; `TOWN` stands for a report that states it. */
const views = [
  '',
  'scale=log',
  'sort=town&highlight=TOWN',
  'unit=wan&kind=amount',
  'kind=change',
  'status=target',
  'towns=TOWN',
];

/** One view of an indicator as a picture of each form. */
function toViews(series: IndicatorSeries, search: string): SheetPicture[] {
  const { state } = parseState(indicatorView, search);
  const { scale, sort, unit, highlight } = state;
  const shown = selectSeries(series, state);
  return (['wide', 'square', 'tall'] as const).map((format) => ({
    caption: `${series.indicator.id} ${format} ${search}`.trim(),
    draw: (look) =>
      drawPicture(
        shown,
        { ...describeFigure(shown), address: `?${search}` },
        { format, scale, sort, magnitude: unit, look, highlight },
      ),
  }));
}

/** Every indicator as its page opens, and the first one in every view that an address can ask for. */
export function sheetPictures(stated: readonly IndicatorSeries[]): SheetPicture[] {
  const [first] = stated;
  const town = first?.towns.find(({ levels }) => levels.length > 0)?.report ?? '';
  return [
    ...(first ? views.flatMap((view) => toViews(first, view.replace('TOWN', town))) : []),
    ...stated.flatMap((series) => toViews(series, '')),
  ];
}

/** Counts of one phrase and of four, as the search page draws them beside its filters. */
export function sheetCounts(): SheetPicture[] {
  return [1, 4].map((many) => ({
    caption: `counts ${many}`,
    draw: (look) => {
      const phrases = ['乡村振兴', '营商环境', '网格', '文明'].slice(0, many);
      const rows = ['龙泉', '孙岗', '齐都'].map((name, row) => ({
        name,
        values: phrases.map((_, at) => (at * 3 + row * 2) % 7),
      }));
      const counts = { id: 'report', title: '各镇的处数', unit: '处', phrases, rows };
      const placed = placeCounts(counts, { width: 240, height: 60 * many });
      return drawAlone(placed, [drawCounts(placed)], { look });
    },
  }));
}

/** The pictures that stand beside links. */
export function sheetCards(cards: ReadonlyMap<string, () => PreviewCard>): SheetPicture[] {
  return [...cards].map(([caption, make]) => ({ caption, draw: () => drawCard(make()) }));
}

/** A picture as the address of an image, so that its style stays its own. */
export function toImage(picture: Element): string {
  const svg = toHtml(picture, { space: 'svg' }).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
