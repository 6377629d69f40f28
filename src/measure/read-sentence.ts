import { toHalfWidth } from '../text/numerals.ts';
import type { Part } from '../report/types.ts';
import { readBound } from './bound.ts';
import { readMentions, splitClauses } from './clause.ts';
import type { Found } from './found.ts';
import { readKind, type KindReading } from './kind.ts';
import { labelMentions, type Label } from './label/label-mentions.ts';
import { pairMentions, type Pairs } from './pair.ts';
import { readPeriod, type Years } from './period.ts';
import { readStatus } from './status.ts';
import type { Quantity } from './types.ts';

/** Where a sentence stands. */
export interface SentenceContext {
  part: Part;
  years: Years;
  /** Offset of the sentence in the source. */
  start: number;
}

/** What a sentence says with its numbers; `of` counts from the sentence's first quantity. */
export interface SentenceReading {
  quantities: Quantity[];
  /** How each quantity came by its name. */
  labels: readonly Label[];
  uneven: Pairs['uneven'];
}

/** How far a word of time or 预计 governs; no sentence of the reports is half as long. */
const reach = 4000;

/** Reads all that a sentence says of its quantities; `found` counts from the sentence's start. */
export function readSentence(
  sentence: string,
  found: readonly Found[],
  context: SentenceContext,
): SentenceReading {
  const plain = toHalfWidth(sentence);
  const mentions = readMentions(plain, found);
  const clauses = splitClauses(plain, found);
  const readings: KindReading[] = [];
  for (const mention of mentions) readings.push(readKind(mention, readings.at(-1), mention.joined));
  const kinds = readings.map(({ kind }) => kind);
  const pairs = pairMentions(mentions, kinds);
  const labels = labelMentions(plain, mentions, kinds, pairs);
  const quantities = mentions.map((mention, at): Quantity => {
    const { start, end, quote, unit, factor, base } = mention.found;
    const { kind, sign } = readings[at] ?? { kind: 'amount', sign: 1 };
    const before = plain.slice(Math.max(0, start - reach), start);
    const span = clauses[mention.clause] ?? { start: 0, end: plain.length };
    const clause = plain.slice(Math.max(span.start, start - reach), Math.min(span.end, end + reach));
    const said = readStatus({ part: context.part, before, clause, after: plain.slice(end, end + reach) });
    const period = readPeriod(before, context.part, said, context.years, plain.slice(end, end + reach));
    // 到2025年突破100亿元: a year that has not come yet.
    const isAhead = period !== null && Number(period.slice(0, 4)) > context.years.review;
    const status = said === 'actual' && isAhead ? 'target' : said;
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
      bound: readBound(mention),
      status,
      period,
      name: labels[at]?.name ?? '',
      of: pairs.of[at] ?? null,
      sentence,
      sentenceStart: context.start,
    };
  });
  return { quantities, labels, uneven: pairs.uneven };
}
