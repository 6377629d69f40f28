import type { Check, Finding } from '../types.ts';
import { point } from '../point.ts';
import { boundWords, type Figure } from '../figure.ts';
import { meets, minus, over, exactly, times } from '../interval.ts';
import { isOther } from '../parts.ts';
import { round } from '../say.ts';
import type { DraftSentence } from '../sentence.ts';
import { doneWords, taskWords } from '../words.ts';

/**
 * A rate of completion that its own two figures refute: `任务200口，完成150口，完成率85%`, `占任务200口的85%`.
 * A rate of something else is left alone: `受理120件，办结118件，满意率97%`.
 */
export const completionRate: Check = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    sentence.figures.flatMap((rate, at) => (rate.sign === '%' ? judge(sentence, rate, at) : [])),
  );

const isTask = new RegExp(taskWords);
const isDone = new RegExp(doneWords);
/** Rates that are of whatever was told before them. */
const general =
  /(?:^|[^一-鿿])(?:总体|综合|平均|年度|全年|目标|任务|计划|预算)*(?:(?:完成|执行|兑现)(?:率|进度)|进度|占比|比例)(?:已|约|为|达到?|是|近|至|高达|:|[^一-鿿])*$/;
const shareOf =
  /(?:占|为|达到?|完成(?:了)?|相当于|是)(?<whole>[^,;。占]{0,12}?)的?(?:比例|比重)?(?:已|约|为|达到?|近|超过|高达)*$/;
const ofAll = /任务|计划|目标|总|全部|应|预算|下达|^[了比]?$/;
const namedRate =
  /([一-鿿]{1,6})(?:率|密度|覆盖面|比例|进度)(?:已|约|为|达到?|是|近|至|在|高达|提升至?|提高到|保持在|稳定在|:|超过)*$/;

