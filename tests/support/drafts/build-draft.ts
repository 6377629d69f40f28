import type { Frame, Kind, Passage } from './frame.ts';
import { growthFrames } from './frames-growth.ts';
import { listFrames } from './frames-lists.ts';
import { partFrames } from './frames-parts.ts';
import { placeFrames } from './frames-places.ts';
import { signFrames } from './frames-signs.ts';
import { clerkFigures } from './clerk-figures.ts';
import { clerkMore } from './clerk-more.ts';
import { clerkNeutral } from './clerk-neutral.ts';
import { clerkWords } from './clerk-words.ts';
import { neutral } from './neutral.ts';
import { type Scene, setScene } from './scene.ts';

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
}

/** The stock that the rules were made on. */
export const firstStock: Stock = { frames: allFrames, plain: neutral };
/** A second one in other wording, written before anything was measured on it. */
export const clerkStock: Stock = {
  frames: [...clerkFigures, ...clerkWords, ...clerkMore],
  plain: clerkNeutral,
};

/** A made-up draft. */
export interface Draft {
  text: string;
  scene: Scene;
  /** What was planted, and the stretches that a mark may stand on; null for a clean draft. */
  planted: { kind: Kind; heldOut: boolean; spans: { start: number; end: number }[]; quote: string } | null;
}

const heads = {
  review: [
    ['（一）', '聚力兴业，发展实现新跨越'],
    ['（二）', '统筹城乡，面貌有了新变化'],
    ['（三）', '用心惠民，生活得到新改善'],
    ['（四）', '守牢底线，治理迈上新台阶'],
  ],
  plan: [
    ['（一）', '坚定不移强产业'],
    ['（二）', '持之以恒优环境'],
    ['（三）', '千方百计惠民生'],
  ],
} as const;

const clean = (text: string): string => text.replaceAll(/[【】]/g, '');

/** Puts sentences into paragraphs of some 160 characters; lines stand by themselves after the first. */
function toParagraphs(passages: readonly Passage[], paragraphs: number): string[] {
  const loose = passages.filter(({ lines }) => !lines).map(({ text }) => text);
  const size = Math.max(1, Math.ceil(loose.length / paragraphs));
  return Array.from({ length: Math.ceil(loose.length / size) }, (_, at) =>
    loose.slice(at * size, (at + 1) * size).join(''),
  );
}

/** A draft of some 3,000 characters; `plant` is written wrong, other frames are written sound. */
export function buildDraft(
  seed: number,
  plant: Frame | null,
  { frames: pool, plain: sentences } = firstStock,
): Draft {
  const scene = setScene(seed);
  const { random } = scene;
  const sound = random
    .shuffle(
      pool.filter(
        (frame) =>
          frame !== plant &&
          frame.kind !== 'enumerator' &&
          frame.kind !== 'announced' &&
          frame.kind !== 'repeat',
      ),
    )
    .slice(0, 17);
  const lists = random
    .shuffle(pool.filter(({ kind }) => kind === 'enumerator' || kind === 'announced'))
    .slice(0, 2);
  const planted = plant?.write(scene, true) ?? [];
  const plain = random
    .shuffle(sentences)
    .slice(0, 88)
    .map((write): Passage => {
      const made = write(scene);
      return typeof made === 'string' ? { place: 'review', text: made } : made;
    });
  const others = [...sound, ...lists.filter(({ kind }) => kind !== plant?.kind)]
    .flatMap((frame) => frame.write(scene, false))
    .map((one) => ({ ...one, text: clean(one.text) }));
  const passages = random.shuffle([...plain, ...others, ...planted]);
  const marked = compose(scene, passages);
  return {
    scene,
    ...unmark(marked),
    planted: plant && {
      kind: plant.kind,
      heldOut: plant.heldOut,
      ...spansOf(marked),
      quote: planted.map(({ text }) => text).join(' … '),
    },
  };
}

function compose(scene: Scene, passages: readonly Passage[]): string {
  const { townFull, review, plan, county } = scene;
  const body = (place: 'review' | 'plan'): string[] => {
    const own = passages.filter((one) => one.place === place);
    const paragraphs = toParagraphs(own, heads[place].length * 2);
    const lines = own.filter(({ lines }) => lines).map(({ text }) => text);
    const out: string[] = [];
    heads[place].forEach(([mark, title], at) =>
      out.push(
        mark + title,
        ...paragraphs.slice(at * 2, at * 2 + 2),
        ...(place === 'review' ? lines.slice(at, at + 1) : []),
      ),
    );
    // Lines with enumerators of their own stand where no heading list is open.
    return place === 'review' ? out : [...lines, ...out];
  };
  return [
    `${townFull}人民政府工作报告`,
    `——${plan}年1月12日在${townFull}第十六届人民代表大会第三次会议上`,
    '各位代表：',
    `现在，我代表${townFull}人民政府向大会报告工作，请予审议，并请列席人员提出意见。`,
    `一、${review}年工作回顾`,
    `${review}年，面对复杂严峻的形势，我们在${county}委、县政府和镇党委的坚强领导下，真抓实干，较好完成了全年任务。`,
    ...body('review'),
    '各位代表，成绩来之不易，这是上级正确领导的结果，更是全体干部群众团结奋斗的结果。在此，我代表镇人民政府表示衷心的感谢！',
    '同时，我们也清醒地看到，产业链条还不长，农民增收渠道不宽，少数干部作风不实。对此，我们将认真加以解决。',
    `二、${plan}年工作安排`,
    `${plan}年是承上启下的一年，做好全年工作意义重大。`,
    ...body('plan'),
    '各位代表，让我们团结一心、埋头苦干，为建设更加美好的家园而努力奋斗！',
  ].join('\n');
}

function unmark(marked: string): { text: string } {
  return { text: clean(marked) };
}

function spansOf(marked: string): { spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let offset = 0;
  let open = 0;
  for (const sign of marked) {
    if (sign === '【') open = offset;
    else if (sign === '】') spans.push({ start: open, end: offset });
    else offset += sign.length;
  }
  return { spans };
}
