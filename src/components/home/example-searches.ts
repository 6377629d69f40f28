import type { Corpus } from '../../corpus/index.ts';
import { fold } from '../../text/fold.ts';

/** Phrases of this sort of report, from wording that all share to wording that one town has. */
const candidates = ['乡村振兴', '老旧小区改造', '一网统管', '营商环境', '人居环境整治', '垃圾分类'];

/** The first `count` candidates that really stand in the corpus, with the number of reports that have them. */
export function exampleSearches(
  { reports }: Pick<Corpus, 'reports'>,
  count: number,
): { phrase: string; reports: number }[] {
  const examples = candidates.map((phrase) => ({ phrase, reports: 0 }));
  for (const { source } of reports) {
    const text = fold(source);
    for (const example of examples) if (text.includes(fold(example.phrase))) example.reports += 1;
  }
  return examples.filter((example) => example.reports > 0).slice(0, count);
}
