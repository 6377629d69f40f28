import type { Corpus } from '../../corpus/types.ts';
import type { Section } from '../../report/types.ts';
import type { SearchedReport } from './searched-report.ts';
import type { HeadingTerm, IndicatorTerm } from '../types.ts';
import { fold } from '../../text/fold.ts';
import { countPhrases } from './count-phrases.ts';

/** More headings than these are not suggested; those of most sections come first. */
const most = 1000;

/** A longer title is a sentence, and no one types it. */
const longest = 24;

/** In how many places of some reports each of some phrases stands. */
const countPlaces = (searched: readonly SearchedReport[], phrases: readonly string[]): number[] =>
  countPhrases(
    searched.map(({ key }) => key),
    phrases.map(fold),
  );

/** Indicators to suggest, with the number of places where the label of each stands. */
export function toIndicatorTerms(
  indicators: Corpus['indicators'],
  searched: readonly SearchedReport[],
): IndicatorTerm[] {
  const counts = countPlaces(
    searched,
    indicators.map(({ label }) => label),
  );
  return indicators.map(({ id, label, synonyms }, nth) => [id, label, synonyms, counts[nth]!]);
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
  const frequent = [...titles.values()]
    .sort((a, b) => b.sections - a.sections || (a.title < b.title ? -1 : 1))
    .slice(0, most)
    .map(({ title }) => title);
  const counts = countPlaces(searched, frequent);
  return frequent
    .map((title, nth): HeadingTerm => [title, counts[nth]!])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
