import type { Part, Topic } from '../report/types.ts';

/**
 * From an offset of a block on, where its text stands in the report.
 *
 * Shape: `[UTF-16 offset in the block, part, topic, title of the nearest titled section]`; part and topic are null
 * before the first section.
 */
export type Stretch = [offset: number, part: Part | null, topic: Topic | null, title: string];

/** From an offset of a block on, the title of the section that its text stands in; empty where it has none. */
export type Titled = [offset: number, title: string];

/** One title, heading or paragraph: the number in its id `p<n>`, its text verbatim, its sections from 0 on. */
export type PackedBlock = [paragraph: number, text: string, titles: Titled[]];

/** One file of text: blocks of one report, in text order; a block never stands in two packs. */
export type Pack = PackedBlock[];

/** From an offset of a folded report on, of which part and topic it is; null before the first section. */
export interface Cut {
  /** UTF-16 offset into the folded report, in which a line break parts two blocks. */
  at: number;
  part: Part | null;
  topic: Topic | null;
  /** Whether a pack begins here; only where a block does. */
  opens: boolean;
  /** Characters up to the next cut, line breaks not counted. */
  length: number;
}

/**
 * What is read first: which reports there are, and where in them what stands. Cuts are written in columns, which
 * deflate to little more than a byte for each.
 */
export interface Head {
  /** Name of the folder that holds the other files; changes with their content. */
  folder: string;
  /** Ids of the reports, in their order. */
  reports: string[];
  /** For each report the beginning of the id of Pagefind's result for it, as much as tells it from the others. */
  results: string[];
  /** Parts and topics that codes speak of, by their place. */
  parts: Cut['part'][];
  topics: Cut['topic'][];
  /** How many cuts each report has. */
  counts: number[];
  /** Of each cut of all reports: the characters up to the next. */
  lengths: number[];
  /** Of each cut: the line breaks up to the next. */
  breaks: number[];
  /** Of each cut: `(part * topics.length + topic) * 2`, and 1 where a pack opens. */
  codes: number[];
}

/** For each report the folded lengths of its sentences in order; that of a block's last one is below 0. */
export type Sentences = number[][];

/** An indicator that a reader may be looking for, and how often its label stands in the reports. */
export type IndicatorTerm = [id: string, label: string, synonyms: string[], count: number];

/** A title of sections, and how often it stands in the reports. */
export type HeadingTerm = [title: string, count: number];
