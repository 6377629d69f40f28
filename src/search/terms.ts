import type { Corpus } from '../corpus/types.ts';
import type { Section } from '../report/types.ts';
import type { Terms } from './types.ts';
import { fold } from '../fold.ts';

/** More headings than these are not suggested; those that stand in most places come first. */
const most = 1000;

/** Titles and indicators to suggest, with the number of places where each stands. */
export function toTerms({ reports, indicators }: Pick<Corpus, 'reports' | 'indicators'>): Terms {
  // A sign that folding removes parts the blocks, so that nothing is found across two
  const text = reports
    .flatMap(({ source, blocks }) =>
      blocks.flatMap(({ id, start, end }) => (id === undefined ? [] : [fold(source.slice(start, end))])),
    )
    .join('\n');
  const count = (phrase: string): number => text.split(fold(phrase)).length - 1;
  const titles = new Map<string, string>();
  const visit = ({ title, sections }: Section): void => {
    if (title !== null && fold(title) !== '' && title.length <= 24) titles.set(fold(title), title);
    sections.forEach(visit);
  };
  reports.forEach(({ sections }) => {
    sections.forEach(visit);
  });
  return {
    indicators: indicators.map(({ id, label, synonyms }) => [id, label, synonyms, count(label)]),
    headings: [...titles.values()]
      .map((title): [string, number] => [title, count(title)])
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, most),
  };
}
