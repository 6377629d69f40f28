import type { Scene } from './scene.ts';

/** How a desk lays its drafts out: its headings, and what stands around the two halves. */
export interface Layout {
  heads: { review: readonly string[]; plan: readonly string[] };
  /** Lines of the whole draft. */
  compose: (scene: Scene, review: readonly string[], plan: readonly string[]) => string[];
}
