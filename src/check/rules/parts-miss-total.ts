import type { Check, Finding } from '../types.ts';
import { point } from '../point.ts';
import { areOneWay, criterionOf } from '../criterion.ts';
import { below, meets, sum } from '../interval.ts';
import {
  areKin,
  type Breakdown,
  hasMore,
  isAntonym,
  type PartOfWhole,
  readBreakdowns,
  readSums,
} from '../parts.ts';
import { inUnit } from '../say.ts';
import { parseNumeral } from '../../text/numerals.ts';

/**
 * Parts that are all there by their wording or sense and don't make their total: `道路17处，渠道12处` of 31处.
 * Lists with 等 and open 其中 are left alone.
 */
export const partsMissTotal: Check = ({ sentences }) =>
  sentences.flatMap((sentence) => {
    const gaps = readBreakdowns(sentence).flatMap((one) => (isExhaustive(one) ? findGap(one) : []));
    return gaps.length > 0 ? gaps : readSums(sentence).flatMap(findGap);
  });

/** Wordings that say that the parts are all. */
const allTold =
  /,计(?!划)|分为|分成|依次|分别(?!达|提|增|新|累计|上|下|超)|归类|划分|包括|包含|构成|两部分|按[^,]{1,6}(?:分|算|看)/;
/** Two labels that leave nothing between them. */
const opposites = `
  已|完成|办结|建成|整改(?!中) 未|尚|待|剩|余|正在|阶段|在[办建]
  国内|境内 国外|境外|海外
  男 女
  ^(?!.*不)(?=.*(?:合格|达标|同意)) 不(?:合格|达标|同意)
  城镇|城区 农村|乡村
  集中 分散|投亲
  [线网]上 线下|现场|窗口
  水田 旱地
  本[地村] 外[地村]
  常住|户籍 流动|外[来出]
  小学 [初中]中|中学
  [白日][天间] 夜间
  当场|现场|立行立改 限期|书面
  ^一半 另一半
  首[批轮]|第一[批轮] 次[批轮]|第二[批轮]
  住院 门诊
  寄宿 走读
  人工(?!种)|手工 机[械器]|飞播
  实到 请假|缺席
  刑事 治安|行政
  [个体]访 集体访|群访
  电话 网络|现场|来人
  本科 大专
  固定 流动
  采纳 参考
  完好|正常 报废|损坏|故障
  对公|企业 个[体人]
  撤|拆 留
  盈 亏
`
  .trim()
  .split('\n')
  .map(
    (pair) =>
      pair
        .trim()
        .split(' ')
        .map((one) => new RegExp(one)) as [RegExp, RegExp],
  );
const rest = /^(?:其[余他它]|还?剩|余|另外)/;

function isExhaustive({ intro, pieces, tail, whole, sentence }: Breakdown): boolean {
  // 智能工厂2家、卓越级工厂67家; 房屋212栋，鉴定C级9栋、D级3栋: too far off to be told as its parts.
  const share = pieces.reduce((total, { figure }) => total + figure.value, 0) / whole.value;
  if (pieces.length < 2 || whole.bound !== 'exact' || share < 0.5 || share > 2) return false;
  if (/^[^,;。]{0,8}等/.test(tail) || hasMore.test(intro)) return false;
  const labels = pieces.map(({ label }) => label);
  // 只分一线、二线两档,全年发放1260万元,一线780万元,二线480万元: what it is cut into is told before.
  const before = sentence.text.slice(0, whole.start - sentence.start);
  if (/分/.test(before) && labels.every((label) => label !== '' && before.includes(label))) return true;
  const last = pieces.at(-1);
  if (last && rest.test(last.label)) return true;
  if (/[合共总]计|加起来|[别再]无|无其他|无一[遗例]|一[户人个件处家]不[落漏剩]/.test(tail)) return true;
  if (/其中|含/.test(intro.replace('包含', '')) && !isByOpposites(labels, false)) return false;
  // 三个驿站共接待9600人次，东驿站…，南驿站…，北驿站…: all of one name behind 共.
  if (/(?:共|[合总]计)[^,;]{0,8}$/.test(whole.lead) && areKin(whole, pieces)) return true;
  if (
    saysHowMany(intro + tail, pieces.length) ||
    (/^[^,。]{0,6},(?:已)?(?:全部|均)/.test(tail) && areOneWay(labels))
  )
    return true;
  // 5400亩退化林全部修复,更替2100亩,择伐1800亩,补植1500亩
  if (/全部[^,:;]{0,8}[,:]/.test(intro) && labels.every((label) => label.length > 0 && label.length <= 6))
    return areOneWay(labels) || isByOpposites(labels, true);
  if (isGraded(labels) || isLadder(labels)) return true;
  if (isByOpposites(labels, true) || isScale(pieces, sentence.text)) return true;
  const isOneWay = areOneWay(labels) || labels.every((label) => criterionOf(label) === 'other');
  if (/由/.test(intro) && /^[^,。]{0,4}(?:组成|构成)/.test(tail)) return isOneWay;
  return allTold.test(intro) && isOneWay;
}

