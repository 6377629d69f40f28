import { figureYears } from '../text/figure-years.ts';
import { toHalfWidth } from '../text/numerals.ts';
import type { Part } from '../report/types.ts';
import { readBounds } from './sense/bound.ts';
import { readMentions, type Mention } from './clause.ts';
import { dateMentions } from './sense/date-mentions.ts';
import type { FoundNumber } from './number/found.ts';
import { noEvidence, readEvidence } from './evidence.ts';
import { readKind, type KindReading } from './sense/kind.ts';
import { labelMentions, type Label } from './label/label-mentions.ts';
import { pairMentions } from './sense/pair.ts';
import type { Years } from './number/times.ts';
import type { Quantity } from './types.ts';

/** Where a sentence stands. */
export interface SentenceContext {
  part: Part;
  years: Years;
  /** Offset of the sentence in the source. */
  start: number;
  /** The years of a flattened table's columns, from the line above, where one says them. */
  columns?: readonly string[];
}

/** What a sentence says with its numbers; `of` counts from the sentence's first quantity. */
export interface SentenceReading {
  quantities: Quantity[];
  /** How each quantity came by its name. */
  labels: readonly Label[];
}

/** How many characters on either side of a number are read for its status, so that no sentence takes long. */
const reach = 240;

/** Reads all that a sentence says of its quantities; `found` counts from the sentence's start. */
export function readSentence(
  sentence: string,
  found: readonly FoundNumber[],
  context: SentenceContext,
): SentenceReading {
  const plain = figureYears(toHalfWidth(sentence));
  const mentions = readMentions(plain, found);
  const readings: KindReading[] = [];
  for (const mention of mentions) {
    const { start } = mention.found;
    readings.push(
      readKind(
        mention,
        readings.at(-1),
        mention.joined,
        plain.slice(Math.max(0, start - reach), start),
        mentions[readings.length - 1],
      ),
    );
  }
  const kinds = readings.map(({ kind }) => kind);
  const pairs = pairMentions(mentions, kinds, plain);
  const labels = labelMentions(plain, mentions, kinds, pairs);
  const bounds = readBounds(plain, mentions);
  const dates = dateMentions(plain, mentions, context);
  const evidence = readEvidence(plain, mentions, labels);
  const quantities = mentions.map((mention, at): Quantity => {
    const { start, end, quote, unit, factor, base, range, cell } = mention.found;
    const { kind, sign } = readings[at] ?? { kind: 'amount', sign: 1 };
    const value = sign * mention.found.value;
    return {
      start: context.start + start,
      end: context.start + end,
      quote,
      value,
      unit,
      baseValue: base === null ? null : Number((value * factor).toPrecision(15)),
      baseUnit: base,
      kind,
      bound: bounds[at] ?? 'exact',
      ...(range && { rangeEnd: range }),
      status: dates[at]?.status ?? 'actual',
      period: dates[at]?.period ?? null,
      name: cell?.name ?? labels[at]?.name ?? '',
      of: cell ? amountOfCell(mentions, at) : (pairs.of[at] ?? null),
      sentence,
      sentenceStart: context.start,
      evidence: evidence[at] ?? noEvidence,
    };
  });
  return { quantities, labels };
}

/** The amount before a change in a row of a table. */
function amountOfCell(mentions: readonly Mention[], at: number): number | null {
  const isChange = mentions[at]?.found.cell?.kind === 'change';
  return isChange && mentions[at - 1]?.found.cell?.kind === 'amount' ? at - 1 : null;
}
