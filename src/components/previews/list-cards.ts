import { describePreview, rankTowns, toFinding, toHeadlines, toSeries } from '../../series/index.ts';
import type { PreviewCard } from '../../charts/index.ts';
import type { RecordSeries } from '../../series/index.ts';
import { toTowns } from '../../places/index.ts';
import { partLabels, reviewYearOf, topicLabels } from '../../report/index.ts';
import type { Corpus, ReportDocument } from '../../corpus/index.ts';
import { topics } from '../../report/types.ts';
import type { Routes } from '../../url/index.ts';
import { townsAtOnce, townsNearby } from '../town/towns-at-once.ts';
import {
  describeCompare,
  describeMap,
  describePlans,
  describeTopics,
  indexFigures,
} from './describe-pages.ts';
import { once } from '../once.ts';
import { joinSome } from './join-some.ts';

const source = '对读 · 数字据各镇政府工作报告原文';

/** Makes a picture's words and chart. */
export type MakeCard = () => PreviewCard;

/** What is told of all reports, each thing worked out when it is first asked for. */
const summarise = (corpus: CardCorpus, routes: Routes) => {
  const { reports } = corpus;
  return {
    describeTopic: once(() => describeTopics(reports)),
    towns: once(() => joinSome(reports.map(({ meta }) => meta.town))),
    stated: once(
      () =>
        new Set(reports.flatMap(({ records }) => records.flatMap(({ indicator }) => indicator ?? []))).size,
    ),
    numbers: once(() => reports.reduce((sum, { records }) => sum + records.length, 0)),
    listFigures: corpus.listFigures ?? once(() => indexFigures(toHeadlines(corpus, routes, Infinity))),
  };
};

/** A corpus, and of a build what it has worked out already. */
type CardCorpus = Pick<Corpus, 'indicators' | 'reports' | 'stating'> & {
  listFigures?: () => ReturnType<typeof indexFigures>;
};

/** Every picture that stands beside a link, by its name: each indicator, report, town, compared topic, and the rest. */
export function listCards(corpus: CardCorpus, routes: Routes): ReadonlyMap<string, MakeCard> {
  const { indicators, reports } = corpus;
  const { describeTopic, towns, stated, numbers, listFigures } = summarise(corpus, routes);
  const card = (kicker: string, title: string, ...lines: string[]): PreviewCard => ({
    kicker: kicker === '' ? '对读' : `对读 · ${kicker}`,
    title,
    lines,
    source,
  });
  return new Map<string, MakeCard>([
    [
      'site',
      () =>
        card(
          '',
          '乡镇政府工作报告，放在一处读',
          towns(),
          `逐段对照，逐字检索，${numbers()}个数字可核对到原句。`,
        ),
    ],
    [
      'search',
      () => card('检索', '一个词，谁说了，说了几次', towns(), '逐字检索原文，列出每一处，按镇计数。'),
    ],
    ['phrases', () => card('用语', '各镇逐字相同的话', towns(), '哪些是多数镇的套话，哪些只在一市之内。')],
    [
      'data',
      () =>
        card(
          '数据',
          `${numbers()}个数字，每一个都附原句`,
          towns(),
          '表格、字段说明、校验用的模式，可自由取用。',
        ),
    ],
    ['about', () => card('说明', '怎样读出来的，读得有多准', '方法、与人工标注相比的准确率、已知的局限。')],
    ['indicators', () => card('指标', `${stated()}项指标，哪些镇写了`, towns())],
    ['compare', () => card('对照', '同一件事，各镇怎么写', describeCompare(corpus))],
    ['compare-map', () => card('对照', '各镇总览：写了什么，写了多少', describeMap(corpus))],
    ['compare-topics', () => card('主题', '写了哪些事，谁写得最多', towns())],
    ['compare-plans', () => card('目标', '各镇说要做什么，做成了几成', describePlans(corpus, routes))],
    ['places', () => card('各地', '哪些镇、哪些年有报告', towns())],
    ...indicators.map((indicator): [string, MakeCard] => [
      `indicator-${indicator.id}`,
      () => {
        const series = toSeries({ reports: corpus.stating(indicator.id) }, indicator, routes);
        const { shown, title } = cutSeries(series);
        const words = card('指标', title, describePreview(series));
        const isStated = series.towns.some(({ levels, changes }) => levels.length + changes.length > 0);
        return isStated ? { ...words, chart: shown } : words;
      },
    ]),
    ...reports.map((report): [string, MakeCard] => {
      const { id, city, county } = report.meta;
      return [
        `report-${id}`,
        () => {
          const { title, lines } = describeReport(report, listFigures()(id).slice(0, 4));
          return card(`${city}${county}`, title, ...lines);
        },
      ];
    }),
    ...toTowns(reports).map(({ id, townFull, places, reports: own }): [string, MakeCard] => [
      `town-${id}`,
      () => {
        const place = places.slice(-2).map(({ name }) => name);
        return card(place.join(''), `${townFull}：要做的与做到的`, ...listFigures()(own[0]!.meta.id));
      },
    ]),
    ...topics.map((topic): [string, MakeCard] => [
      `topic-${topic}`,
      () => card('对照', `${topicLabels[topic]}：各镇怎么写`, describeTopic()(topic)),
    ]),
  ]);
}

/** As much of a series as a picture can show, and what was found in all of it. */
function cutSeries(series: RecordSeries): { shown: RecordSeries; title: string } {
  const { title } = toFinding(series);
  const stating = series.towns.filter(({ points }) => points.length > 0);
  if (series.towns.length <= townsAtOnce) return { shown: series, title };
  const towns = rankTowns(stating).slice(0, townsNearby);
  return {
    shown: { ...series, towns: towns.map(({ town }) => town) },
    title,
  };
}

function describeReport(
  { meta, records, sections, source: text }: ReportDocument,
  figures: readonly string[],
): Pick<PreviewCard, 'title' | 'lines'> {
  const parts = [...new Set(sections.map(({ part }) => partLabels[part]))];
  return {
    title: `${meta.townFull}${meta.kind}（${reviewYearOf(meta)}年）`,
    lines: [...figures, `全文${text.length}字，数字${records.length}个，分${parts.join('、')}。`],
  };
}