/** Whether labels leave nothing between them; unless `loose`, only such as are exhaustive after 其中. */
export const isByOpposites = (labels: readonly string[], loose: boolean): boolean =>
  (labels.length === 2 &&
    labels.some((label) =>
      labels.some(
        (other) =>
          label !== '' &&
          label !== other &&
          label.endsWith(other.replace(/未|不|没有?|非/, '').slice(-3)) &&
          /[未不没非]/.test(other),
      ),
    )) ||
  (loose && areAntonyms(labels)) ||
  opposites.some(
    ([one, other], at) =>
      (labels.length === 2 || (loose && at === 3)) &&
      (loose || at === 2 || at === 1) &&
      labels.some((label) => one.test(label)) &&
      labels.some((label) => other.test(label) && (at === 0 || !one.test(label))),
  );

/** 内堤 and 外堤: two labels that differ in one character, and that is turned round. */
const areAntonyms = ([one = '', other = '', third]: readonly string[]): boolean => {
  if (third !== undefined || one.length !== other.length) return false;
  const apart = Array.from(one).flatMap((sign, at) => (sign === other[at] ? [] : [sign + (other[at] ?? '')]));
  return apart.length === 1 && isAntonym(apart[0] ?? '');
};

/** 分为三类, 三个排, 由两部分构成: how many parts there are. */
const saysHowMany = (text: string, count: number): boolean =>
  Array.from(
    text.matchAll(
      /([两二三四五六七八九十]|\d)(?:个)?(?:类|部分|档|级|组|[排班片]|块|批|种|等次|层次|方面|渠道|来源|途径|方式|阶段)/g,
    ),
  ).some(([, numeral]) => parseNumeral(numeral ?? '') === count);

/** 优秀30名，良好60名，合格25名: marks, of which everyone has one. */
const isGraded = (labels: readonly string[]): boolean =>
  labels.length >= 3 &&
  labels[0] !== '' &&
  // 上等烟、中等烟、下等烟; of quarters there must be four.
  ((new Set(
    labels.map((label) => label.replace(/^(?:[评定划]为)?[上中下高低大小早晚一二三四甲乙丙丁A-D]/, '')),
  ).size === 1 &&
    (labels.length > 3 || !labels[0]?.includes('季度'))) ||
    labels.every((label) =>
      /^(?:(?:表示|认为|评价)?(?:很|非常|比较)?|被?评定?为?|获评|定为)?(?:不|较|基本)?(?:优秀?|良好?|中等?|[合及]格|一般|差|称职|满意|好)(?:的|等次|等级|票|档)?$/.test(
        label,
      ),
    ));

/** 五叶级, 四叶级, 三叶级及以下: steps of one name, open below. */
const isLadder = (labels: readonly string[]): boolean => {
  const step = /([级星等档])(?:及以下|以下)$/.exec(labels.at(-1) ?? '')?.[1];
  return (
    step !== undefined && labels.length >= 3 && labels.slice(0, -1).every((label) => label.endsWith(step))
  );
};

/** A scale cut into steps: 5度以下, 5度至15度, 15度以上. */
const isScale = (pieces: readonly PartOfWhole[], text: string): boolean =>
  pieces.length >= 2 &&
  /以下|以内/.test(text) &&
  /以上/.test(text) &&
  (pieces.length === 2 || /至|到|-|—|~/.test(text)) &&
  countSteps(text) === pieces.length;

const countSteps = (text: string): number =>
  (
    text.match(
      /\d+(?:\.\d+)?[^\d,;、。]{0,3}(?:以下|以内)|\d+(?:\.\d+)?[^\d,;、。]{0,3}(?:至|到|-|—{1,2}|~)\d+|\d+(?:\.\d+)?[^\d,;、。至到]{0,3}以上/g,
    ) ?? []
  ).length;

function findGap({ whole, pieces }: Pick<Breakdown, 'whole' | 'pieces'>): Finding[] {
  const figures = pieces.map(({ figure }) => figure);
  if (figures.some(({ bound }) => bound !== 'exact')) return [];
  const total = sum(...figures.map((one) => one.whole));
  if (meets(total, whole.whole)) return [];
  const [first, last] = [figures[0] ?? whole, figures.at(-1) ?? whole];
  const added = inUnit((total.low + total.high) / 2, first);
  const terms = figures.map(({ quote }) => quote).join('＋');
  const than = below(total, whole.whole) ? '少于' : '多于';
  return [
    point({ start: first.start, end: last.end }, `${terms}＝${added}，${than}总数${whole.quote}`, whole),
  ];
}
