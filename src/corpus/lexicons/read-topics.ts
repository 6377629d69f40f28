import { z } from 'zod';
import { topics } from '../../report/index.ts';
import type { TopicWords } from '../../report/index.ts';
import { readYaml } from '../yaml.ts';

const words = z.string('expected words parted by spaces').trim().min(1, 'expected words parted by spaces');

const schema = z
  .partialRecord(z.enum(topics), z.record(z.string(), words))
  .refine((read) => Object.keys(read).length > 0, 'expected topics, such as `economy:`')
  .superRefine((read, context) => {
    const known = new Map<string, string>();
    for (const [topic, grades] of Object.entries(read)) {
      for (const [grade, line] of Object.entries(grades)) {
        if (!/^\d+(?:\.\d+)?$/.test(grade))
          context.addIssue({
            code: 'custom',
            path: [topic, grade],
            message: 'expected a weight, such as `5: >-`',
          });
        for (const word of line.split(/\s+/)) {
          const taken = known.get(word);
          if (taken !== undefined)
            context.addIssue({
              code: 'custom',
              path: [topic, grade],
              message: `expected ${word} once: ${taken} has it`,
            });
          known.set(word, topic);
        }
      }
    }
  });

/**
 * Reads `content/topics.yaml`.
 *
 * @throws DocumentFault where the file doesn't keep its shape, or one word stands twice.
 */
export function readTopics(path = 'content/topics.yaml'): TopicWords {
  return readYaml(path, schema);
}
