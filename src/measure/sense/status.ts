import { firstMatch } from '../../text/first-match.ts';
import type { Mention } from '../clause.ts';
import type { Part } from '../../report/types.ts';
import type { Status } from '../types.ts';

/** Parts of a report that speak of what is to come. */
export const planSide: readonly Part[] = ['targets', 'plan', 'self_building', 'closing'];
/** 预计 before a verb governs what follows up to the full stop: 全年预计实现税收收入38亿元,固定资产投资22.89亿元. */
const expecting =
  /(?:预[计估]|(?<![盘场会理超于合])预期(?!目标|基本|引导|管理)|[有可]望)(?<number>(?:将|可)?(?:超过?|达到?|约|近|为|突破)*(?:\d|$))?/g;
/** Words in the quantity's own clause, before or after it: 剩余8户13人也将如期脱贫, 均可达到50万元以上. */
const coming =
  /将(?:于|在|如期|[突超达]|实现|完成|建成|全部|陆续|继续|新增|提[升高]|再)|可(?:达|实现|增加|新增|带动|完成|年)/;
/** What a project will bring once it runs: 投产后可新增就业500人,年纳税1200万元. */
const onceBuilt =
  /(?:达产|投产|建成|完成|投用|投运|运营|竣工|并网|投入使用)(?:达效|投产|运营|发电)?后,?[^,;。]{0,8}?(?:每?年|预计|预期|可|将|能)[^;。]*$|(?:年|每年)可(?:达|实现|新增|增加|带动|创造)[^;。]*$/;
/** Planned in so many words: 项目即将开工建设, 计划投资3亿元. */
const planned =
  /即将|(?<![模虚])拟(?![人态合定])|(?<!按|完成)计划(?:投资|总投资|建设|新建|新增|实施|完成|招引)/;
/** 预算收入任务174万,完成198万: a task that was set. */
const task =
  /(?:任务|目标|计划|预算|指标)[数量值]?[为是:]?$|(?:[省市区县]定|年度|全年|下达)(?:目标|任务)[一-鿿]{2,8}$/;
/** 领办任务36项 counts tasks; a task of the year does not. */
const setTask = /(?:年度|全年|年初|下达|目标)/;
/** 计划改造危房60户,竣工58户; 应改造危房46户,实际改造46户 */
const plannedVerb =
  /(?:原定|年初(?:确定|预算)|(?:全年|年[度初])目标(?!任务)|(?<!按)计划(?!生育|经济|[内外的])|(?:^|[,;])应(?![急届用对]))[一-鿿]{2,12}$/;
/** 超额完成1.5亿元的招商目标 */
const taskBehind = /^的?[一-鿿]{2,8}(?:任务|目标|计划)/;
/** In the plan: what the plan stands on. 在107个新品种的基础上 */
const basis = /^[^,。;]{0,20}(?:基础之?上)/;
/** In the plan: what is in place and shall be of use. 发挥好34个调解委员会作用, but not 成立34个调解委员会,发挥其作用. */
const inPlace = { before: /发挥好?$/, after: /^[^,。;、]{0,20}作用/ };

/** A word of expectation in a sentence. */
export interface Forecast {
  end: number;
  /** A verb follows, so that it governs up to the full stop; else up to the next `;`. */
  onwards: boolean;
  /** 预期, which in a plan is the goal itself: 一般公共预算收入预期增长5%. */
  isGoal: boolean;
}

/** Where a sentence (half width) says 预计, 预期 or 有望. */
export const findForecasts = (sentence: string): Forecast[] =>
  [...sentence.matchAll(expecting)].map(({ 0: words, index, groups }) => ({
    end: index + 2,
    onwards: groups?.['number'] === undefined,
    isGoal: words.startsWith('预期'),
  }));

/** 面积有望扩大到500亩,亩均效益争取突破1.2万元: what is aimed at is no longer only expected. */
const meant = /(?:力争|争取|确保)[^,;。]{0,8}$/;

/** What decides the status of a quantity, in half width. */
export interface StatusContext {
  part: Part;
  /** The words before the number. */
  before: string;
  /** The quantity's clause. */
  clause: string;
  /** The words after the number. */
  after: string;
  /** 预计 governs it. */
  isExpected: boolean;
  /** See {@link isTask}. */
  isTask: boolean;
}

/**
 * Whether a number says what was to be done, and one of the same unit in the next clause what was: `预算收入任务174万,
 * 完成198万`, `计划改造危房60户,竣工58户`.
 */
export function isTask(mentions: readonly Mention[], at: number): boolean {
  const [one, next] = [mentions[at], mentions[at + 1]];
  const { base } = one?.found ?? {};
  // 完成率112%(任务1200户)
  if (one?.aside && /^(?:控制|年度|全年)?(?:任务|目标|计划)数?$/.test(one.lead)) return true;
  if (!one || !next || next.found.base !== base || base === '%') return false;
  const { lead, tail } = one;
  // 应改造危房38户竣工37户
  if (next.clause === one.clause && !next.joined && next.lead !== '') return plannedVerb.test(lead);
  if (next.clause !== one.clause + 1) return false;
  // 医保应收缴2.85万人,实收缴2.79万人
  const due = firstMatch(/(?<=应)[一-鿿]{2}$/, lead);
  if (due !== '' && next.lead.endsWith(due)) return true;
  // 领办任务36项,办结36项 counts tasks.
  if (one.found.unit === '项' && !setTask.test(lead)) return false;
  const isSet = task.test(lead) && (base !== '个' || setTask.test(lead) || next.lead.length < 5);
  return isSet || plannedVerb.test(lead) || (base !== '个' && taskBehind.test(tail));
}

/**
 * Whether it happened. The review tells what happened, the plan what shall; 预计 makes it expected on either side.
 * 即将开工 in the review is a target; 107个…的基础上 and 发挥好34个…作用 in the plan are in place.
 */
export function readStatus(context: StatusContext): Status {
  const { part, before, clause, after, isExpected } = context;
  if (planSide.includes(part)) {
    if (basis.test(after) || (inPlace.before.test(before) && inPlace.after.test(after))) return 'actual';
    return isExpected && !meant.test(before) ? 'expected' : 'target';
  }
  if (context.isTask || planned.test(clause)) return 'target';
  if (isExpected || coming.test(clause) || onceBuilt.test(before)) return 'expected';
  return 'actual';
}
