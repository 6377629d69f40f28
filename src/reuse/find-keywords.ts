import type { ParsedReport } from '../report/types.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** What is read of a report to find the words that are its own. */
export type WordedReport = Pick<ParsedReport, 'source' | 'blocks'> & {
  meta: Pick<ParsedReport['meta'], 'id' | 'town' | 'townFull'>;
};

/** A word or phrase that one report uses far more than the others together. */
export interface Keyword {
  text: string;
  /** How often it stands in the report, and in all others. */
  own: number;
  others: number;
  /** Dunning's log-likelihood G²; above 10.83 chance is less likely than one in a thousand. */
  likelihood: number;
  /** The paragraphs where it stands in the report, in text order, each once. */
  paragraphs: string[];
}

/** What is counted of one report. */
interface WordCounts {
  size: number;
  counts: Map<string, { count: number; paragraphs: string[] }>;
}

/** Han words of two characters and more, and two of them in a row as a phrase of up to eight. */
function countTerms({ source, blocks }: WordedReport): WordCounts {
  const counts: WordCounts['counts'] = new Map();
  let size = 0;
  const add = (term: string, paragraph: string): void => {
    const known = counts.get(term) ?? { count: 0, paragraphs: [] };
    known.count += 1;
    if (known.paragraphs.at(-1) !== paragraph) known.paragraphs.push(paragraph);
    counts.set(term, known);
  };
  for (const { id, start, end } of blocks) {
    if (id === undefined) continue;
    let before = '';
    for (const { segment } of segmenter.segment(source.slice(start, end))) {
      const isWord = /^\p{Script=Han}{2,}$/u.test(segment);
      if (isWord) {
        size += 1;
        add(segment, id);
        if (before && before.length + segment.length <= 8) add(before + segment, id);
      }
      before = isWord ? segment : '';
    }
  }
  return { size, counts };
}

/** Log-likelihood of a count in one text against a count in the rest (Dunning 1993, as Rayson and Garside put it). */
export function logLikelihood(own: number, ownSize: number, others: number, othersSize: number): number {
  const share = (own + others) / (ownSize + othersSize);
  const term = (count: number, size: number): number =>
    count === 0 ? 0 : count * Math.log(count / (size * share));
  return 2 * (term(own, ownSize) + term(others, othersSize));
}

/** Chance alone is less likely than one in a thousand. */
const significant = 10.83;

/** So often a word has to stand in a report to say anything of it. */
const often = 3;

/**
 * For each report the words and phrases that it uses far more than the others, the most telling first.
 *
 * Its own name is none; a phrase takes the place of its words where it is told as often as they are.
 *
 * @param limit most of them a report.
 */
export function findKeywords(reports: readonly WordedReport[], limit = 12): Map<string, Keyword[]> {
  const counted = reports.map(countTerms);
  const total = counted.reduce((sum, { size }) => sum + size, 0);
  const everywhere = new Map<string, number>();
  for (const { counts } of counted)
    for (const [term, { count }] of counts) everywhere.set(term, (everywhere.get(term) ?? 0) + count);
  return new Map(
    reports.map(({ meta }, at) => {
      const { size, counts } = counted[at]!;
      const found = [...counts].flatMap(([text, { count: own, paragraphs }]): Keyword[] => {
        const others = everywhere.get(text)! - own;
        const isMore = own * (total - size) > others * size;
        if (own < often || !isMore || text.includes(meta.town)) return [];
        const likelihood = logLikelihood(own, size, others, total - size);
        return likelihood < significant ? [] : [{ text, own, others, likelihood, paragraphs }];
      });
      const isWithin = (word: Keyword): boolean =>
        found.some((one) => one.text !== word.text && one.text.includes(word.text) && one.own >= word.own);
      const ranked = found
        .filter((word) => !isWithin(word))
        .sort((a, b) => b.likelihood - a.likelihood || (a.text < b.text ? -1 : 1));
      return [meta.id, ranked.slice(0, limit)];
    }),
  );
}
