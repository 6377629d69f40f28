import { magnitudeOf } from './amount.ts';
import { sayFlags } from './compare/tell-flags.ts';
import { toFinding } from './compare/to-finding.ts';
import type { IndicatorSeries, Point, TownSeries } from './types.ts';

/** So many are told one by one; of more, the first and how many there are. */
const mostTold = 12;
const join = (items: readonly string[]): string =>
  items.length > mostTold ? `${items.slice(0, mostTold).join('、')}等${items.length}项` : items.join('、');

/** The words of a figure that is to stand by itself. */
export interface FigureWords {
  /** The finding. */
  title: string;
  /** `单位：亿元。实心为2023年，空心为其他年份。` */
  subtitle: string;
  /** The subtitle where a picture has room for this of the series only. */
  subtitleOf: (shown: IndicatorSeries) => string;
  /** `来源：温泉、齐都等5镇政府工作报告原文（2020—2023年）` */
  source: string;
}

/**
 * Title, unit with years, and source of a chart; of its marks the subtitle tells those that are drawn.
 *
 * @param scale `log` has dots, which are not hatched.
 */
export function describeFigure(series: IndicatorSeries, scale: 'linear' | 'log' = 'linear'): FigureWords {
  const { title, year } = toFinding(series);
  const { word } = magnitudeOf(0, series.unit.name === '%' ? 'one' : series.magnitude);
  const unit = `${word}${series.unit.name ?? ''}`;
  const subtitleOf = ({ towns }: IndicatorSeries): string => {
    const levels = towns.flatMap((town) => town.levels);
    // What is of another measure stands in words where there is one of the chart's own
    const own = levels.filter(({ apart }) => apart === null);
    const drawn = own.length > 0 ? own : levels;
    const has = (status: Point['record']['status']) => drawn.some(({ record }) => record.status === status);
    const signs = [
      ...(has('expected') && scale === 'linear' ? ['斜线为预计'] : []),
      ...(has('target') ? ['菱形为目标'] : []),
    ];
    const others = own.some(({ record, year: { text } }) => record.status === 'actual' && text !== year);
    const years = year === null ? '' : others ? `实心为${year}，空心为其他年份。` : `${year}。`;
    const said = `${unit === '' ? '' : `单位：${unit}。`}${years}${signs.length > 0 ? `${signs.join('，')}。` : ''}`;
    return levels.length === 0 ? '' : said;
  };
  const stating = series.towns.filter(({ points }) => points.length > 0).map(({ town }) => town);
  return {
    title,
    subtitle: subtitleOf(series),
    subtitleOf,
    source: `来源：${sayTowns(stating)}政府工作报告原文${spanOf(series.towns)}`,
  };
}

const mostNamed = 8;
const sayTowns = (names: readonly string[]): string =>
  names.length === 0
    ? '各镇'
    : names.length > mostNamed
      ? `${names.slice(0, mostNamed).join('、')}等${names.length}镇`
      : names.join('、');

/** `（2020—2023年）`, the years that the numbers are of; nothing where none is known. */
function spanOf(towns: readonly TownSeries[]): string {
  const years = towns
    .flatMap(({ points }) => points.filter(({ record }) => record.status !== 'target'))
    .flatMap(({ year }) => year.text.match(/\d{4}/gu) ?? [])
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return '';
  return first === last ? `（${first}年）` : `（${first}—${last}年）`;
}

/** So long a text a link preview shows, in characters. */
const longestPreview = 200;

/** For link previews: `一般公共预算收入：七镇中六镇列出。` and as many sentences of the finding as there is room for. */
export function describePreview(series: IndicatorSeries): string {
  const { indicator, towns } = series;
  const stating = towns.filter(({ points }) => points.length > 0).length;
  const count = (value: number) => (value < 10 ? '零一二三四五六七八九'[value]! : String(value));
  if (stating === 0) return `${indicator.label}：${count(towns.length)}镇报告均未提及。`;
  const head = `${indicator.label}：${count(towns.length)}镇中${count(stating)}镇列出。`;
  return (describeSeries(series).match(/[^。]*。/gu) ?? []).reduce(
    (text, sentence) => (text.length + sentence.length > longestPreview ? text : text + sentence),
    head,
  );
}

/** What the chart shows, in words: the finding, who plans, who grows, who says nothing. */
export function describeSeries(series: IndicatorSeries): string {
  return `${describeFinding(series)}${describeMissing(series.towns)}`;
}

/** The same without those who say nothing, for where they are named already. */
export function describeFinding(series: IndicatorSeries): string {
  return `${toFinding(series).title}。${describeRest(series)}`;
}

/** What the title of a chart doesn't say: who plans, who grows, what has no scale. */
export function describeRest({ towns }: IndicatorSeries): string {
  return [describePlans(towns), describeGrowth(towns), describeOthers(towns)].join('');
}

/** `北蔡、齐都未提及。`, or nothing where all speak. */
export function describeMissing(towns: readonly TownSeries[]): string {
  const missing = towns.filter(({ points }) => points.length === 0).map(({ town }) => town);
  if (missing.length === towns.length) return '无数据：各镇报告均未提及。';
  return missing.length > 0 ? `${join(missing)}未提及。` : '';
}

/** `其他写法：孙岗比例77.7%。`, for what has no place on the scale; or nothing. */
function describeOthers(towns: readonly TownSeries[]): string {
  const others = towns.flatMap(({ town, points }) =>
    points.filter(({ role }) => role === 'other').map((point) => `${town}${point.label}${sayFlags(point)}`),
  );
  return others.length > 0 ? `其他写法：${join(others)}。` : '';
}

function describePlans(towns: readonly TownSeries[]): string {
  const plans = towns.flatMap(({ town, levels }) =>
    levels
      .filter(({ record }) => record.status !== 'actual')
      .map(
        (point) =>
          `${town}${point.record.status === 'target' ? '目标' : '预计'}${point.label}${sayFlags(point)}`,
      ),
  );
  return plans.length > 0 ? `预计与目标：${join(plans)}。` : '';
}

function describeGrowth(towns: readonly TownSeries[]): string {
  const say = (isGrowth: boolean) =>
    towns.flatMap(({ town, changes }) =>
      changes
        .filter(({ against }) => (against === null) === isGrowth)
        .map(
          (point) => `${town}${point.record.status === 'actual' ? '' : '拟'}${point.label}${sayFlags(point)}`,
        ),
    );
  const [growth, others] = [say(true), say(false)];
  return `${growth.length > 0 ? `增减：${join(growth)}。` : ''}${others.length > 0 ? `${join(others)}。` : ''}`;
}
