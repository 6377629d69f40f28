import { toCells } from '../../align/index.ts';
import { sayFlags, toPlans } from '../../series/index.ts';
import type { Headline, Point } from '../../series/index.ts';
import { statusLabels } from '../../measure/index.ts';
import { topicLabels } from '../../report/index.ts';
import type { Corpus, ReportDocument } from '../../corpus/index.ts';
import type { Topic } from '../../report/types.ts';
import type { Routes } from '../../url/index.ts';
import { joinSome } from './join-some.ts';

const sayStatus = ({ record }: Point): string =>
  record.status === 'actual' ? '' : statusLabels[record.status];

/** Gives a report's headline numbers by its id, each with its name: `固定资产投资8.29亿元（数字矛盾）`. */
export function indexFigures(headlines: readonly Headline[]): (report: string) => string[] {
  const figures = new Map<string, string[]>();
  for (const { series, rows } of headlines)
    for (const { town, point } of rows) {
      const own = figures.get(town.report) ?? [];
      own.push(`${series.indicator.label}${sayStatus(point)}${point.label}${sayFlags(point)}`);
      figures.set(town.report, own);
    }
  return (report) => figures.get(report) ?? [];
}

/** A town's profile in one sentence, with its headline numbers. */
export function describeTown(townFull: string, figures: readonly string[]): string {
  const found = figures.length > 0 ? figures.slice(0, 4).join('、') : '报告未写明主要指标的数额';
  return `${townFull}：${found}；逐项与其他乡镇并列。`;
}

/** How much a report writes on each topic, in characters. */
function measureTopics(report: ReportDocument): ReadonlyMap<Topic, number> {
  const lengths = new Map<Topic, number>();
  for (const { topic, pieces } of toCells(report)) {
    const length = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
    lengths.set(topic, (lengths.get(topic) ?? 0) + length);
  }
  return lengths;
}

/** Tells of a topic how much each of some towns writes on it. */
export function describeTopics(reports: readonly ReportDocument[]): (topic: Topic) => string {
  const towns = reports.map((report) => ({ town: report.meta.town, lengths: measureTopics(report) }));
  return (topic) => describeTopic(topic, towns);
}

function describeTopic(
  topic: Topic,
  towns: readonly { town: string; lengths: ReadonlyMap<Topic, number> }[],
): string {
  const lengths = towns.map(({ town, lengths }) => ({ town, length: lengths.get(topic) ?? 0 }));
  const stating = lengths.filter(({ length }) => length > 0).map(({ town, length }) => `${town}${length}字`);
  const silent = lengths.filter(({ length }) => length === 0).map(({ town }) => town);
  return `各镇报告讲${topicLabels[topic]}的全部原文：${joinSome(stating)}${
    silent.length > 0 ? `；${joinSome(silent)}未涉及` : ''
  }。讲同一件事的小节排在一起。`;
}

/** How many things each town plans beside what it reached, both in its own words. */
export function describePlans(corpus: Pick<Corpus, 'reports' | 'indicators'>, routes: Routes): string {
  const towns = toPlans(corpus, routes, new Map())
    .map(({ townFull, pairs }) => ({
      townFull,
      pairs: pairs.filter(({ result, plan }) => plan && !plan.derived && !result.derived),
    }))
    .filter(({ pairs }) => pairs.length > 0);
  const total = towns.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const each = towns.map(({ townFull, pairs }) => `${townFull}${pairs.length}对`);
  return `各镇报告自己写明的计划数与完成数，逐项成对，共${total}对：${joinSome(each)}。`;
}

/** How much each town writes and counts. */
export function describeMap({ reports }: Pick<Corpus, 'reports'>): string {
  const each = reports.map(
    ({ meta, source, records }) => `${meta.town}${source.length}字${records.length}个数字`,
  );
  return `各镇政府工作报告在每个主题上写了多少：${joinSome(each)}。`;
}

/** What stands side by side. */
export function describeCompare({ reports }: Pick<Corpus, 'reports'>): string {
  const towns = reports.map(({ meta }) => meta.town);
  return `${joinSome(towns)}：各镇政府工作报告按部分与主题逐行并排，同一件事各镇怎么写。`;
}
