import type { ParsedReport } from '../report/types.ts';
import { toHalfWidth } from '../text/numerals.ts';
import { readFacts } from './fact.ts';
import { readRelations } from './relation.ts';
import { readSentences } from './sentence.ts';
import type { Draft } from './types.ts';

/** A parsed report as the checks read it. */
export function toDraft(report: Pick<ParsedReport, 'source' | 'blocks' | 'sections' | 'meta'>): Draft {
  const half = toHalfWidth(report.source);
  const prose = report.blocks.filter(({ kind }) => kind === 'heading' || kind === 'paragraph');
  const sentences = readSentences(prose, report.sections, half);
  const relations = sentences.flatMap(readRelations);
  return {
    ...{ ...report, half, prose, sentences, relations },
    facts: readFacts({ half, prose, relations, meta: report.meta }),
  };
}
