/** What the checks of a draft read, and what they say. */
import type { Finding } from '../diagnostics.ts';
import type { Block, ParsedReport, Span } from '../report/types.ts';
import type { Fact } from './fact.ts';
import type { Relation } from './relation.ts';
import type { DraftSentence } from './sentence.ts';

/** A parsed report as the checks read it: its text in sentences, with their numbers as intervals. */
export interface Draft extends Pick<ParsedReport, 'source' | 'blocks' | 'sections' | 'meta'> {
  /** The source in half width, one UTF-16 unit for one. */
  half: string;
  /** Headings and paragraphs, in text order. */
  prose: readonly Block[];
  /** Sentences of headings and paragraphs, in text order. */
  sentences: readonly DraftSentence[];
  /** All that they say of one thing each, in text order. */
  relations: readonly Relation[];
  /** Every amount that is named, with its year. */
  facts: readonly Fact[];
}

/** A check: looks, and changes nothing. */
export type Check = (draft: Draft) => Finding[];

export type { Finding, Span };
