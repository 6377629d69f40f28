import { describePreview, placeRanking, toHeadlines, toSeries } from '../../charts/index.ts';
import type { Card, Point } from '../../charts/index.ts';
import { partLabels, statusLabels, topicLabels } from '../../corpus/index.ts';
import type { Corpus, ReportDocument } from '../../corpus/index.ts';
import type { Routes } from '../../url/index.ts';

const source = '对读 · 数字据各镇政府工作报告原文';

/** Every picture that stands beside a link, by its name: each indicator, report, compared topic, and the rest. */
export function listCards(corpus: Corpus, routes: Routes): ReadonlyMap<string, Card> {
  const towns = corpus.reports.map(({ meta }) => meta.town).join('、');
  const lead = { title: '乡镇政府工作报告，放在一处读', source };
  const numbers = corpus.reports.reduce((sum, { records }) => sum + records.length, 0);
  const site = {
    ...lead,
    kicker: '对读',
    lines: [towns, `逐段对照，逐字检索，${numbers}个数字可核对到原句。`],
  };
  return new Map<string, Card>([
    ['site', site],
    ['compare', { kicker: '对读 · 对照', title: '同一件事，各镇怎么写', lines: [towns], source }],
    ['compare-map', { kicker: '对读 · 对照', title: '各镇总览：写了什么，写了多少', lines: [towns], source }],
    ['compare-plans', { kicker: '对读 · 对照', title: '计划与完成，逐项成对', lines: [towns], source }],
    ...corpus.indicators.map((indicator): [string, Card] => {
      const series = toSeries(corpus, indicator, routes);
      const chart = placeRanking(series);
      return [
        `indicator-${indicator.id}`,
        { kicker: '对读 · 指标', title: indicator.label, lines: [describePreview(series)], chart, source },
      ];
    }),
    ...corpus.reports.map((report): [string, Card] => [
      `report-${report.meta.id}`,
      describeCard(report, corpus, routes),
    ]),
    ...Object.entries(topicLabels).map(([topic, label]): [string, Card] => [
      `topic-${topic}`,
      { kicker: '对读 · 对照', title: `${label}：各镇怎么写`, lines: [towns], source },
    ]),
  ]);
}

const sayStatus = ({ record }: Point): string =>
  record.status === 'actual' ? '' : statusLabels[record.status];

function describeCard(
  { meta, records, sections, source: text }: ReportDocument,
  corpus: Corpus,
  routes: Routes,
): Card {
  const year = meta.inferredYear ?? meta.statedYear;
  const parts = [...new Set(sections.map(({ part }) => partLabels[part]))];
  const headlines = toHeadlines(corpus, routes, Infinity).flatMap(({ series, rows }) => {
    const row = rows.find(({ town }) => town.report === meta.id);
    return row ? [`${series.indicator.label} ${sayStatus(row.point)}${row.point.label}`] : [];
  });
  return {
    kicker: `对读 · ${meta.city}${meta.county}`,
    title: `${meta.townFull}${meta.kind}（${year}年）`,
    lines: [
      ...headlines.slice(0, 4),
      `全文${text.length}字，数字${records.length}个，分${parts.join('、')}。`,
    ],
    source,
  };
}
