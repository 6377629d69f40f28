import type { Part } from '../types.ts';
import { heaviest } from '../heaviest.ts';
import { partCues } from './part-cues.ts';
import type { PartCue } from './part-cues.ts';
import type { HeadingPlace } from './types.ts';

const cues: readonly PartCue[] = Object.values(partCues);

/** The part that a heading opens: the one that its cues weigh most for. */
export function decidePart(place: HeadingPlace): Part {
  const weights = new Map<Part, number>();
  for (const [part, weight, when] of cues) {
    if (!when(place)) continue;
    const spoken = typeof part === 'function' ? part(place) : part;
    weights.set(spoken, (weights.get(spoken) ?? 0) + weight);
  }
  return heaviest(weights)?.[0] ?? place.outer;
}
