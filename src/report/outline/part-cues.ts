import { namesConduct, namesSelfBuilding, namesTargets, readPartName } from '../cues.ts';
import type { Part } from '../types.ts';
import type { HeadingPlace } from './types.ts';

/**
 * One sign of the part that a heading opens: the part that it speaks for, its weight (2 a habit, 4 to 8 what stands around
 * it, 8 to 14 its own words, 20 and more what nothing outweighs), and when it holds.
 */
export type PartCue = readonly [
  part: Part | ((place: HeadingPlace) => Part),
  weight: number,
  when: (place: HeadingPlace) => boolean,
];

/** What a title says of what is to come. */
const willDo = /安排|打算|计划|部署|目标|思路|建议|展望|谋划|今后|未来|明年|下一?步/;
/** `(三)下一步打算` below `一、基层党建工作`. */
const namesNextSteps =
  /^(?:工作)?(?:下一?步|今后|明年|来年)[^,]{0,10}(?:打算|安排|计划|思路|重点|措施|举措|工作)$|^(?:工作|下步)?打算$/;

const isRoot = ({ level }: HeadingPlace) => level === 1;
const isInner = ({ level }: HeadingPlace) => level > 1;

/** Whether a heading names what is to come, in any way. */
const foretells = ({ title, later, setsTargetsBelow }: HeadingPlace) => {
  const named = readPartName(title);
  return named === 'plan' || (named === undefined && (later || setsTargetsBelow));
};

/** `一、2022年主要工作` before `三、2023年主要工作` tells of the year that is over. */
const isOver = (place: HeadingPlace) =>
  isRoot(place) && foretells(place) && place.outdone && !willDo.test(place.title);

/** Whether a part that begins here is one of the plan's half. */
const isAhead = (place: HeadingPlace) => {
  if (isOver(place)) return false;
  const named = readPartName(place.title);
  if (named === 'review') return false;
  return place.side === 'plan' || named === 'targets' || foretells(place);
};

/** Whether a heading may be the government's task for itself: a part of the plan's half, or a section of the plan. */
const isOwnTask = (place: HeadingPlace) =>
  isRoot(place) ? isAhead(place) : place.level <= 3 && place.outer === 'plan';

/** `(一)“十四五”发展目标`, `(二)预期目标`: what is no more than the name of targets. */
const namesOnlyTargets = /^(?!.*[,任])(?=.{2,16}$).*(?:目标|总体要求|思路|指导思想)$/;

/** Headings that set targets alone, since tasks neither stand below them nor are named by them. */
const onlySetsTargets = (place: HeadingPlace) =>
  place.planFollows &&
  (namesOnlyTargets.test(place.title) ||
    (!place.holdsTasks && (namesTargets(place.title) || readPartName(place.title) === undefined)));

/**
 * The cues by which the part of a heading is decided: their weights are summed by part, and the heaviest part is taken.
 *
 * A new cue is a row here, and by its name two places in `tests/report/outline/examples.ts`: where it holds, and where it
 * only seems to.
 */
export const partCues = {
  // stands behind the report: 2020年10件惠民实事, behind the closing
  appended: ['plan', 40, (place) => isRoot(place) && place.appended],
  // names a year that another outdoes
  outdone: ['review', 20, isOver],
  // names the government’s work on itself: 四、加强政府自身建设, on the plan's side only
  self: ['self_building', 14, (place) => namesSelfBuilding(place.title) && isOwnTask(place)],
  // tells last how the government works: (五)突出作风转变,提升行政效能, the last of its siblings
  conduct: ['self_building', 14, (place) => place.isLast && namesConduct(place.title) && isOwnTask(place)],
  // sets targets, and leaves the tasks to another: 2024年政府工作目标任务, for 2024年政府工作重点 follows
  onlyTargets: ['targets', 12, (place) => isRoot(place) && isAhead(place) && onlySetsTargets(place)],
  // names what is wrong
  problems: [
    'problems',
    12,
    (place) => readPartName(place.title) === 'problems' && (isRoot(place) || place.outer === 'review'),
  ],
  // speaks of what is lacking, and so does its text: 二、正视短板弱项,前进道路充满挑战, and below it 我们也看到…
  lacking: [
    'problems',
    9,
    (place) => isRoot(place) && place.tellsProblems && /[短差]|弱项|不足|困难|挑战|问题/.test(place.title),
  ],
  // names a look back
  review: ['review', 10, (place) => isRoot(place) && readPartName(place.title) === 'review'],
  // names work, before another names what is to come: 一、主要工作及成效, then 三、2024年工作计划; or tells what was done, and
  // of no 任务
  done: [
    'review',
    9,
    (place) =>
      isRoot(place) &&
      place.side === 'review' &&
      (place.planFollows ? place.tense < 1 : place.tense < 0 && !place.title.endsWith('任务')) &&
      !place.later &&
      readPartName(place.title) === 'plan' &&
      !willDo.test(place.title),
  ],
  // names next steps inside a look back
  nextSteps: [
    'plan',
    9,
    (place) => isInner(place) && place.outer === 'review' && namesNextSteps.test(place.title),
  ],
  // names what is to come
  plan: ['plan', 8, (place) => isRoot(place) && readPartName(place.title) === 'plan'],
  // names targets
  targets: [
    'targets',
    7,
    (place) =>
      isRoot(place)
        ? readPartName(place.title) === 'targets'
        : place.outer === 'plan' &&
          (readPartName(place.title) === 'targets' || namesOnlyTargets.test(place.title)),
  ],
  // names a later year: 二、2018年形势与目标, behind 一、2017年工作回顾
  later: ['plan', 6, (place) => isRoot(place) && place.later && readPartName(place.title) === undefined],
  // sets targets in the text below it: 二、冲刺明年,接续拼搏奋斗, and below it 今年政府工作的总体要求是:…
  setsTargets: [
    'plan',
    6,
    (place) => isRoot(place) && place.setsTargetsBelow && readPartName(place.title) === undefined,
  ],
  // looks ahead in its own text
  looksAhead: [
    'plan',
    4,
    (place) => isRoot(place) && place.tense > 0 && readPartName(place.title) === undefined,
  ],
  // goes on in its part
  part: [({ outer }) => outer, 5, isInner],
  // goes on on its side
  side: [({ side }) => side, 2, isRoot],
} as const satisfies Record<string, PartCue>;
