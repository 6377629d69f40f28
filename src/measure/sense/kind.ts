import { firstMatch } from '../../text/first-match.ts';
import type { Mention } from '../clause.ts';
import { compared as comparedWith, past } from '../phrase.ts';
import { falls, holding, towards, rises } from '../words.ts';
import type { Kind } from '../types.ts';

/** What sort of number it is, and which way it moves: −1 for a fall. */
export interface KindReading {
  kind: Kind;
  sign: 1 | -1;
}

/** 比2021年多120万吨, 会议少开17场: the group holds what is less. */
const more = RegExp(
  `(?:同比|${comparedWith})(?:多|新增)[出了]?$|((?:同比|${comparedWith})少|[一-鿿]{2}(?<![减不])少(?![于至到])[一-鿿])了?$`,
);
/** Nothing but a bound or an intent leads to what brackets add. */
const bare = RegExp(`^(?:${towards})*$`);
const filler = `(?:${towards}|幅度|幅)*`;
/** A verb of less before what is cut: 压减“三公”经费5%, 压降信访量30%; not 压减到5%. */
const cutting = RegExp(
  `(?:^|[,;、])[一-鿿]{0,4}(?:${falls.slice(0, -2).join('|')}|核减)(?![至到为了])[^,;、%]{2,14}?${filler}$`,
);
/** 比全县平均低0.5个百分点, 慢于序时进度2个百分点 */
const below = /(?:低|慢|少)(?:了|出|于[^,;、]{0,12})?(?:约|近)?$/;
/** 得分94.6分,高于全市1.2分 */
const higher = /(?:[高低][于出]|[较比].*[高低])[^,;]*$/;
/** 同比增收180万元: against itself a year before. */
const earned = RegExp(`(?:同比|${comparedWith})[^,;、]{0,6}[增减]收$`);
/** 总产值32.6亿元,净增2.8亿元: against itself a year before, where nothing else is named. */
const net = /^(?:同比|较上年|比上年)?净[增减](?:加|少)?$/;
/** What is better the less there is of it: PM2.5改善6.1%, 综合指数改善3%. */
const worse = /(?:PM(?:2\.5|10)|浓度|综合指数|颗粒物|臭氧|降尘量?)[^,;]{0,16}(?:,[^,;]{0,5})?改善/;
const rising = new RegExp(`(?<!新)(?:${rises.join('|')})${filler}$`);
const falling = new RegExp(`(?:${falls.join('|')})${filler}$`);
/** 提升至90%, 控制在30%: a level that was reached. */
const reached = /(?:至|到|为|在)(?:约|近|超过|超|不低于)?$/;
/** 居民消费价格涨幅控制在3%以内, 增速保持在8%以上: how fast something changes, however it is put; but
 * 人口自然增长率 is a rate of its own. */
const paces = new RegExp(`(?:[涨增升降]幅|增速|(?<!自然)增长率)(?=(?:${holding})*$)`);
const paceBehind = /^(?:以上|左右|以内)?的?(?:增速|增幅|涨幅|增长率|降幅)/;
/** 超出年初预算74.5%. */
const overPlan = /超(?:出|过)?[^,;、]{0,6}(?:预算|计划|预期|目标|任务)$|超额(?:完成)?$/;
/** What a year is compared with: 同比, 较上年. */
const compared = RegExp(`同比|环比|${past}`);
/** 与2020年相比,园区企业增加14家: so is what stands in a clause before. */
const comparison = RegExp(`(?:[与和同较比]|对比|相较|相比)于?${past}(?:相比)?,[^;。]*$`);
/** 是上年的1.2倍: the level of a year before. */
const yearBefore = RegExp(`(?:是|为|达到?|相当于)${past}的(?:约|近)?$`);
/** 全县平均水平的1.5倍 */
const levelOf = /的(?:约|近)?$/;
/** Levels that grow by days, points, pieces: 良好天数增加5天. */
const level =
  /(?:[天人户次件起总]数|指数|费用|支出|成本|收入|效益|标准|单价|均价|单产|亩产|成绩|名次|排名|率|量|值|额)$/;

/**
 * The kind of a quantity by the words right before it.
 * 增长15.1% is a change, 提升至90% and 覆盖率100% are shares; 新增900亩 is an amount, but 良好天数增加5天,
 * which compares a level with itself a year before, is a change.
 *
 * @param earlier the sentence up to the number's clause, for 与2020年相比,…
 * @param previous the quantity before, for 总产值32.6亿元,净增2.8亿元
 */
