/**
 * What the first stage makes of a source text: typed metadata, blocks that tile it, sections, and an mdast tree.
 *
 * Every offset is a UTF-16 offset into the source as read (`content/reports/<id>.txt`), born here and never dropped.
 */
import type { Data, Literal, Node, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Diagnostic } from '../diagnostics.ts';
import type { Reading } from './reading/types.ts';

/** Parts of a report, in the order in which a report goes through them. */
export const parts = [
  'opening',
  'review',
  'credits',
  'problems',
  'targets',
  'plan',
  'self_building',
  'closing',
] as const;
/** A part of a report; see `parts` for the order. */
export type Part = (typeof parts)[number];

/** Topics of a section; the one that fits best. */
export const topics = [
  'economy',
  'rural',
  'urban',
  'environment',
  'livelihood',
  'culture',
  'governance',
  'safety',
  'epidemic',
  'party',
  'general',
] as const;
/** A topic of a section. */
export type Topic = (typeof topics)[number];

/** A half-open range of UTF-16 offsets into the source. */
export interface Span {
  start: number;
  /** Exclusive. */
  end: number;
}

/** Kinds of block. `title`, `heading` and `paragraph` are searched and carry an `id`; the others do not. */
export type BlockKind = 'metadata' | 'chrome' | 'title' | 'heading' | 'paragraph' | 'blank' | 'artifact';

/**
 * One tile of the source: a line without its line break, or the white space between two lines. A paragraph that was
 * wrapped is one tile over all its lines, up to a page number that stands in its midst.
 */
export interface Block extends Span {
  kind: BlockKind;
  /** `p<start>` for title, heading and paragraph; the HTML id on the report's page. */
  id?: string;
  /** Which one of these it is, counted from 1 as a reader counts. */
  number?: number;
  /** Id of the section that the block's first character stands in; absent before the first section. */
  section?: string;
  /** Whether it goes on with the text block before it, over the turn of a page. */
  continues?: true;
}

/**
 * How a section shows itself in the source.
 * `line`: a heading on its own line; `run-in`: a title phrase that opens a paragraph or stands inside one;
 * `item`: an `一是` item with a title phrase; `implied`: a change of part that no heading announces.
 */
export type SectionForm = 'line' | 'run-in' | 'item' | 'implied';

/** A section of the report. Sections nest; a section may begin in the middle of a paragraph (`run-in`, `item`). */
export interface Section extends Span {
  /** `s<start>`, no two of which begin at one place; the HTML id on the report's page. */
  id: string;
  /** The heading verbatim without its enumerator and closing 。; null for an `implied` section. */
  title: string | null;
  /** `一、` `(一)` `1.` `一是` `第一,` verbatim, or null. */
  enumerator: string | null;
  /** 1 for a part of the report, then 2, 3 …; an item is one deeper than what it stands in. */
  level: number;
  form: SectionForm;
  part: Part;
  topic: Topic;
  sections: Section[];
}

/** The facts about a document that its sidecar states; nothing that the parser can find itself. */
export interface Sidecar {
  /** Town's name without 镇/街道 as readers say it: `龙泉`. */
  town: string;
  /** Full name: `龙泉镇`. */
  townFull: string;
  county: string;
  city: string;
  province: string;
  /** `政府工作报告`, `重点工作情况` … */
  kind: string;
  title: string;
  /** The year under review as the document says it, even where it is wrong. */
  statedYear: number;
  /** The plan year as the document says it; null where it has no plan. */
  planYear: number | null;
  /** `YYYY-MM-DD` */
  published: string | null;
  publisher: string | null;
  documentNumber: string | null;
  /** Null where nobody said: a text that is read without being taken in. */
  provenance: 'official' | 'reprint' | null;
  /** Chinese sentences about the document, for the reader. */
  notes: string[];
  /** The file that the text was read from: its name, its encoding (null for Word and PDF), SHA-256 of its bytes. */
  original?: { name: string; encoding: string | null; sha256: string } | undefined;
}

/** What a parser is told of a text: its id, `longquan` or `longquan-2024`, and the facts of its sidecar. */
export interface ReportFacts extends Sidecar {
  id: string;
}

/** Facts about a document: those of its sidecar, and what its text says of the year. */
export interface ReportMeta extends ReportFacts {
  /** The real year under review where the text's own facts contradict the stated one; else null. */
  inferredYear: number | null;
  /** Phrases of the text that prove `inferredYear`. */
  yearEvidence: { quote: string; start: number; end: number; year: number; says: string }[];
}

/** One heading's words inside a paragraph: `(一)项目为纲持续优化产业结构`, `一是经济运行稳中有进。`. */
export interface RunIn extends Parent {
  type: 'runIn';
  /** Id of the section that begins here. */
  section: string;
  form: 'run-in' | 'item';
  level: number;
  children: PhrasingContent[];
}

/** An enumerator inside a heading or run-in: `一、`, `(一)`, `一是`. */
export interface Enumerator extends Literal {
  type: 'enumerator';
}

/** A section that begins at the start of a line; holds its heading (if `line`), paragraphs and deeper sections. */
export interface SectionNode extends Parent {
  type: 'section';
  id: string;
  children: RootContent[];
}

/** A source line that is not read as text: web chrome, metadata, artifacts. */
export interface Furniture extends Literal {
  type: 'furniture';
  kind: 'metadata' | 'chrome' | 'artifact';
}

/** Ids that a heading or paragraph carries in `node.data`. */
export interface BlockData extends Data {
  /** `p<start>`. */
  id: string;
  /** Which title, heading or paragraph of the report it is, from 1. */
  number: number;
  /** Whether it goes on with the paragraph before it, over the turn of a page. */
  continues?: true;
  kind: 'title' | 'heading' | 'paragraph';
}

declare module 'mdast' {
  interface RootContentMap {
    section: SectionNode;
    furniture: Furniture;
    runIn: RunIn;
    enumerator: Enumerator;
  }
  interface PhrasingContentMap {
    runIn: RunIn;
    enumerator: Enumerator;
  }
  interface HeadingData {
    id?: string;
    number?: number;
    kind?: 'title' | 'heading';
    continues?: true;
  }
  interface ParagraphData {
    id?: string;
    number?: number;
    kind?: 'title' | 'paragraph';
    continues?: true;
  }
}

/** What `parseReport` returns: the tree and its projections, all with offsets into `source`. */
export interface ParsedReport {
  meta: ReportMeta;
  source: string;
  /** The source as it is read, and the way back from it. */
  reading: Pick<Reading, 'text' | 'pieces'>;
  tree: Root;
  blocks: Block[];
  sections: Section[];
  diagnostics: Diagnostic[];
}

export type { Node, Text };
