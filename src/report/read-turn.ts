import type { Part } from './types.ts';
import { heaviest } from './heaviest.ts';

/**
 * One sign that a paragraph without a heading turns to another part: the part, the half of the report where it counts
 * (`bare` where no heading names a part), its weight, and the characters that its pattern may stand within, from the
 * paragraph's beginning or, where negative, from its end.
 */
export type TurnCue = readonly [
  part: Part,
  on: 'review' | 'plan' | 'bare',
  weight: number,
  within: number,
  pattern: RegExp,
];

/**
 * The wording by which a paragraph turns, for half-width text. Weights of a part are summed and the heaviest part is
 * taken: what a paragraph is about stands early and outweighs a thank-you at its end.
 *
 * A new cue is a row here, and by its name two sentences in `tests/report/read-turn.test.ts`.
 */
export const turnCues = {
  // 我们也清醒地认识到,工作中还存在不少困难和问题
  problems: [
    'problems',
    'review',
    8,
    160,
    /清醒[的地]?(?:认识|看)到|也深知|[还仍]有[^。]{2,14}地方[:,]|(?:应当|必须|同时|也)[^。,]{0,8}(?:看到|认识到)[^。]{0,60}(?:问题|困难|不足|挑战|短板|差距)|存在的?(?:主要)?(?:问题|不足)(?:和|与|是|有|:)|(?:还|仍然?|依然|也)存在[^。]{0,14}(?:问题|困难|不足|短板)/,
  ],
  // 2023年政府工作的总体要求是:…, behind a sentence that says what kind of year it will be, too
  setsTargets: [
    'targets',
    'review',
    5,
    400,
    /(?:^|。)(?:[^。]{0,40}(?:(?:19|20)\d\d年|今年|明年)[^。]{0,20}|政府工作的|主要)(?:总体要求|(?:总体|工作)思路|预期目标|奋斗目标)(?:建议)?[是为]:/,
  ],
  // 这些成绩的取得,是镇党委正确领导的结果
  credits: [
    'credits',
    'review',
    3,
    80,
    /成绩的取得|(?:以上|这些|上述)成绩|成绩(?:来之不易|是)|取得(?:这些|上述)?成绩|衷心的?感谢|崇高的?敬意/,
  ],
  // 在此,我代表镇人民政府,向大家表示衷心的感谢!
  thanks: ['credits', 'review', 1, -80, /(?:衷心的?感谢|崇高的?敬意)[^。]{0,20}[!。]$/],
  // 2023年,我们将重点抓好以下工作, in a short paragraph of its own in the review, too
  ahead: [
    'plan',
    'plan',
    5,
    60,
    /^(?:(?:19|20)\d\d年|今年|明年|新的一年|下一步|接下来),?(?:我们|全[镇乡县区市]|政府)?(?:工作)?(?:要|将)(?:重点|着重|着力|突出|集中精力)(?:抓好|做好|推进|实施|在)/,
  ],
  // 实现上述目标,我们将…
  resume: [
    'plan',
    'plan',
    5,
    80,
    /(?:实现|完成|围绕|对照)(?:上述|以上|这些|今年|全年)[^。]{0,8}(?:目标|任务)[^。]{0,40}(?:我们|要|将|重点)/,
  ],
  // 重点抓好以下几个方面的工作: a short paragraph
  announce: [
    'plan',
    'plan',
    5,
    80,
    /(?:重点|着力|着重|主要|集中力量|突出|全力)[^。,]{0,6}(?:抓好|做好|做到|实施|推进)[^。]{0,16}(?:工作|任务|方面)[^。]{0,6}[:。]$/,
  ],
  // 主要预期目标是:…
  targets: [
    'targets',
    'plan',
    3,
    400,
    /(?:总体要求|总体思路|总的要求|指导思想|预期目标|奋斗目标|主要目标)(?:建议)?[是为:]/,
  ],
  // 下一步,我们将坚持项目为王; not 今年,我们着力…,完成了…
  willDo: [
    'plan',
    'bare',
    2,
    80,
    /^(?!.*(?:完成|取得|实现)了|.*已经)(?:展望)?(?:(?:19|20)\d\d年|今年|明年|新的一年|下一?步|接下来)[^。]{0,30}(?:我们(?:要|将)|将(?:重点|着力|继续|坚持)|要(?:重点|着力|坚持|突出)|计划|重点(?:抓好|做好|推进)|力争|着力)/,
  ],
  // 我们将切实加强政府自身建设; 打铁必须自身硬,自身过硬是关键
  itself: [
    'self_building',
    'plan',
    4,
    80,
    /^(?:各位代表[,!])?[^,。]{0,9}(?:加强|推进|抓好)政府自身建设|自身.{0,2}过?硬|对政府[^。]{0,6}提出|建设[^。,]{0,6}满意[^。,]{0,4}政府/,
  ],
} as const satisfies Record<string, TurnCue>;

const rows: readonly TurnCue[] = Object.values(turnCues);

function holds([, , , within, pattern]: TurnCue, text: string): boolean {
  return pattern.test(within < 0 ? text.slice(within) : text.slice(0, within));
}

/**
 * The part that a paragraph without a heading turns to.
 *
 * @param side the half of the report that it stands in; any where undefined.
 * @param bare whether no heading of the text names a part.
 */
export function readTurn(text: string, side?: 'review' | 'plan', bare = false): Part | undefined {
  const weights = new Map<Part, number>();
  for (const cue of rows) {
    const [part, on, weight] = cue;
    const alone = cue === turnCues.ahead && text.length < 40;
    if (on === 'bare' ? !bare : side && side !== on && !alone) continue;
    if (holds(cue, text)) weights.set(part, (weights.get(part) ?? 0) + weight);
  }
  return heaviest(weights)?.[0];
}

/** Whether a paragraph that turns to the credits only ends with a thank-you: `这一年,我们…。表示衷心的感谢!` */
export function thanksOnlyAtEnd(text: string): boolean {
  return !holds(turnCues.credits, text);
}
