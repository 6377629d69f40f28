/** What the second stage finds: numbers with their units, and what a sentence says about them. */
import type { Parent, Text } from 'mdast';
import type { Span } from '../report/types.ts';

/** What sort of number it is. */
export const kinds = ['amount', 'change', 'share', 'rank', 'score'] as const;
/** `amount` a level, count or sum; `change` growth or fall; `share` of a whole, rate, completion; `rank`; `score` index points. */
export type Kind = (typeof kinds)[number];

/** How exactly the number is meant. */
export const bounds = ['exact', 'about', 'atLeast', 'atMost'] as const;
/** 余 多 超 突破 以上: `atLeast`; 约 左右 近: `about`; 以下 以内 不足: `atMost`. */
export type Bound = (typeof bounds)[number];

/** The lower or the upper end of a range. */
export type RangeEnd = 'low' | 'high';

/** Whether it happened. */
export const statuses = ['actual', 'target', 'expected'] as const;
/** `actual` happened; `target` planned; `expected` 预计. */
export type Status = (typeof statuses)[number];

/** What speaks for and against a reading, each from 0 (nothing) to 1; what they weigh: `src/indicator/confidence-weights.ts`. */
export interface ReadingEvidence {
  /** Its name is not that of the words right before it. */
  indirect: number;
  /** How far from it its name stands; 1 where the name stands nowhere as it is. */
  distance: number;
  /** How many of its neighbours share its clause. */
  rivals: number;
  /** Its name has two characters at most. */
  short: number;
  /** The source has a defect in its sentence. */
  defect: number;
}

/** A number with its unit and what the text says of it; `source.slice(start, end) === quote`. */
export interface Quantity extends Span {
  quote: string;
  /** As written, magnitude kept in the unit; a fall is negative. */
  value: number;
  unit: string | null;
  /** In the dimension's base unit, or null where there is none. */
  baseValue: number | null;
  baseUnit: string | null;
  kind: Kind;
  bound: Bound;
  /** Which end of a range it is: 3 and 5个 of 3-5个; else absent. */
  rangeEnd?: RangeEnd | undefined;
  status: Status;
  /** `YYYY`, `YYYY-MM/YYYY-MM` or null. */
  period: string | null;
  /** What is measured, in the text's words. */
  name: string;
  /** Index (in the report's list of quantities) of the amount that a change or share belongs to; null if none. */
  of: number | null;
  /** The sentence, verbatim, and where it stands. */
  sentence: string;
  sentenceStart: number;
  /** What speaks for and against all this. */
  evidence: Omit<ReadingEvidence, 'defect'>;
}

/** A quantity in the tree; its text is its only child. */
export interface QuantityNode extends Parent {
  type: 'quantity';
  /** `q<start>`; the HTML id on the report's page. */
  id: string;
  quantity: Quantity;
  children: Text[];
}

declare module 'mdast' {
  interface RootContentMap {
    quantity: QuantityNode;
  }
  interface PhrasingContentMap {
    quantity: QuantityNode;
  }
}
