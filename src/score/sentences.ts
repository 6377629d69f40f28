import type { AnnotatedSentence } from '../corpus/gold/index.ts';
import { findQuantities, readSentence } from '../measure/index.ts';
import { bounds, kinds, statuses, type ReadingEvidence, type Quantity } from '../measure/types.ts';
import { likeness } from './likeness.ts';

/** What the rows of a sentence say of one number; `name` and `indicator` only where they are told. */
export interface Expected extends Pick<
  Quantity,
  'quote' | 'value' | 'unit' | 'kind' | 'bound' | 'status' | 'period'
> {
  of: string | null;
  name?: string;
  indicator?: string | null;
}

/** The rows of a sentence in full: exact amounts of the year of its part, unless a tag says otherwise. */
export function expectedOf({ rows, part }: AnnotatedSentence): Expected[] {
  const plans = part === 'plan' || part === 'targets';
  return rows.map(([quote, value, unit, ...tags]) => {
    const one = <T extends string>(list: readonly T[], otherwise: T): T =>
      list.find((word) => tags.includes(word)) ?? otherwise;
    const said = (key: string) => tags.find((tag) => tag.startsWith(`${key}:`))?.slice(key.length + 1);
    const [name, indicator] = [said('name'), said('indicator')];
    const period = tags.find((tag) => /^\d{4}/.test(tag)) ?? (plans ? '2023' : '2022');
    return {
      ...{ quote, value, unit, kind: one(kinds, 'amount'), bound: one(bounds, 'exact') },
      status: one(statuses, plans ? 'target' : 'actual'),
      period: tags.includes('none') ? null : period,
      of: said('of') ?? null,
      ...(name === undefined ? {} : { name }),
      ...(indicator === undefined ? {} : { indicator: indicator === 'none' ? null : indicator }),
    };
  });
}

/** The quantities of a sentence, read as of a report for 2022 with a plan for 2023. */
export const readAnnotated = ({ text, part }: Pick<AnnotatedSentence, 'text' | 'part'>): Quantity[] =>
  readSentence(text, findQuantities(text), { part, years: { review: 2022, plan: 2023 }, start: 0 })
    .quantities;

/** A reading with what speaks for it, and whether all of it is right. */
export interface Judged {
  evidence: ReadingEvidence;
  right: boolean;
}

/**
 * Judges each number of a sentence that was found; a name is right where it is like the annotated one by half.
 *
 * @param damaged whether the sentence is read without its first comma, as a source with a defect would have it.
 */
export function judgeSentence(sentence: AnnotatedSentence, damaged = false): Judged[] {
  const text = damaged ? sentence.text.replace(/(?<!\d),/, '') : sentence.text;
  if (damaged && text === sentence.text) return [];
  const quantities = readAnnotated({ ...sentence, text });
  return expectedOf(sentence).flatMap((row): Judged[] => {
    const found = quantities.find(({ quote }) => quote === row.quote);
    if (!found) return [];
    const same = (['value', 'unit', 'kind', 'bound', 'status', 'period'] as const).every(
      (key) => found[key] === row[key],
    );
    const of = found.of === null ? null : (quantities[found.of]?.quote ?? null);
    const right = same && of === row.of && likeness(found.name, row.name ?? '') >= 0.5;
    return [{ evidence: { ...found.evidence, defect: damaged ? 1 : 0 }, right }];
  });
}
