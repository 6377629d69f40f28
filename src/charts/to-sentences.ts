import { widen } from '../widen.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import type { Point, RecordSeries, TownSeries } from './types.ts';

/** A run of a sentence, its punctuation widened as on the report's page; with a link where it is one of the numbers. */
export interface SentencePart {
  text: string;
  href: string | null;
}

/** A sentence that states an indicator, cut at its numbers. */
export interface Sentence {
  parts: SentencePart[];
  /** Link to its first number. */
  href: string;
}

/** The sentences of the towns that say something, in the order of the corpus; `sources` by report id. */
export function toSentences(
  series: RecordSeries,
  sources: ReadonlyMap<string, string>,
): { town: TownSeries; sentences: Sentence[] }[] {
  return series.towns.flatMap((town) => {
    const sentences = [...Map.groupBy(town.points, ({ record }) => `${record.paragraph} ${record.sentence}`)];
    const source = sources.get(town.report) ?? '';
    return sentences.length > 0
      ? [{ town, sentences: sentences.map(([, points]) => cut(points, source)) }]
      : [];
  });
}

function cut(points: readonly Point<IndicatorRecord>[], source: string): Sentence {
  const first = points[0]!;
  const start = source.lastIndexOf(first.record.sentence, first.record.start);
  // Widening keeps every offset.
  const sentence = widen(first.record.sentence);
  const parts: SentencePart[] = [];
  let at = 0;
  for (const { record, href } of start < 0 ? [] : points) {
    const [from, to] = [record.start - start, record.end - start];
    if (from < at || to > sentence.length) continue;
    if (from > at) parts.push({ text: sentence.slice(at, from), href: null });
    parts.push({ text: sentence.slice(from, to), href });
    at = to;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), href: null });
  return { parts, href: first.href };
}