export function readKind(
  mention: Mention,
  last: KindReading | undefined,
  listed: boolean,
  earlier = '',
  previous?: Mention,
): KindReading {
  const { found, tail } = mention;
  // 同比下降 15%: a space before the number says nothing.
  const lead = mention.lead.trimEnd();
  const before = mention.before.trimEnd();
  if (found.cell) return { kind: found.cell.kind, sign: 1 };
  if (found.form === 'rank' || found.form === 'within') return { kind: 'rank', sign: 1 };
  if (found.form === 'ratio') return { kind: 'share', sign: 1 };
  if (found.form === 'bare' || found.base === '分') {
    // 得分较上年提高1.6分
    const isMoved = found.base === '分' && (falling.test(lead) || rising.test(lead) || higher.test(lead));
    return isMoved
      ? { kind: 'change', sign: falling.test(lead) || /低/.test(lead) ? -1 : 1 }
      : { kind: 'score', sign: 1 };
  }
  if (
    listed &&
    lead === '' &&
    last &&
    (found.base === '个百分点' || (last.kind === 'change' && previous?.found.base === found.base))
  )
    return last;
  if (found.form === 'times' || found.base === '个百分点') {
    return { kind: 'change', sign: [falling, worse, below].some((words) => words.test(before)) ? -1 : 1 };
  }
  const isShare = found.base === '%';
  // 增长6%左右(力争6.5%)
  if (mention.aside && last?.kind === 'change' && bare.test(lead)) return last;
  // 同比分别-6.2%、-19.3%: the sign says that it fell.
  if (isShare && found.signed) return { kind: 'change', sign: 1 };
  if (isShare || found.base === '倍') {
    if (listed && lead === '' && last) return last;
    if (found.base === '倍' && yearBefore.test(lead)) return { kind: 'change', sign: 1 };
    if (found.base === '倍' && levelOf.test(lead)) return { kind: 'share', sign: 1 };
    if (isShare && (worse.test(lead.length < 5 ? earlier : lead) || cutting.test(lead)))
      return { kind: 'change', sign: -1 };
    const pace = isShare ? firstMatch(paces, lead) : '';
    if (pace !== '') return { kind: 'change', sign: pace === '降幅' ? -1 : 1 };
    // 指标保持20%以上的增速: the pace may stand behind.
    if (isShare && paceBehind.test(tail)) return { kind: 'change', sign: /降幅/.test(tail) ? -1 : 1 };
    if (overPlan.test(lead) && found.value < 100) return { kind: 'change', sign: 1 };
    if (falling.test(lead) && !reached.test(lead)) return { kind: 'change', sign: -1 };
    if (rising.test(lead) && !reached.test(lead)) return { kind: 'change', sign: 1 };
    return { kind: isShare ? 'share' : 'amount', sign: 1 };
  }
  if (found.base === '位')
    return { kind: 'change', sign: falling.test(lead) || /(?:后移|降|退后?)了?$/.test(lead) ? -1 : 1 };
  const fell = falling.test(lead);
  if (net.test(lead) && tail === '' && last?.kind === 'amount' && previous?.found.base === found.base)
    return { kind: 'change', sign: lead.includes('减') ? -1 : 1 };
  if (earned.test(lead)) return { kind: 'change', sign: lead.endsWith('减收') ? -1 : 1 };
  const moved = fell || rising.test(lead);
  const subject = lead
    .replace(fell ? falling : rising, '')
    .replace(compared, '')
    .replace(/[人户村亩]均$/, '');
  // 费用下降4.2万元; but 减少, 增加 say as well how many there are.
  if (
    /(?:下降|降低|下滑|回落|回升|上升|提高|上涨|缩短|[一-鿿]{2}(?:减少|少发|精简|压[减降缩]|[削缩]减))了?$/.test(
      lead,
    )
  )
    return { kind: 'change', sign: fell ? -1 : 1 };
  const than = more.exec(lead);
  if (than) return { kind: 'change', sign: than[1] === undefined ? 1 : -1 };
  const absolute = moved && !/增收$/.test(lead) && !reached.test(lead);
  if (absolute && (compared.test(lead) || comparison.test(earlier) || level.test(subject)))
    return { kind: 'change', sign: fell ? -1 : 1 };
  return { kind: 'amount', sign: 1 };
}
