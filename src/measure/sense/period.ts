import type { Part } from '../../report/types.ts';
import type { TimeSign, Years } from '../number/times.ts';
import type { Status } from '../types.ts';

const months: Record<string, [number, number]> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  前三季度: [1, 9],
};

/** What is compared with the year before is of the year under review, even where it is only expected. */
const compared = /同比|[较比与](?:上一?年|去年)/;
/** 人均可支配收入预计4.6万元,增长10%: so is what grows. */
const grows =
  /^[^,;。]{0,4}[,、](?:预计)?(?:可比)?(?:增长|下降)(?:约|近)?\d|(?:增长|下降)(?:约|近)?$|增[幅速](?:有望|预计|可)?(?:达到?|约)?$/;

/** 农民人均纯收入预计达2.4万元 is of the year; 投产后年销售收入预计超2000万元 is of none. */
const ofProject =
  /(?:达产|投产|建成|投用|投运|运营|竣工|并网)(?:发电)?后|年[产销][^,;]*(?:预计|[有可]望)|预计年[产销]/;

const pad = (month: number): string => String(month).padStart(2, '0');

/** What decides the period of a quantity, in half width. */
export interface PeriodContext {
  /** The sign of time that governs it, if any. */
  sign: TimeSign | undefined;
  part: Part;
  status: Status;
  years: Years;
  /** The words of the sentence before the number. */
  before: string;
  after: string;
  /** 预计 governs it, so that the whole year of the report is meant. */
  isForecast: boolean;
  /** A task that was set, beside its result: 任务174万,完成198万. */
  isTask: boolean;
}

/**
 * The period of a quantity: that of the sign of time which governs it (`2022年`, `截至10月底`, `1-10月`, `上半年`, `全年`),
 * else the year of its part. Years are the text's own, even where they are wrong.
 * What the review only plans or expects has no period unless the text gives one: 年销售收入预计超2000万元;
 * but 预计实现地区生产总值391亿元 and 人均纯收入预计达3325元,比上年增长15% mean the year under review.
 */
export function readPeriod(context: PeriodContext): string | null {
  const { sign, part, status, years, before, after } = context;
  const plans = part === 'targets' || part === 'plan' || part === 'self_building' || part === 'closing';
  const own = plans ? years.plan : years.review;
  const nominal = own === null ? null : String(own);
  // 年内投资1.8亿元,投产后预计年产值8亿元: no longer of this year.
  const isLater = status === 'expected' && ofProject.test(before);
  if (sign && !(isLater && sign.groups['now'])) return readSign(sign, own, years);
  if (years.several) return null;
  if (plans) return status === 'actual' ? String(years.review) : nominal;
  const growth = grows.test(after) || grows.test(before.slice(-6));
  if (isLater) return null;
  const happened = status === 'actual' || context.isTask;
  const expected = status === 'expected' && context.isForecast;
  return happened || expected || compared.test(before + after) || growth ? nominal : null;
}

function readSign({ groups }: TimeSign, own: number | null, years: Years): string | null {
  const { year, until, from, to, part: quarter, present, now, next, earlier } = groups;
  if (year !== undefined) return year.replace(' ', '');
  if (until !== undefined) return range(own, 1, Number(until));
  if (from !== undefined) return range(own, Number(from), Number(to));
  if (quarter !== undefined) return range(own, ...(months[quarter.replace(/[第个]/, '')] ?? [1, 12]));
  if (earlier !== undefined) return String(years.review - 1);
  if (present !== undefined) return String(years.review);
  if (now !== undefined) return own === null ? null : String(own);
  return next === undefined || years.plan === null ? null : String(years.plan);
}

function range(year: number | null, from: number, to: number): string | null {
  return year === null ? null : `${year}-${pad(from)}/${year}-${pad(to)}`;
}
