import { type Frame, framesByKind, type Kind, type Passage, type Sentence } from './frame.ts';
import type { Scene } from './scene.ts';

/**
 * Makes the frames of a stock of wordings, each a line of text.
 *
 * `{sound|wrong}` is a place that the fault is planted in; `‖` parts passages that go to paragraphs of their own; a
 * passage that begins with `计:` stands in the plan, with `行:` in lines of the plan by themselves, parted by `¶`. Without
 * 【】 all of a passage is what a mark may stand on. Names and years: see {@link fill}.
 */
export const framesOf = (stock: Partial<Record<Kind, readonly string[]>>): Frame[] =>
  framesByKind(
    Object.fromEntries(Object.entries(stock).map(([kind, wordings]) => [kind, wordings.map(toSentence)])),
  );

const toSentence =
  (wording: string): Sentence =>
  (scene, wrong) => {
    const chosen = wording.replace(/\{(?<sound>[^|{}]*)\|(?<slip>[^{}]*)\}/g, wrong ? '$<slip>' : '$<sound>');
    const passages = fill(scene, chosen).split('‖');
    const isMarked = passages.some((text) => text.includes('【'));
    return passages.filter((text) => text !== '').map((text) => toPassage(text, isMarked));
  };

function toPassage(text: string, isMarked: boolean): Passage {
  const [, sign, words = ''] = /^(计:|行:)?(.*)$/s.exec(text) ?? [];
  const marked = isMarked ? words : `【${words}】`;
  return {
    place: sign === undefined ? 'review' : 'plan',
    text: marked.replaceAll('¶', '\n'),
    ...(sign === '行:' && { lines: true }),
  };
}

/** Makes the sound sentences of a stock; signs as in {@link framesOf}. */
export const plainOf = (wordings: readonly string[]): ((scene: Scene) => string | Passage)[] =>
  wordings.map((wording) => (scene) => {
    const text = fill(scene, wording);
    return text.startsWith('计:') ? { place: 'plan', text: text.slice(2) } : text;
  });

/**
 * Puts names and years for their signs: `@镇` the draft's own town, `@名` without 镇, `@县` its county, `@邻` another town,
 * `@外` another county, `@村` a village; `@今` the year under review, `@明` the planned one, `@去` the one before.
 */
export const fill = (scene: Scene, text: string): string =>
  text.replace(/@([镇名县邻外村今明去])/g, (_, sign: string) => {
    switch (sign) {
      case '镇':
        return scene.townFull;
      case '名':
        return scene.town;
      case '县':
        return scene.county;
      case '邻':
        return scene.otherTown;
      case '外':
        return scene.otherCounty;
      case '村':
        return scene.village();
      case '今':
        return String(scene.review);
      case '明':
        return String(scene.plan);
      default:
        return String(scene.review - 1);
    }
  });
