import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from '../heading/index.ts';
import type { Block, ReportMeta, Section, Span } from '../types.ts';

/** What a rule looks at. */
export interface LintInput {
  source: string;
  /** The source in half width, one for one in length. */
  half: string;
  lines: readonly ClassifiedLine[];
  headings: readonly Heading[];
  blocks: readonly Block[];
  sections: readonly Section[];
  meta: ReportMeta;
}

/** A defect as a rule finds it; the span is empty where something is missing. */
export interface Finding extends Span {
  /** Plain Chinese sentence for a reader. */
  message: string;
}

/** A rule: looks, and changes nothing. */
export type LintRule = (input: LintInput) => Finding[];
