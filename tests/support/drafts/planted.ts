import type { Frame, Passage } from './frame.ts';
import type { Scene } from './scene.ts';

/** A fault of a draft: the stretches that a mark may stand on, and its words. */
export interface Planted {
  spans: { start: number; end: number }[];
  quote: string;
}

/** Signs of a private area that tell behind 【 whose stretch it opens. */
const first = 0xe000;

/** The passages of each frame, written wrong, with its stretches between 【 and 】. */
export const writeWrong = (scene: Scene, plants: readonly Frame[]): Passage[][] =>
  plants.map((plant, at) =>
    plant.write(scene, true).map((passage) => ({
      ...passage,
      text: passage.text.replaceAll('【', `【${String.fromCharCode(first + at)}`),
    })),
  );

/** The text without the signs of stretches. */
export const unmark = (text: string): string => text.replaceAll(/【[\ue000-\ue0ff]?|】/g, '');

/** Where in a text with signs each fault stands; the stretches are those of the text without them. */
export function findPlanted(marked: string, passages: readonly (readonly Passage[])[]): Planted[] {
  const planted = passages.map((own): Planted => ({
    spans: [],
    quote: unmark(own.map(({ text }) => text).join(' … ')),
  }));
  for (const { index, 1: sign = '', 2: words = '' } of marked.matchAll(/【([\ue000-\ue0ff])([^】]*)】/g)) {
    const start = unmark(marked.slice(0, index)).length;
    planted[sign.charCodeAt(0) - first]?.spans.push({ start, end: start + words.length });
  }
  return planted;
}
