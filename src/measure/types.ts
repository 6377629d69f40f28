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

/** Whether it happened. */
export const statuses = ['actual', 'target', 'expected'] as const;
/** `actual` happened; `target` planned; `expected` 预计. */
export type Status = (typeof statuses)[number];

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
