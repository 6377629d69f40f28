import type { Heading } from '../heading/index.ts';
import type { Part, Section } from '../types.ts';

/** A section as it is being found; the topic comes later. */
export interface DraftSection extends Omit<Section, 'topic' | 'sections'> {
  heading: Heading | undefined;
}

/** The two halves of a report: what is over, and what is to come. */
export type Side = 'review' | 'plan';

/** What the text around a heading says of it, before any part is decided. */
export interface Surroundings {
  /** Whether it stands in what is added behind the report. */
  appended: boolean;
  /** Whether a heading of its look that comes later names a later year than it does. */
  outdone: boolean;
  /** Whether targets are set right below it, with no heading between. */
  setsTargetsBelow: boolean;
  /** Whether the first paragraph right below it tells what is wrong: `我们也清醒地看到…问题`. */
  tellsProblems: boolean;
  /** Whether the next heading is `(一)…` or `1.…`, as tasks are. */
  holdsTasks: boolean;
  /** Whether a heading of its look that comes later names the plan. */
  planFollows: boolean;
  /** Whether no heading of its look goes on from it in its part. */
  isLast: boolean;
  /** Whether its own text only looks ahead (1) or only back (−1); else 0. */
  tense: number;
}

/** A heading where a part may begin, and what is known there. */
export interface HeadingPlace extends Surroundings {
  title: string;
  /** 1 for a part of the report, then 2, 3 …. */
  level: number;
  /** The half of the report that the headings before it have reached. */
  side: Side;
  /** The part of the section that it stands in; of the side, at level 1. */
  outer: Part;
  /** Whether it names a later year than any heading of a part before it. */
  later: boolean;
}
