import { namesSelfBuilding, namesTargets, readPartName } from '../cues.ts';
import type { Part } from '../types.ts';
import type { HeadingPlace } from './types.ts';

/** One sign of the part that a heading opens. */
export interface PartCue {
  name: string;
  /** The part that it speaks for. */
  part: Part | ((place: HeadingPlace) => Part);
  /** 2 a habit, 4 to 8 what stands around it, 8 to 14 its own words, 20 and more what nothing outweighs. */
  weight: number;
  when: (place: HeadingPlace) => boolean;
}

/** What a title says of what is to come. */
const willDo = /安排|打算|计划|部署|目标|思路|建议|展望|谋划/;
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

/** Headings that set targets alone, since tasks neither stand below them nor are named by them. */
const onlySetsTargets = (place: HeadingPlace) =>
  (namesTargets(place.title) || readPartName(place.title) === undefined) &&
  !place.holdsTasks &&
  place.planFollows;

/**
 * The cues by which the part of a heading is decided: their weights are summed by part, and the heaviest part is taken.
 *
 * A new cue is a row here, and by its name two places in `tests/report/outline/examples.ts`: where it holds, and where it
 * only seems to.
 */
export const partCues: readonly PartCue[] = [
  // 2020年10件惠民实事, behind the closing
  {
    name: 'stands behind the report',
    part: 'plan',
    weight: 40,
    when: (place) => isRoot(place) && place.appended,
  },
  { name: 'names a year that another outdoes', part: 'review', weight: 20, when: isOver },
  // 四、加强政府自身建设, on the plan's side only
  {
    name: 'names the government’s work on itself',
    part: 'self_building',
    weight: 14,
    when: (place) =>
      namesSelfBuilding(place.title) &&
      (isRoot(place) ? isAhead(place) : place.level === 2 && place.outer === 'plan'),
  },
  // 2024年政府工作目标任务, for 2024年政府工作重点 follows
  {
    name: 'sets targets, and leaves the tasks to another',
    part: 'targets',
    weight: 12,
    when: (place) => isRoot(place) && isAhead(place) && onlySetsTargets(place),
  },
  {
    name: 'names what is wrong',
    part: 'problems',
    weight: 12,
    when: (place) => readPartName(place.title) === 'problems' && (isRoot(place) || place.outer === 'review'),
  },
  {
    name: 'names a look back',
    part: 'review',
    weight: 10,
    when: (place) => isRoot(place) && readPartName(place.title) === 'review',
  },
  {
    name: 'names next steps inside a look back',
    part: 'plan',
    weight: 9,
    when: (place) => isInner(place) && place.outer === 'review' && namesNextSteps.test(place.title),
  },
  {
    name: 'names what is to come',
    part: 'plan',
    weight: 8,
    when: (place) => isRoot(place) && readPartName(place.title) === 'plan',
  },
  {
    name: 'names targets',
    part: 'targets',
    weight: 7,
    when: (place) => readPartName(place.title) === 'targets' && (isRoot(place) || place.outer === 'plan'),
  },
  // 二、2018年形势与目标, behind 一、2017年工作回顾
  {
    name: 'names a later year',
    part: 'plan',
    weight: 6,
    when: (place) => isRoot(place) && place.later && readPartName(place.title) === undefined,
  },
  // 二、冲刺明年,接续拼搏奋斗, and below it 今年政府工作的总体要求是:…
  {
    name: 'sets targets in the text below it',
    part: 'plan',
    weight: 6,
    when: (place) => isRoot(place) && place.setsTargetsBelow && readPartName(place.title) === undefined,
  },
  {
    name: 'looks ahead in its own text',
    part: 'plan',
    weight: 4,
    when: (place) => isRoot(place) && place.looks === 'ahead' && readPartName(place.title) === undefined,
  },
  { name: 'goes on in its part', part: ({ outer }) => outer, weight: 5, when: isInner },
  { name: 'goes on on its side', part: ({ side }) => side, weight: 2, when: isRoot },
];
