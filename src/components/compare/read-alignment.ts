import { alignReports } from '../../align/index.ts';
import type { Alignment } from '../../align/index.ts';
import { readCorpus } from '../../corpus/index.ts';

let alignment: Alignment | undefined;

/** The alignment of all reports of the corpus, worked out once a build. */
export function readAlignment(): Alignment {
  alignment ??= alignReports(readCorpus().reports);
  return alignment;
}
