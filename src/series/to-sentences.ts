import { toFullWidth } from '../text/full-width.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import type { Point, RecordSeries, TownSeries } from './types.ts';

/** A run of a sentence, its punctuation widened as on the report's page; with its point where it is one of the numbers. */
export interface SentencePart {
  text: string;
  point: Point<IndicatorRecord> | null;
}

/** A sentence that states an indicator, cut at its numbers. */
export interface IndicatorSentence {
  parts: SentencePart[];
  /** Its first number, whose part and paragraph are the sentence's. */
  first: Point<IndicatorRecord>;
}

/**
 * The sentences of the towns that say something, in the order of the corpus.
 *
 * @param sourceOf gives the text of a report by its id.
 */
export function toSentences(
  series: RecordSeries,
  sourceOf: (report: string) => string,
): { town: TownSeries; sentences: IndicatorSentence[] }[] {
  return series.towns.flatMap((town) => {
    const sentences = [...Map.groupBy(town.points, ({ record }) => `${record.paragraph} ${record.sentence}`)];
    if (sentences.length === 0) return [];
    const source = sourceOf(town.report);
    return [{ town, sentences: sentences.map(([, points]) => cut(points, source)) }];
  });
}

function cut(points: readonly Point<IndicatorRecord>[], source: string): IndicatorSentence {
  const first = points[0]!;
  const start = source.lastIndexOf(first.record.sentence, first.record.start);
  // Widening keeps every offset.
  const sentence = toFullWidth(first.record.sentence);
  const parts: SentencePart[] = [];
  let at = 0;
  for (const point of start < 0 ? [] : points) {
    const [from, to] = [point.record.start - start, point.record.end - start];
    if (from < at || to > sentence.length) continue;
    if (from > at) parts.push({ text: sentence.slice(at, from), point: null });
    parts.push({ text: sentence.slice(from, to), point });
    at = to;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), point: null });
  return { parts, first };
}
