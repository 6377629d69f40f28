import type { Scene } from './scene.ts';

/** The sixteen kinds of `CHECKS.md`, in its order. */
export const kinds = [
  'growth',
  'parts',
  'total',
  'two-values',
  'shares',
  'target',
  'year',
  'place',
  'respectively',
  'repeat',
  'enumerator',
  'announced',
  'unit',
  'date',
  'direction',
  'completion',
] as const;
/** One of them. */
export type Kind = (typeof kinds)[number];

/** Where a frame's words may stand: in a paragraph of the review or the plan. */
export type Place = 'review' | 'plan';

/**
 * One way to put a relation, sound or wrong. Text between 【 and 】 is the clause that is wrong when `wrong`, or the place
 * that it contradicts; a sound text has the same words with numbers that fit, and the brackets are taken off.
 */
export interface Frame {
  kind: Kind;
  /** Kept apart from the making of rules, to measure how they generalise. */
  heldOut: boolean;
  /**
   * The sentences by where they stand: several go to paragraphs of their own. `lines` are paragraphs or headings that
   * stand by themselves, one after another.
   */
  write: (scene: Scene, wrong: boolean) => Passage[];
}

/** A piece of a draft: sentences that go into some paragraph, or whole lines. */
export interface Passage {
  place: Place;
  text: string;
  /** Stands as lines of its own. */
  lines?: boolean;
}

/** A frame of one sentence of the review. */
export type Sentence = (scene: Scene, wrong: boolean) => string | Passage | Passage[];

/** Makes frames of one kind; every fourth is held out. */
export function frames(kind: Kind, sentences: readonly Sentence[]): Frame[] {
  return sentences.map((sentence, at) => ({
    kind,
    heldOut: at % 4 === 3,
    write: (scene, wrong) => {
      const made = sentence(scene, wrong);
      if (typeof made === 'string') return [{ place: 'review', text: made }];
      return Array.isArray(made) ? made : [made];
    },
  }));
}

/** Makes the frames of a stock, kind by kind, in the order in which they are given. */
export const framesByKind = (stock: Partial<Record<Kind, readonly Sentence[]>>): Frame[] =>
  (Object.keys(stock) as Kind[]).flatMap((kind) => frames(kind, stock[kind]!));

/** A passage of the review. */
export const review = (text: string): Passage => ({ place: 'review', text });
/** A passage of the plan. */
export const plan = (text: string): Passage => ({ place: 'plan', text });
/** Lines of the plan that stand by themselves. */
export const planLines = (...lines: readonly string[]): Passage => ({
  place: 'plan',
  lines: true,
  text: lines.join('\n'),
});
