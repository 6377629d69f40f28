import { describeMissing, describeSeries, describeTitle, rankTowns } from '../../series/index.ts';
import { frames, type } from './frame.ts';
import type { Column } from './place-stack.ts';
import { othersOf, placeStack, widthOfNames } from './place-stack.ts';
import { widthOfWords, wordsOf } from './place-mark.ts';
import type { RankedTown, IndicatorSeries, Magnitude, Point, TownSeries } from '../../series/index.ts';
import type { PanelScale } from './scales.ts';
import { scaleGrowth, scaleLevels } from './scales.ts';
import { wrap } from '../svg/wrap.ts';
import type { Layout, PlacedText } from '../types.ts';
import type { PlacedRanking, RankingOptions, Scale } from './types.ts';

/** For what can't be measured against each other. */
const noScale: PanelScale = { at: () => 0, zero: null, ticks: [], unit: '' };

/** A panel never gets narrower than this, however long its words. */
const narrowest = 40;

/** Places one indicator across towns: a row a town, greatest first, growth beside or under the numbers. */
export function placeRanking(
  series: IndicatorSeries,
  { layout = 'wide', scale = 'linear', sort = 'value', magnitude = 'auto' }: RankingOptions = {},
): PlacedRanking {
  const { width, stacked } = frames[layout];
  const towns = rankTowns(series.towns)
    .filter(({ town }) => town.points.length > 0)
    .sort((a, b) => a.rank[sort] - b.rank[sort]);
  const isLog = scale === 'log' && towns.some(({ town }) => town.levels.length > 0);
  const columns = toColumns(series, towns, layout, { scale, magnitude });
  const groups = stacked ? columns.map((column) => [column]) : [columns];
  let y = 0;
  const stacks = groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const stack = placeStack(towns, group, frames[layout], y);
      y = stack.bottom + 16;
      return stack;
    });
  const remarks = placeRemarks(series.towns, towns.length === 0, width, y);
  return {
    kind: 'ranking',
    id: `${series.indicator.id}-${layout}-${scale}`,
    title: `${describeTitle(series)}${isLog ? '（对数刻度）' : ''}`,
    description: describeSeries(series),
    layout,
    scale,
    width,
    height: Math.max(y, ...remarks.map((line) => line.y + 8)),
    stacks,
    remarks,
  };
}

/** The panels that have something to show, side by side from the names' column on. */
function toColumns(
  series: IndicatorSeries,
  towns: RankedTown[],
  layout: Layout,
  kind: { scale: Scale; magnitude: Magnitude },
): Column[] {
  const { width, gap, growth, stacked } = frames[layout];
  const names = widthOfNames(towns, frames[layout]);
  const hasGrowth = towns.some(({ town }) => town.changes.length > 0);
  const isSplit = hasGrowth && !stacked;
  const room = width - names - (isSplit ? gap + growth : 0);
  const columns: Column[] = [];
  if (towns.some(({ town }) => town.levels.length > 0)) {
    const notes = stacked ? 'below' : 'beside';
    const fitted = fit(towns, 'levels', notes, room, (points, px) =>
      scaleLevels(points, series.unit.name, px, kind),
    );
    columns.push({ pick: 'levels', title: '数值', left: names, notes, ...fitted });
  }
  if (columns.length === 0 && towns.some(({ town }) => othersOf(town).length > 0))
    columns.push({
      pick: 'others',
      title: '其他写法',
      left: names,
      notes: 'below',
      width: 0,
      scale: noScale,
    });
  if (hasGrowth) {
    const left = isSplit && columns.length > 0 ? width - growth : names;
    const fitted = fit(towns, 'changes', 'below', width - left, scaleGrowth);
    columns.push({ pick: 'changes', title: '增减', left, notes: 'below', ...fitted });
  }
  return columns;
}

/** The widest scale that leaves room for every mark's words. */
function fit(
  towns: readonly RankedTown[],
  pick: 'levels' | 'changes',
  notes: Column['notes'],
  room: number,
  build: (points: readonly Point[], width: number) => PanelScale,
): { scale: PanelScale; width: number } {
  const points = towns.flatMap(({ town }) => town[pick]);
  const unit = build(points, 1);
  const limits = towns.flatMap(({ town }) =>
    town[pick].map((point) => {
      const share = Math.max(unit.at(point.value), unit.zero ?? 0);
      return (room - widthOfWords(point, wordsOf(point, town.year), notes)) / Math.max(share, 1e-6);
    }),
  );
  const width = Math.max(narrowest, Math.min(room - 12, ...limits));
  return { scale: build(points, width), width };
}

function placeRemarks(
  towns: readonly TownSeries[],
  isEmpty: boolean,
  width: number,
  y: number,
): PlacedText[] {
  const remark = describeMissing(towns);
  const inset = isEmpty ? 16 : 0;
  return wrap(remark, width - 2 * inset, type.note).map((text, line) => ({
    x: inset,
    y: y + (isEmpty ? 40 : 12) + line * 18,
    text,
  }));
}
