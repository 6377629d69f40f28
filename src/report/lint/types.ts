import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from '../heading/index.ts';
import type { Diagnostic, Finding } from '../../diagnostics.ts';
import type { Block, ReportMeta, Section } from '../types.ts';

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

export type { Finding };

/** A rule: looks, and changes nothing. */
export type LintRule = (input: LintInput) => Finding[];

/** Every rule of a table over one text, diagnostics in text order. */
export type Lint = (input: LintInput) => Diagnostic[];
