import { z } from 'zod';
import { parts } from '../../report/types.ts';
import { readYaml } from '../yaml.ts';

const rowSchema = z.tuple([z.string(), z.number(), z.string().nullable()], z.string());
const sentencesSchema = z.record(
  z.string(),
  z.array(
    z.strictObject({ text: z.string(), part: z.enum(parts).default('review'), rows: z.array(rowSchema) }),
  ),
);

/** Annotated sentences by group (a kind of misreading, a town); how a row is written: `tests/fixtures/measure/readings.yaml`. */
export type Sentences = z.infer<typeof sentencesSchema>;
/** One annotated sentence. */
export type AnnotatedSentence = Sentences[string][number];

/** The annotated sentences of a file, relative to the working directory. @throws where its shape is another one. */
export const readSentences = (file: string): Sentences => readYaml(file, sentencesSchema);