function judge(sentence: DraftSentence, rate: Figure, at: number): Finding[] {
  const lead = rate.lead.replace(boundWords, '').trimEnd();
  if (/;/.test(lead) || lead.length > 24 || rate.rangeEnd !== undefined) return [];
  const amounts = sentence.figures
    .slice(0, at)
    .filter(({ sign, start }, index, { [index - 1]: last }) => sign !== '%' && start !== last?.end);
  const [first, second] = amounts.slice(-2);
  if (
    !first ||
    !second ||
    first.sign !== '#' ||
    first.base !== second.base ||
    isOther(first, second) ||
    first.rangeEnd ||
    second.rangeEnd
  )
    return [];
  const between = sentence.text.slice(first.end - sentence.start, second.start - sentence.start);
  const behind = sentence.text.slice(second.end - sentence.start, rate.start - sentence.start);
  if (/;/.test(between + behind) || between.length > 30 || behind.length > 30) return [];
  // 发放低保金120万元、救助金40万元、补贴60万元,兑现率100%: of all that is listed.
  const third = amounts.at(-3);
  if (third?.base === first.base && /^、(?!实|已|完成)/.test(second.lead)) return [];
  // 改造完成150处，占任务200处的75%: the whole stands between the part and the rate.
  const isTurned =
    /占[^,]*$|完成[^,]*(?:任务|计划)[^,]*$|为[^,]*(?:任务|计划)[^,]*$/.test(second.lead) &&
    /^的?$/.test(lead);
  const clauseBefore = /[^,;]*$/.exec(sentence.text.slice(0, first.start - sentence.start))![0];
  // 接种牲畜5.2万头，应接种5.2万头，免疫密度100%
  const isToldFirst =
    /^[,、(](?:全镇|全年)?(?:应|计划|任务|目标)/.test(second.lead) &&
    !/应|计划|任务|目标/.test(first.lead) &&
    (general.test(lead) || namedRate.test(lead));
  const [whole, part] = isTurned || isToldFirst ? [second, first] : [first, second];
  if (!isTurned && !isToldFirst && !isOfBoth(second, lead, clauseBefore)) return [];
  // 筛查1260人,签约3.6万人,签约率78%: the second is no part of the first.
  if (!isTurned && part.value > whole.value * 2) return [];
  return refute(rate, whole, part, /超额?(?:完成)?(?:任务|计划)?$/.test(lead));
}

/** Whether a rate, by the words before it, is of the two amounts. */
function isOfBoth(second: Figure, lead: string, clauseBefore: string): boolean {
  // 全镇共有60岁以上老人2.4万人: a number within a name parts no words.
  const before = clauseBefore.slice(-24);
  const between = second.lead.replace(boundWords, '');
  const behind = /^[^,;。]{0,10}(?=[,;。])/.exec(second.after)?.[0] ?? '';
  const words = before + between + /^[^,;。]{0,10}/.exec(second.after)![0];
  const isOutOf = /^[^,]{0,10}(?:中|里[,有])/.test(between);
  const rateName = namedRate.exec(lead)?.[1] ?? '';
  // 签约9840人，其中重点人群3215人，重点人群签约率99.2%: of the group itself, whose whole isn't told.
  const group = /其中([^,]+)$/.exec(between)?.[1] ?? '';
  if (group !== '' && lead.includes(group) && !lead.includes(`${group}率`)) return false;
  const isPair =
    Array.from(rateName).some(
      (_, at) => at > 0 && (between + behind).includes(rateName.slice(at - 1, at + 1)),
    ) ||
    // 参加意外险2021人，参保率94%
    between.includes(rateName.at(-2) ?? '#') ||
    isTask.test(before) ||
    isDone.test(between) ||
    isOutOf ||
    /其中/.test(between);
  if (!isPair || /[较比][上去]年|同期|增[加长]|由|从/.test(before + between)) return false;
  if (/超额?(?:完成)?(?:任务|计划)?$/.test(lead)) return /任务|计划|目标/.test(before);
  if (
    general.test(lead) ||
    ((isOutOf || (/总|共|现有/.test(before) && !/新|增/.test(between))) &&
      /(?:^|,)(?:普及|覆盖|入户|参与|使用|通达)率/.test(lead))
  )
    return true;
  if (rateName !== '') {
    const key = rateName.replace(/^(?:总|综合|平均|群众|全年|年度)/, '').slice(-3);
    return Array.from(key).some((sign) => words.replace(/率/g, '').includes(sign));
  }
  const share = shareOf.exec(lead)?.groups?.['whole'];
  if (share === undefined || !/占|完成|为|相当于/.test(lead)) return false;
  // 党员1260名，女党员310名，大专以上学历的占41%: the rate is of a third group.
  const owner = /([^,;:()]*?)的?(?:约|共|仅|就|均)?占[^,;]*$/.exec(lead)?.[1] ?? '';
  if (Array.from(owner).length >= 2 && !between.includes(owner) && !second.after.startsWith(owner))
    return false;
  if (/全[县市区省国]/.test(share) && !/全[县市区省国]/.test(before)) return false;
  const object = share.replace(/的$/, '');
  // 固定资产投资2.5亿元，其中工业投资8194万元，完成任务量的68.3%: of a task that isn't told.
  if (/任务|计划|目标|预算/.test(object)) return /任务|计划|目标|预算|应|下达|拟|需/.test(before + between);
  return object === '' || ofAll.test(object);
}

function refute(rate: Figure, whole: Figure, part: Figure, isExcess: boolean): Finding[] {
  const ratio = over(part.range, whole.range);
  if (!ratio) return [];
  const real = isExcess ? minus(times(ratio, 100), exactly(100)) : times(ratio, 100);
  if (meets(real, rate.range)) return [];
  const sum = isExcess ? `${part.quote}÷${whole.quote}－1` : `${part.quote}÷${whole.quote}`;
  const computed = round((part.value / whole.value - Number(isExcess)) * 100);
  return [point(rate, `${sum}＝${computed}%，文中作“${rate.quote}”`, whole, part)];
}
