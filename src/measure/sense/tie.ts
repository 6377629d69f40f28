import { firstMatch } from '../../text/first-match.ts';
import { isSubject, lastBefore, type Mention } from '../clause.ts';
import { compared, openingVerb, past } from '../phrase.ts';
import type { Kind } from '../types.ts';
import { holding, towards } from '../words.ts';

/** A rate of what was counted before: 整改率 of 隐患56处, 办结率、回复率; but not how a town, its water or its schools stand: 气化率, 漏损率. */
const act =
  '(?:按[期时]|[一二三四]季度|及时|提前|综合|一次性?|首次|验收|案件|问题|隐患|纠纷|矛盾|线索|事项|项目|资金|建议|提案|诉求|任务|投资|计划|目标)*(?:办[结复理]|[查即]办|建档|检出|[答回批]复|完[成工]|成[功活]|满意|好评|整[改治]|改造|化解|调[解处]|处置|解[决危]|[参投]保|参合|缴费|征缴|接种|[入出]库|[签履]约|合格|响应|筛查|鉴定|持证|上岗|结[业案]|回[收迁]|[开竣]工|投[产用]|息[访诉]|闲置|逾期|不良|拨付|兑[付现]|体检|排查|入住|到位|达产|销号|反馈|采纳)(?:完成|到位|成功)?率';
const rateOf = new RegExp(`^${act}(?:[、和]${act})?$`);
/** A total that has no subject of its own. */
const bareTotal =
  /^(?:(?:年度|全年)?(?:投资|任务|计划|目标)?完成率|数量|总量|总数|规模|金额|面积|增速|增幅|降幅)$/;
/** Whether words are a rate of what was counted before. */
export const isRate = (subject: string): boolean => rateOf.test(subject);
/** What a rate says of its act beside the act itself: 化解[成功]率, [按期]办结率. */
const manner = /成功|到位|完成|全程|按期|按时|及时|一次性?|综合|首次/g;
/** The act or state that a rate is of: 化解 of 化解成功率; '' if the words are no rate. */
export const ratedBy = (subject: string): string =>
  firstMatch(/^[一-鿿]{2,8}(?=率$)/, subject).replace(manner, '');
/** 参保率 of 医保参保3.2万人, 流转率 of 流转耕地1.6万亩: the words of the amount name the act or state that it is a rate of. */
function isRateOf(subject: string, amount: Mention | undefined): boolean {
  const rated = ratedBy(subject);
  return (
    rated.length >= 2 &&
    amount !== undefined &&
    ((amount.aside ? amount.lead : amount.before) + amount.tail).includes(rated)
  );
}

/** What was planned for the amount before it: 完成2860万元,占年度任务2600万元的110%. */
export const planned =
  /^(?:占|为|达|完成)?(?:[年全][度年初]|[省市区县]定|下达)?(?:目标)?(?:任务|计划|目标|预算)[数的]?$/;
/** By how much more than planned there was: 超收260万元, 超年度目标3000万元. */
export const surplus =
  /^(?:超收|短收|超额(?:完成)?|超(?:出|过)?(?:年度|全年|年初|预期)?(?:目标|任务|计划|预算)(?:任务|数)?)$/;
/** Words of a share of what was named before: 完成任务量的, 占…的比重, 超出年初预算. */
const ofBefore = RegExp(
  `^(?:超额|完成)+$|^(?:超额)?(?:其中|约)?(?:占|完成(?:年度|全年|年初?|[省市区县]定|下达)?(?:任务|计划|目标|预算)|达到?(?:年度|全年)?(?:任务|计划|目标)|超(?:出|过)?[^,]{0,6}(?:预算|计划|目标|任务)|为(?:年度|全年|年初)?(?:任务|计划|目标|预算)|(?:是|为|达到?|相当于)(?:${past}|全[国省市区县]平均)|(?:较|比|同比|环比)|(?:增速|增幅)?(?:高于|低于|快于|慢于|高出|领先))`,
);
/** What may stand before a verb of growth that has no subject: 同比, 较上年, 年均. */
export const comparison = new RegExp(
  `(?:^总|^[两三四五六七八九十]年(?:来|间)?(?:累计)?|逆势|实际|同口径|可比口径|可比(?=增|降|下)|按(?:可比|不变)价格?(?:计算)?|自然(?=增|降|下)|同比|环比|(?<![户人日])年均|${compared}|分别|均|也|又|净增|净减|增长率?|[增减][收产]|增加|下降|减少|提高|提升|上升|降低|增幅|降幅|增|降|了|约|近|超过|超|达到|达|不低于)+$`,
);

/** What stands between a rate and where it is held: 增速保持在8%以上, 不良率控制在1.2%以内. */
const held = new RegExp(`(?:${holding}|降低|下降|提升|提高|升|降)+$`);

/** How old or how long has no rate: 60岁以上人群接种率91%. */
const spans = /^(?:岁|周岁|年|个月|小时|分钟)$/;

/**
 * The amount that a change or share without a subject of its own belongs to: the quantity right before it, in the
 * same clause or the one before. `矛盾数量较上年下降10%` has its own subject and belongs to none.
 */
