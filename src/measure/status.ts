import type { Part } from '../report/types.ts';
import type { Status } from './types.ts';

/** Parts of a report that speak of what is to come. */
const planSide: readonly Part[] = ['targets', 'plan', 'self_building', 'closing'];
/** 预计 before a verb governs what follows up to the full stop: 全年预计实现税收收入38亿元,固定资产投资22.89亿元. */
const expectedOnwards =
  /(?:预计|(?<![盘场会理])预期(?!目标|基本|引导|管理)|有望)(?!(?:将|可)?(?:超过?|达到?|约|近|为|突破)*(?:\d|$))/;
/** 预计 right before a number governs its own clauses up to ;: 年销售收入预计超2000万元;… */
const expectedHere = /(?:预计|(?<![盘场会理])预期(?!目标|基本|引导|管理)|有望)[^;]*$/;
/** Words in the quantity's own clause, before or after it: 剩余8户13人也将如期脱贫, 均可达到50万元以上. */
const coming =
  /(?:也|均|都|仍|预计)?将(?:于|在|如期|达|实现|完成|建成|全部|陆续|继续|新增|再)|可(?:达|实现|增加|新增|带动|完成)/;
/** Planned in so many words: 项目即将开工建设, 计划投资3亿元. */
const planned = /即将|拟(?:投资|建|新建|引进)|(?<!按)计划(?:投资|总投资|建设|新建|新增|实施|完成|招引)/;
/** In the plan: what the plan stands on. 在107个新品种的基础上 */
const basis = /^[^,。;]{0,20}(?:基础上|的基础之上)/;
/** In the plan: what is in place and shall be of use. 发挥好34个调解委员会作用, but not 成立34个调解委员会,发挥其作用. */
const inPlace = { before: /发挥好?$/, after: /^[^,。;、]{0,20}作用/ };

/** What decides the status of a quantity, in half width. */
export interface StatusContext {
  part: Part;
  /** The sentence up to the number. */
  before: string;
  /** The quantity's clause. */
  clause: string;
  /** The sentence after the number. */
  after: string;
}

/** Whether 预计 and a verb stand before, so that the whole year of the report is meant. */
export const isForecast = (before: string): boolean => expectedOnwards.test(before);

/**
 * Whether it happened. The review tells what happened, the plan what shall; 预计 makes it expected on either side.
 * 即将开工 in the review is a target; 107个…的基础上 and 发挥好34个…作用 in the plan are in place.
 */
export function readStatus({ part, before, clause, after }: StatusContext): Status {
  const isExpected = isForecast(before) || expectedHere.test(before);
  if (planSide.includes(part)) {
    if (basis.test(after) || (inPlace.before.test(before) && inPlace.after.test(after))) return 'actual';
    return isExpected ? 'expected' : 'target';
  }
  if (planned.test(clause)) return 'target';
  if (isExpected || coming.test(clause)) return 'expected';
  return 'actual';
}
