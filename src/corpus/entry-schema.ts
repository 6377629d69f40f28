import { z } from 'zod';
import { dimensions, isDimension } from '../indicator/index.ts';

const words = (what: string) => z.string(`expected ${what}`).trim().min(1, `expected ${what}`);
const phrases = (what: string) =>
  z.array(words(`a phrase`), `expected a list of ${what}, [] where there are none`);

/** One entry of a file; its topic is the file's name. */
const entrySchema = z.strictObject({
  /** Lower-case kebab-case, stable: it stands in addresses and in everyone's downloads. */
  id: words('an id').regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
  label: words('a Chinese label'),
  labelEn: words('an English label'),
  /** Null for points of an index. */
  dimension: words('a base unit, or null for points')
    .refine(isDimension, { error: `expected one of ${Object.keys(dimensions).join(' ')}, or null` })
    .nullable(),
  units: phrases('units').default([]),
  definition: words('one or two Chinese sentences: what is measured'),
  caution: words('a Chinese sentence on what is compared').nullable().default(null),
  synonyms: phrases('phrases that mean the same'),
  /** 口径: notions that are stated in its place, each with those of its synonyms that say so. */
  scopes: z.record(words('a notion'), phrases('synonyms')).optional(),
  excludes: phrases('phrases that do not count'),
  headline: z.boolean('expected true or false'),
});

/** The shape of `content/indicators/<topic>.yaml`. */
export const entriesSchema = z.array(entrySchema, 'expected a list: write `- id: …` for each indicator');
