import type { Corpus } from '../corpus/types.ts';
import type { Section } from '../report/types.ts';
import type { SearchedReport } from './texts.ts';
import type { HeadingTerm, IndicatorTerm } from './types.ts';
import { fold } from '../text/fold.ts';

/** More headings than these are not suggested; those of most sections come first. */
const most = 1000;

/** A longer title is a sentence, and no one types it. */
const longest = 24;

/** Says in how many places of some reports a phrase stands. */
function createCounter(searched: readonly SearchedReport[]): (phrase: string) => number {
  const text = searched.map(({ key }) => key).join('\n');
  return (phrase) => text.split(fold(phrase)).length - 1;
}

/** Indicators to suggest, with the number of places where the label of each stands. */
export function toIndicatorTerms(
  indicators: Corpus['indicators'],
  searched: readonly SearchedReport[],
): IndicatorTerm[] {
  const count = createCounter(searched);
  return indicators.map(({ id, label, synonyms }) => [id, label, synonyms, count(label)]);
}

/** Titles of sections to suggest, with the number of places where each stands; those of most places come first. */
export function toHeadingTerms(
  reports: Corpus['reports'],
  searched: readonly SearchedReport[],
): HeadingTerm[] {
  const titles = new Map<string, { title: string; sections: number }>();
  const visit = ({ title, sections }: Section): void => {
    const key = title === null || title.length > longest ? '' : fold(title);
    if (key !== '') titles.set(key, { title: title!, sections: (titles.get(key)?.sections ?? 0) + 1 });
    sections.forEach(visit);
  };
  reports.forEach(({ sections }) => {
    sections.forEach(visit);
  });
  const count = createCounter(searched);
  return [...titles.values()]
    .sort((a, b) => b.sections - a.sections || (a.title < b.title ? -1 : 1))
    .slice(0, most)
    .map(({ title }): HeadingTerm => [title, count(title)])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
