import { formatYear } from './year.ts';
import type { IndicatorSeries, Point, TownSeries } from './types.ts';

/** A chart's title: the indicator and how many towns it shows. */
export function describeTitle({ indicator, towns }: IndicatorSeries): string {
  const stating = towns.filter(({ points }) => points.length > 0).length;
  return `${indicator.label}：${stating > 0 ? `${stating}镇比较` : '无数据'}`;
}

/** So long a text a link preview shows, in characters. */
const longestPreview = 200;

/** For link previews: `一般公共预算收入：七镇中六镇列出，` and as many sentences of the finding as there is room for. */
export function describePreview(series: IndicatorSeries): string {
  const { indicator, towns } = series;
  const stating = towns.filter(({ points }) => points.length > 0).length;
  const count = (value: number) => (value < 10 ? '零一二三四五六七八九'[value]! : String(value));
  const finding = describeSeries(series).replace(/^(\d+)镇写明实际数，/, (_, actual: string) =>
    Number(actual) === stating ? '' : `其中${count(Number(actual))}镇写明实际数，`,
  );
  if (stating === 0) return `${indicator.label}：${count(towns.length)}镇报告均未提及。`;
  const head = `${indicator.label}：${count(towns.length)}镇中${count(stating)}镇列出，`;
  const whole = (finding.match(/[^。]*。/gu) ?? []).reduce(
    (text, sentence) => (text.length + sentence.length > longestPreview ? text : text + sentence),
    head,
  );
  return whole.replace(/，$/u, '。');
}

/** What the chart shows, in words: who is highest and lowest, who plans, who grows, who says nothing. */
export function describeSeries(series: IndicatorSeries): string {
  return `${describeFinding(series)}${describeMissing(series.towns)}`;
}

/** The same without those who say nothing, for where they are named already. */
export function describeFinding({ towns }: IndicatorSeries): string {
  return [
    describeActual(towns),
    describePlans(towns),
    describeGrowth(towns),
    describeOthers(towns),
    describeYears(towns),
  ].join('');
}

/** `北蔡、齐都未提及。`, or nothing where all speak. */
export function describeMissing(towns: readonly TownSeries[]): string {
  const missing = towns.filter(({ points }) => points.length === 0).map(({ town }) => town);
  if (missing.length === towns.length) return '无数据：各镇报告均未提及。';
  return missing.length > 0 ? `${missing.join('、')}未提及。` : '';
}

/** `其他写法：孙岗比例77.7%。`, for what has no place on the scale; or nothing. */
function describeOthers(towns: readonly TownSeries[]): string {
  const others = towns.flatMap(({ town, points }) =>
    points.filter(({ role }) => role === 'other').map(({ label }) => `${town}${label}`),
  );
  return others.length > 0 ? `其他写法：${others.join('、')}。` : '';
}

function describeActual(towns: readonly TownSeries[]): string {
  const actual = towns.flatMap(({ town, levels }) => {
    const first = levels.find(({ record }) => record.status === 'actual');
    return first ? [{ town, point: first }] : [];
  });
  actual.sort((a, b) => b.point.value - a.point.value);
  const [highest, lowest] = [actual[0], actual.at(-1)];
  if (!highest || !lowest) return '';
  if (highest === lowest) return `仅${say(highest.town, highest.point)}写明实际数。`;
  return `${actual.length}镇写明实际数，最高${say(highest.town, highest.point)}，最低${say(lowest.town, lowest.point)}。`;
}

function describePlans(towns: readonly TownSeries[]): string {
  const plans = towns.flatMap(({ town, levels }) =>
    levels
      .filter(({ record }) => record.status !== 'actual')
      .map((point) => `${town}${point.record.status === 'target' ? '目标' : '预计'}${point.label}`),
  );
  return plans.length > 0 ? `预计与目标：${plans.join('、')}。` : '';
}

function describeGrowth(towns: readonly TownSeries[]): string {
  const say = (isGrowth: boolean) =>
    towns.flatMap(({ town, changes }) =>
      changes
        .filter(({ against }) => (against === null) === isGrowth)
        .map(({ label, record }) => `${town}${record.status === 'actual' ? '' : '拟'}${label}`),
    );
  const [growth, others] = [say(true), say(false)];
  return `${growth.length > 0 ? `增减：${growth.join('、')}。` : ''}${others.length > 0 ? `${others.join('、')}。` : ''}`;
}

function describeYears(towns: readonly TownSeries[]): string {
  const stating = towns.filter(({ points }) => points.length > 0);
  const years = new Set(stating.map(({ year }) => year.text.slice(0, 4)));
  return years.size > 1 ? '各镇年份不同，比较时请留意。' : '';
}

function say(town: string, { label, year }: Point): string {
  return `${town}${label}（${formatYear(year).replace('（', '，').replace('）', '')}）`;
}
