import type { Part, Topic } from '../report/types.ts';
import type { WordLength } from './words.ts';

/**
 * From an offset of a block on, where its text stands in the report.
 *
 * Shape: `[UTF-16 offset in the block, part, topic, title of the nearest titled section]`; part and topic are null
 * before the first section.
 */
export type Stretch = [offset: number, part: Part | null, topic: Topic | null, title: string];

/** One title, heading or paragraph: the number in its id `p<n>`, its text verbatim, its stretches from 0 on. */
export type PackedBlock = [paragraph: number, text: string, stretches: Stretch[]];

/** One file of text: blocks in text order, by report; a block never stands in two packs. */
export type Pack = [report: string, blocks: PackedBlock[]][];

/** A report and its length: characters (UTF-16 units) that are searched. */
export interface ReportLength {
  id: string;
  /** By part and again by topic; `''` for what no section holds. */
  part: Partial<Record<Part | '', number>>;
  topic: Partial<Record<Topic | '', number>>;
}

/** What is read first: which reports there are, and where their text is. */
export interface Head {
  /** Name of the folder that holds the other files; changes with their content. */
  folder: string;
  /** How many characters make a word of Pagefind's index. */
  word: WordLength;
  reports: ReportLength[];
}

/** A file of text as it is written: its place among all packs, and the pack. */
export type PlacedPack = [at: number, pack: Pack];

/** A heading or an indicator that a reader may be looking for. */
export interface Terms {
  /** Id, label, synonyms, and how often the label stands in the reports. */
  indicators: [id: string, label: string, synonyms: string[], count: number][];
  /** Titles of sections, and how often each stands in the reports. */
  headings: [title: string, count: number][];
}
