import { describeMissing, describeRest, rankTowns, toFinding } from '../../series/index.ts';
import type { IndicatorSeries, TownSeries } from '../../series/index.ts';
import { textWidth } from '../svg/text-width.ts';
import { frames, type } from './frame.ts';
import { isMeasured, overhang } from './place-mark.ts';
import { placeRow, widthOfHead } from './place-row.ts';
import { scaleOf } from './scale.ts';
import type { PlacedMark, PlacedRanking, PlacedRow, PlacedWords, RankingOptions } from './types.ts';

/** So many towns a page draws at once; more are told by their number. */
export const townsDrawn = 24;
/** Between the columns of a chart, px. */
const between = 16;
/** A plot never gets narrower than this, however long its words. */
const narrowest = 60;
/** Height of a line of unit, zero and ticks over the rows, and of the words over what doesn't compare. */
const headHeight = 22;
const headingHeight = 30;

/** Places one indicator across towns: a row a town, greatest first, growth as text beside or under the numbers. */
export function placeRanking(
  series: IndicatorSeries,
  {
    layout = 'wide',
    scale: kind = 'linear',
    sort = 'value',
    magnitude = 'auto',
    ...rest
  }: RankingOptions = {},
): PlacedRanking {
  const { only, picture } = rest;
  const size = picture?.size ?? 1;
  const frame = { ...frames[layout], ...(picture && { least: picture.width / size }) };
  const finding = toFinding(series);
  const towns = rankTowns(series.towns)
    .filter(({ town }) => town.points.length > 0 && (only?.has(town.report) ?? true))
    .sort((a, b) => a.rank[sort] - b.rank[sort])
    .map(({ town }) => town)
    .slice(0, picture || only ? undefined : townsDrawn);
  const told = series.towns.filter(({ report }) => only?.has(report) ?? true);
  const all = series.towns.flatMap(({ levels }) => levels);
  const hasOwnMeasure = all.some(({ apart }) => apart === null);
  const measured = all.filter((point) => isMeasured(point, hasOwnMeasure));
  const scale = scaleOf(measured, series, { scale: kind, magnitude });
  const given = { scale, frame, year: finding.year, hasOwnMeasure };
  const left = Math.ceil(
    Math.max(0, ...towns.map((town) => widthOfHead(town, frame))) + (frame.stacked ? 0 : between),
  );
  const draft = (isNoteUnder: boolean) => {
    const rows = towns.map((town) => placeRow(town, { ...given, isNoteUnder }, left));
    const marks = rows.flatMap((row) => row.marks);
    return { rows, columns: layoutColumns(marks, frame.least - left, frame.stacked) };
  };
  const beside = draft(frame.stacked);
  const { rows: drafts, columns } = beside.columns.isTight && !frame.stacked ? draft(true) : beside;
  const isHeaded = frame.stacked ? scale.ticks.length > 1 : measured.length > 0 || columns.growth > 0;
  const top = isHeaded ? headHeight : 0;
  const rows = stackRows(drafts, towns, { top, left, hasOwnMeasure, isByValue: sort === 'value' }).map(
    (row) => ({
      ...row,
      marks: row.marks.map((mark) => moveGrowth(mark, frame.stacked ? 0 : columns.room)),
    }),
  );
  const isLog = kind === 'log' && scale.zero === null && measured.length > 0;
  const head = (text: string, at: number, dx: number): PlacedWords[] =>
    text === '' ? [] : [{ at, dx, y: 13, text, className: 'title' }];
  return {
    kind: 'ranking',
    id: `${series.indicator.id}-${layout}-${kind}`,
    title: `${finding.title}${isLog ? '（对数刻度）' : ''}`,
    description: `${finding.title}。${describeRest({ ...series, towns: told })}${describeMissing(series.towns)}`,
    layout,
    scale: kind,
    left,
    right: Math.ceil(columns.right),
    height: (rows.at(-1) ? rows.at(-1)!.y + rows.at(-1)!.height : top) || headHeight,
    size,
    top,
    zero: scale.zero,
    // Where names stand over the bars, they begin at the edge.
    ticks: frame.stacked && scale.zero !== null ? [] : scale.ticks,
    heads:
      towns.length === 0
        ? head('无数据', 0, 0)
        : [
            // Stacked, it would stand on the first tick; the subtitle says it as well
            ...head(isLog && !frame.stacked ? scale.unit : '', 0, -left),
            ...head(columns.growth > 0 && !frame.stacked ? '增减' : '', 1, columns.room),
          ],
    rows,
    lead: finding.lead,
  };
}

/** Px right of the plot: for words that reach over it, and for growth in a column of its own. */
function layoutColumns(
  marks: readonly PlacedMark[],
  room: number,
  isStacked: boolean,
): { room: number; growth: number; right: number; isTight: boolean } {
  const isGrowth = ({ words }: PlacedMark) => words[0]?.className === 'growth';
  const widths = marks
    .filter(isGrowth)
    .flatMap(({ words }) => words.map(({ text }) => textWidth(text, type.label)));
  const growth = Math.max(0, ...widths);
  const own = growth > 0 && !isStacked ? growth + between : 0;
  const levels = marks.filter((mark) => !isGrowth(mark));
  const over = Math.max(0, ...levels.map((mark) => overhang(mark, room - own)));
  const most = Math.max(0, room - own - narrowest);
  const reach = Math.ceil(Math.min(over, most));
  return { room: reach + between, growth, right: reach + own, isTight: over > most };
}

/** Growth stands so far right of the plot. */
function moveGrowth(mark: PlacedMark, dx: number): PlacedMark {
  if (mark.words[0]?.className !== 'growth') return mark;
  return { ...mark, words: mark.words.map((words) => ({ ...words, dx })) };
}

/** Rows under each other; over the first that doesn't compare with those above, it is said. */
function stackRows(
  drafts: readonly Omit<PlacedRow, 'y' | 'heading'>[],
  towns: readonly TownSeries[],
  {
    top,
    left,
    hasOwnMeasure,
    isByValue,
  }: { top: number; left: number; hasOwnMeasure: boolean; isByValue: boolean },
): PlacedRow[] {
  const isApart = (town: TownSeries | undefined) => (town?.levels[0]?.apart ?? null) !== null;
  const first = isByValue && hasOwnMeasure ? towns.findIndex(isApart) : -1;
  let y = top;
  return drafts.map((draft, at) => {
    const isHeaded = at === first && at > 0;
    const heading = isHeaded
      ? { at: 0, dx: -left, y: -8, text: '时段或口径不同，不与上列相比', className: 'title' }
      : null;
    y += isHeaded ? headingHeight : 0;
    const row = { ...draft, y, heading };
    y += draft.height;
    return row;
  });
}
