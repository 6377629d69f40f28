import { z } from 'zod';
import type { DatedEvent } from '../../report/index.ts';
import { readYaml } from '../yaml.ts';

const year = z.int().min(1980).max(2100);

const schema = z
  .array(
    z
      .strictObject({
        what: z.string().min(1, 'expected words for the reader'),
        year,
        until: year.optional(),
        patterns: z.array(z.string().refine(isPattern, 'expected a regular expression')).min(1),
        /** Both sides by default. */
        parts: z.array(z.enum(['review', 'plan'])).default(['review', 'plan']),
      })
      .refine(({ year, until }) => until === undefined || until > year, {
        path: ['until'],
        message: 'expected a year after `year`, or no `until`',
      }),
  )
  .min(1);

/** A regular expression that finds something, and not everywhere. */
function isPattern(text: string): boolean {
  try {
    return !new RegExp(text).test('');
  } catch {
    return false;
  }
}

/**
 * Reads `content/chronology.yaml`.
 *
 * @throws DocumentFault where the file doesn't keep its shape, with place and what was expected.
 */
export function readChronology(path = 'content/chronology.yaml'): DatedEvent[] {
  return readYaml(path, schema);
}
