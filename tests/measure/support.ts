import { findQuantities } from '../../src/measure/index.ts';
import { readSentence, type SentenceReading } from '../../src/measure/read-sentence.ts';
import type { Quantity } from '../../src/measure/types.ts';
import type { Part } from '../../src/report/types.ts';

/** Reads one sentence as a report for 2022 with a plan for 2023 would have it. */
export function read(sentence: string, part: Part = 'review'): SentenceReading {
  return readSentence(sentence, findQuantities(sentence), {
    part,
    years: { review: 2022, plan: 2023 },
    start: 0,
  });
}

/** One field of every quantity of a sentence. */
export function pluck<K extends keyof Quantity>(key: K, sentence: string, part?: Part): Quantity[K][] {
  return read(sentence, part).quantities.map((one) => one[key]);
}

/** For every quantity of a sentence the quote of the amount that it belongs to. */
export function owners(sentence: string): (string | null)[] {
  const { quantities } = read(sentence);
  return quantities.map(({ of }) => (of === null ? null : (quantities[of]?.quote ?? null)));
}
