import type { Part } from '../report/types.ts';
import { isForecast } from './status.ts';
import type { Status } from './types.ts';

/** The years of a report, as it states them. */
export interface Years {
  review: number;
  plan: number | null;
  /** Whether the passage looks back on several years, so that a number without a year of its own has none. */
  several?: boolean;
}

const months: Record<string, [number, number]> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  第一季度: [1, 3],
  二季度: [4, 6],
  第二季度: [4, 6],
  三季度: [7, 9],
  第三季度: [7, 9],
  四季度: [10, 12],
  第四季度: [10, 12],
  前三季度: [1, 9],
  前三个季度: [1, 9],
};

const sign =
  /(?<year>(?:19|20)\d ?\d) ?年(?!度?(?:工作|以来))|(?:截至|截止)(?:到)?(?:\d{4}年)?(?<until>\d{1,2})月|(?<from>\d{1,2})[-—~–至到]{1,2}(?<to>\d{1,2})月|(?<part>前三个?季度|第?[一二三四]季度|[上下]半年)|(?<now>全年(?!任务|计划|目标|预算|度)|年内|今年|本年|去年以来|截至目前|截止目前|目前|年底前)|(?<next>明年)|(?<several>(?:未来|过去|近)[两三四五十]年|[两三四五]年(?:来|多来|间)|十[一二三四五]五[”"]?(?:期间|时期|以来))/g;

/** What is compared with the year before is of the year under review, even where it is only expected. */
const compared = /同比|[较比](?:上年|去年|上一年)/;
/** 人均可支配收入预计4.6万元,增长10%: so is what grows. */
const grows = /^[^,;。]{0,4}[,、](?:预计)?(?:可比)?(?:增长|下降)(?:约|近)?\d|(?:增长|下降)(?:约|近)?$/;
/** 由2015年的673万元增长到799万元: the year is of the number that it began with. */
const began =
  /[由从](?:19|20)\d\d ?年[^,;。]*?(?:增[长加]|提[高升]|上升|扩大|下降|减少|降低|发展|[升降])[到至为]/g;

const pad = (month: number): string => String(month).padStart(2, '0');

/**
 * The period of a quantity: the nearest sign of time before it in its sentence (`2022年`, `截至10月底`, `1-10月`,
 * `上半年`, `全年`), else the year of its part. Years are the text's own, even where they are wrong.
 * What the review only plans or expects has no period unless the text gives one: 年销售收入预计超2000万元;
 * but 预计实现地区生产总值391亿元 and 人均纯收入预计达3325元,比上年增长15% mean the year under review.
 */
export function readPeriod(
  before: string,
  part: Part,
  status: Status,
  years: Years,
  after = '',
): string | null {
  const plans = part === 'targets' || part === 'plan' || part === 'self_building' || part === 'closing';
  const own = plans ? years.plan : years.review;
  const nominal = own === null ? null : String(own);
  let found: string | null | undefined;
  // 一般公共预算支出(扣除2022年专项资金外)增长3%: an aside dates nothing.
  for (const { groups = {} } of before
    .replace(/\([^()]*\)/g, '')
    .replace(began, '')
    .matchAll(sign)) {
    const { year, until, from, to, part: quarter, now, next, several } = groups;
    if (year !== undefined) found = year.replace(' ', '');
    else if (until !== undefined) found = range(own, 1, Number(until));
    else if (from !== undefined) found = range(own, Number(from), Number(to));
    else if (quarter !== undefined) found = range(own, ...(months[quarter] ?? [1, 12]));
    else if (now !== undefined) found = nominal;
    else if (next !== undefined) found = years.plan === null ? null : String(years.plan);
    else if (several !== undefined) found = null;
  }
  if (found !== undefined) return found;
  if (years.several) return null;
  if (plans) return status === 'actual' ? String(years.review) : nominal;
  const growth = grows.test(after) || grows.test(before.slice(-6));
  const ofYear = status === 'actual' || isForecast(before) || compared.test(before + after) || growth;
  return ofYear ? nominal : null;
}

function range(year: number | null, from: number, to: number): string | null {
  return year === null ? null : `${year}-${pad(from)}/${year}-${pad(to)}`;
}