export function amountBefore(
  mentions: readonly Mention[],
  kinds: readonly Kind[],
  at: number,
  of: readonly (number | null)[],
): number | null {
  const mention = mentions[at];
  // 问题1320处(整改1308处),整改率99%: of the aside.
  const before = isRateOf(mention?.lead ?? '', mentions[at - 1]) ? at - 1 : lastBefore(mentions, at);
  const last = mentions[before];
  if (!mention || !last || kinds[at] === 'rank' || kinds[at] === 'score') return null;
  const alongside = mention.joined && mention.lead === '' ? before : null;
  // 增长6.5—7%: both ends of a range belong to one amount.
  if (mention.found.range === 'high') return of[before] ?? null;
  if (alongside !== null && kinds[alongside] !== 'amount') return null;
  if (mention.clause - last.clause > 1 || isSubject(mention) || spans.test(last.found.unit ?? ''))
    return null;
  // 完成2860万元,占年度任务2600万元的110%: of what was reached.
  if (planned.test(last.lead) && mention.lead.startsWith('的') && kinds[before - 1] === 'amount')
    return before - 1;
  // 成功率达98.2%,同比提高1.1个百分点: the rate moved.
  if (mention.found.base === '个百分点' && kinds[before] === 'share' && !ofBefore.test(last.lead))
    return null;
  // 收入2.35亿元,为预算的103.6%,比上年增长7.2%: both belong to the one amount.
  // 完成5.1亿元,超年度目标3000万元,完成任务的106.3%: of what was reached, not of what was above.
  // 危房改造74户,户均补助2.1万元,竣工率100%: of the houses; 企业31家,新增4家,占72%: of all.
  const beside =
    kinds[at] === 'share' &&
    (/^[户村人亩]均/.test(last.lead) || (/^[净新]增$/.test(last.lead) && mention.lead.startsWith('占')));
  const lead = mention.lead.trim();
  const rate = lead.replace(/(?:均|都|达|为|到|至|[:的])+$/, '');
  const isRated = kinds[at] === 'share' && isRate(rate);
  // 安排项目16个,计划投资6.2亿元,开工率60%: of the projects.
  const isBegun = isRated && /(?:[开竣完]工|投产|入库)率$/.test(rate) && last.found.base === '元';
  const above = (beside || isBegun || surplus.test(last.lead)) && kinds[before - 1] === 'amount';
  const amount = above ? before - 1 : kinds[before] === 'amount' ? before : (of[before] ?? null);
  if (amount === null) return null;
  // 城镇公益岗33个、乡村公益岗87个,上岗率100%: of both together, so of neither; nor of a part: 其中亿元以上3个,开工率80%.
  const isListed =
    last.joined &&
    last.lead !== '' &&
    openingVerb(last.lead) === '' &&
    mentions[before - 1]?.found.base === last.found.base;
  if (
    isRated &&
    kinds[before] === 'amount' &&
    (isListed || (last.before.startsWith('其中') && !isRateOf(lead, last)))
  )
    return null;
  const words = lead.replace(/^(?:其中|分别)/, '').replace(held, '');
  const subject = kinds[at] === 'change' ? words.replace(comparison, '') : words;
  // 满意率较去年提高3.2个百分点: of the rate, not of what was counted.
  const tied =
    subject === '' ||
    (bareTotal.test(subject) && !(kinds[at] === 'change' && /率$/.test(subject))) ||
    (kinds[at] === 'share' && (isRate(subject) || isRateOf(subject, mentions[amount]))) ||
    ofBefore.test(lead);
  return tied ? amount : null;
}

/** What leads from a rate to the level that it led to: 增长8.2%,[达到]5.4亿元; 增速12.5%,[总量]6820万元. */
const leads = new RegExp(`^(?:其?总(?:额|量|值|数)|规模)?(?:${towards}|累计|完成|实现|至|接近|增至|升至)*$`);

/**
 * The amount that a change with a subject of its own led to, in the clause behind it: `固定资产投资增长8.2%,达到5.4亿元`,
 * `税收增速12.5%,总量6820万元`. `投诉下降5%,办结36件` are two things.
 */
export function amountBehind(
  mentions: readonly Mention[],
  kinds: readonly Kind[],
  at: number,
): number | null {
  const mention = mentions[at];
  const next = mentions[at + 1];
  if (!mention || !next || kinds[at] !== 'change' || kinds[at + 1] !== 'amount') return null;
  // 存栏较上年增加2300头,达到1.6万头: in its own unit.
  const isOwn = mention.found.base === next.found.base;
  // 较2020年提高18%,力争突破2.6万元: of another span of years.
  if (!isOwn && /\d{4} ?年/.test(mention.lead) && /力争|争取|确保/.test(next.lead)) return null;
  if (next.clause !== mention.clause + 1 || !(isOwn || /^[%倍番成]$/.test(mention.found.base ?? '')))
    return null;
  const lead = next.lead.trim();
  return lead !== '' && leads.test(lead) && !/[一-鿿]{2}/.test(readTail(next)) ? at + 1 : null;
}
/** What is counted behind a number: 增长5%,完成36个项目 is of the projects. */
const readTail = ({ tail }: Mention): string => tail.replace(/^(?:以上|左右|以内|大关|目标)/, '');
