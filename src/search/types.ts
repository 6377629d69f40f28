/** The files of the search index, as the build writes them and the browser reads them. */
import type { Part, Topic } from '../report/types.ts';
import type { Alphabet } from './ranked-text.ts';

/**
 * From an offset of a block on, where its text stands in the report.
 *
 * Shape: `[UTF-16 offset in the block, part, topic, title of the nearest titled section]`; part and topic are null
 * before the first section.
 */
export type SectionRun = [offset: number, part: Part | null, topic: Topic | null, title: string];

/** From an offset of a block on, the title of the section that its text stands in; empty where it has none. */
export type TitleRun = [offset: number, title: string];

/** One title, heading or paragraph: the number in its id `p<start>`, its text verbatim, its sections from 0 on. */
export type PackedBlock = [paragraph: number, text: string, titles: TitleRun[]];

/** Blocks of one report, in text order; a block never stands in two packs. */
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

/** What stands where in some reports: their cuts in columns, which deflate to little more than a byte for each. */
export interface Outline {
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

/** Who some reports are, in columns: ids, and what readers know them by. */
export interface Catalog {
  ids: string[];
  /** `龙泉`. */
  towns: string[];
  /** The county or district, the city before it: `淄博市博山区`. */
  counties: string[];
  /** The year that the report says it looks back on. */
  years: number[];
}

/** For each of some reports the folded lengths of its sentences in order; that of a block's last one is below 0. */
export type SentenceLengths = number[][];

/** A small corpus, to be scanned: all that is known of its text, and the file of its bytes. */
export interface WholeText {
  /** Name of the file. */
  text: string;
  catalog: Catalog;
  outline: Outline;
  /** How many blocks each report has. */
  counts: number[];
  /** Of each block of all reports: the number in its id, less that of the block before it. */
  paragraphs: number[];
  /** Of each block: its length in the text. */
  lengths: number[];
  /** Where in the text each title is read: in turns its start, less the one before, and its length. */
  read: number[];
  /** Of each block: the title that it begins under, by its place among all, then in turns an offset and the title there. */
  titles: number[][];
  /** That of the text, all blocks one behind another. */
  alphabet: Alphabet;
}

/** Files about some neighbouring reports of a large corpus, by name. */
export interface Group {
  /** A `Catalog`. */
  catalog: string;
  /** An `Outline`. */
  outline: string;
  /** `SentenceLengths`. */
  sentences: string;
  /** A list of names: of each pack of these reports, in order, its own file. */
  packs: string;
}

/** Which files hold the lists of which pairs: `pairs[i]` is the first pair of the file `names[i]`; ascending. */
export interface Directory {
  pairs: string[];
  names: string[];
}

/** How a corpus is searched: in all its text, or in lists. */
export type SearchMethod = ({ kind: 'scan' } & WholeText) | ({ kind: 'postings' } & Postings);

/** A large corpus: the places of every pair of characters, looked up in lists. */
export interface Postings {
  /** How long each report is: folded, a line break between two blocks. */
  lengths: number[];
  /** So many reports are in each group; the last may have fewer. */
  groupSize: number;
  groups: Group[];
  /** Directories of shards, themselves listed as shards are in them. */
  directory: Directory;
}

/** The one file whose name lasts. */
export const manifestFile = 'manifest.bin';

/**
 * What is read first. Every other file is named by a hash of its own bytes, so that it can be checked, may be kept for
 * ever, and changes only when what it says does.
 */
export interface Manifest {
  version: 1;
  search: SearchMethod;
  /** Of each name that an indicator has, ascending: its check less the one before it. */
  names: number[];
  /** Files of `IndicatorTerm[]` and `HeadingTerm[]`. */
  indicators: string;
  headings: string;
}

/** An indicator that a reader may be looking for, and how often its label stands in the reports. */
export type IndicatorTerm = [id: string, label: string, synonyms: string[], count: number];

/** A title of sections, and how often it stands in the reports. */
export type HeadingTerm = [title: string, count: number];
