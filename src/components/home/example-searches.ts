import type { Corpus } from '../../corpus/index.ts';
import { fold } from '../../text/fold.ts';

/** Phrases of this sort of report, from wording that all share to wording that one town has. */
const candidates = ['乡村振兴', '老旧小区改造', '一网统管', '营商环境', '人居环境整治', '垃圾分类'];

/** The first `count` candidates that really stand in the corpus, with the number of reports that have them. */
export function exampleSearches({ reports }: Corpus, count: number): { phrase: string; reports: number }[] {
  const texts = reports.map(({ source }) => fold(source));
  return candidates
    .map((phrase) => ({ phrase, reports: texts.filter((text) => text.includes(fold(phrase))).length }))
    .filter((example) => example.reports > 0)
    .slice(0, count);
}
