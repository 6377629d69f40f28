import type { Frame, Passage } from './frame.ts';
import { growthFrames } from './frames-growth.ts';
import { listFrames } from './frames-lists.ts';
import { partFrames } from './frames-parts.ts';
import { placeFrames } from './frames-places.ts';
import { signFrames } from './frames-signs.ts';
import { clerkFigures } from './clerk-figures.ts';
import { clerkMore } from './clerk-more.ts';
import { clerkNeutral } from './clerk-neutral.ts';
import { clerkWords } from './clerk-words.ts';
import { coastFigures } from './coast/figures.ts';
import { coastLayout } from './coast/layout.ts';
import { coastPlain } from './coast/plain.ts';
import { coastWords } from './coast/words.ts';
import { countyFigures } from './county/figures.ts';
import { countyLayout } from './county/layout.ts';
import { countyPlain } from './county/plain.ts';
import { countyWords } from './county/words.ts';
import { grainFigures } from './grain/figures.ts';
import { grainLayout } from './grain/layout.ts';
import { grainPlain } from './grain/plain.ts';
import { grainWords } from './grain/words.ts';
import { firstLayout } from './first-layout.ts';
import { forestFigures } from './forest/figures.ts';
import { forestLayout } from './forest/layout.ts';
import { forestPlain } from './forest/plain.ts';
import { forestWords } from './forest/words.ts';
import { hillFigures } from './hill/figures.ts';
import { hillLayout } from './hill/layout.ts';
import { hillPlain } from './hill/plain.ts';
import { hillWords } from './hill/words.ts';
import { lakeFigures } from './lake/figures.ts';
import { lakeLayout } from './lake/layout.ts';
import { lakePlain } from './lake/plain.ts';
import { lakeWords } from './lake/words.ts';
import type { Layout } from './layout.ts';
import { mineFigures } from './mine/figures.ts';
import { mineLayout } from './mine/layout.ts';
import { minePlain } from './mine/plain.ts';
import { mineWords } from './mine/words.ts';
import { neutral } from './neutral.ts';
import { findPlanted, type Planted, unmark, writeWrong } from './planted.ts';
import { type Scene, setScene } from './scene.ts';
import { streetFigures } from './street/figures.ts';
import { streetLayout } from './street/layout.ts';
import { streetPlain } from './street/plain.ts';
import { streetWords } from './street/words.ts';

/** All ways to put a relation. */
export const allFrames: readonly Frame[] = [
  ...growthFrames,
  ...partFrames,
  ...signFrames,
  ...placeFrames,
  ...listFrames,
];

/** What a draft is put together from: relations, and plain sentences around them. */
export interface Stock {
  frames: readonly Frame[];
  plain: readonly ((scene: Scene) => string | Passage)[];
  /** How the draft is laid out; as the first desk does where nothing is said. */
  layout?: Layout;
  /** Builds its drafts in a way of its own. */
  build?: (seed: number, plants: readonly Frame[]) => Draft;
}

/** The stock that the rules were made on. */
export const firstStock: Stock = { frames: allFrames, plain: neutral };
/** An old-style report. */
export const countyStock: Stock = {
  frames: [...countyFigures, ...countyWords],
  plain: countyPlain,
  layout: countyLayout,
};
/** An industrial town on the coast. */
export const coastStock: Stock = {
  frames: [...coastFigures, ...coastWords],
  plain: coastPlain,
  layout: coastLayout,
};
/** A farm town of the north. */
export const grainStock: Stock = {
  frames: [...grainFigures, ...grainWords],
  plain: grainPlain,
  layout: grainLayout,
};
/** A hill-country town of tea and tourism. */
export const hillStock: Stock = {
  frames: [...hillFigures, ...hillWords],
  plain: hillPlain,
  layout: hillLayout,
};
/** A town at the edge of a city. */
export const streetStock: Stock = {
  frames: [...streetFigures, ...streetWords],
  plain: streetPlain,
  layout: streetLayout,
};
/** A mining town that turns to farming. */
export const mineStock: Stock = {
  frames: [...mineFigures, ...mineWords],
  plain: minePlain,
  layout: mineLayout,
};
/** A town between lakes. */
export const lakeStock: Stock = {
  frames: [...lakeFigures, ...lakeWords],
  plain: lakePlain,
  layout: lakeLayout,
};
/** A forest town at the border. */
export const forestStock: Stock = {
  frames: [...forestFigures, ...forestWords],
  plain: forestPlain,
  layout: forestLayout,
};
/** A second one in other wording, written before anything was measured on it. */
export const clerkStock: Stock = {
  frames: [...clerkFigures, ...clerkWords, ...clerkMore],
  plain: clerkNeutral,
};

/** A made-up draft. */
export interface Draft {
  text: string;
  scene: Scene;
  /** What was planted, in the order of the frames; nothing in a clean draft. */
  planted: Planted[];
}

/** Puts sentences into paragraphs of some 160 characters; lines stand by themselves after the first. */
function toParagraphs(passages: readonly Passage[], paragraphs: number): string[] {
  const loose = passages.filter(({ lines }) => !lines).map(({ text }) => text);
  const size = Math.max(1, Math.ceil(loose.length / paragraphs));
  return Array.from({ length: Math.ceil(loose.length / size) }, (_, at) =>
    loose.slice(at * size, (at + 1) * size).join(''),
  );
}

/** A draft of some 3,000 characters; `plants` are written wrong, other frames are written sound. */
export function buildDraft(
  seed: number,
  plants: readonly Frame[],
  { frames: pool, plain: sentences, layout = firstLayout }: Stock = firstStock,
): Draft {
  const scene = setScene(seed);
  const { random } = scene;
  const sound = random
    .shuffle(
      pool.filter(
        (frame) =>
          !plants.includes(frame) &&
          frame.kind !== 'enumerator' &&
          frame.kind !== 'announced' &&
          frame.kind !== 'repeat',
      ),
    )
    .slice(0, 17);
  const lists = random
    .shuffle(pool.filter(({ kind }) => kind === 'enumerator' || kind === 'announced'))
    .slice(0, 2);
  const planted = writeWrong(scene, plants);
  const plain = random
    .shuffle(sentences)
    .slice(0, 88)
    .map((write): Passage => {
      const made = write(scene);
      return typeof made === 'string' ? { place: 'review', text: made } : made;
    });
  const others = [...sound, ...lists.filter((list) => plants.every(({ kind }) => kind !== list.kind))]
    .flatMap((frame) => frame.write(scene, false))
    .map((one) => ({ ...one, text: unmark(one.text) }));
  const passages = random.shuffle([...plain, ...others, ...planted.flat()]);
  const marked = compose(scene, passages, layout);
  return {
    scene,
    text: unmark(marked),
    planted: findPlanted(marked, planted),
  };
}

/** The passages under the headings of a layout, some in paragraphs and some as lines. */
function compose(scene: Scene, passages: readonly Passage[], layout: Layout): string {
  const body = (place: 'review' | 'plan'): string[] => {
    const own = passages.filter((one) => one.place === place);
    const heads = layout.heads[place];
    const paragraphs = toParagraphs(own, heads.length * 2);
    const lines = own.filter(({ lines }) => lines).map(({ text }) => text);
    const out: string[] = [];
    heads.forEach((head, at) =>
      out.push(
        head,
        ...paragraphs.slice(at * 2, at * 2 + 2),
        ...(place === 'review' ? lines.slice(at, at + 1) : []),
      ),
    );
    // Lines with enumerators of their own stand where no heading list is open.
    return place === 'review' ? out : [...lines, ...out];
  };
  return layout.compose(scene, body('review'), body('plan')).join('\n');
}
