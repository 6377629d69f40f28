import { firstMatch } from '../../text/first-match.ts';
import type { Mention } from '../clause.ts';
import { heads, mergeNames, nameBefore, openingVerb, readFollowing, stripLinks } from '../phrase.ts';
import { general } from '../words.ts';
import type { Labelling } from './naming.ts';

/** Whether a noun is too general to be a name alone: 项目, 村, 企业. */
export const isGeneral = (name: string): boolean => general.includes(name);

/** Units of time count no noun that follows: 连续4年, 5天以内. */
export const times: readonly (string | null)[] = [
  '年',
  '天',
  '小时',
  '个月',
  '个季度',
  '周',
  '分钟',
  '元',
  '美元',
];

/**
 * The name in the words after a count. A general noun takes its predicate (列入省级重点项目库项目), a bare level its
 * neighbour's noun (13个镇级、92个村级民生实事项目), a count without noun the next one's (9宗、276亩地块).
 */
export function nameFollowing(mention: Mention, labelling: Labelling, at: number, depth = 0): string {
  if (times.includes(mention.found.base)) return '';
  const next = labelling.mentions[at + 1];
  const near = next?.clause === mention.clause ? next : undefined;
  const later = (): string => (near && depth < 4 ? nameFollowing(near, labelling, at + 1, depth + 1) : '');
  const { noun, predicate } = readFollowing(mention.tail);
  const opens = /^(?:全[镇乡市县区])?$/.test(mention.before.trim());
  const isPeople = mention.found.base === '人';
  const isSubject = opens || (isPeople && noun.length > 5);
  const counted =
    near || !isSubject || labelling.kinds[at] !== 'amount' ? '' : nounOf(noun, isPeople ? people : things);
  if (counted !== '') return counted;
  // 600亩早茶抢先上市: what no head ends has a predicate of four characters.
  if (
    opens &&
    !near &&
    labelling.kinds[at] === 'amount' &&
    predicate === '' &&
    /^[一-鿿]{6,9}$/.test(noun) &&
    !things.whole.test(noun)
  )
    return noun.slice(0, -4);
  // 16个村集体经济收入均超30万元: villages are counted, and what each has is told behind.
  if (
    near &&
    mention.found.base === '个' &&
    /^(?:行政)?村级?集体[一-鿿]{0,5}收入达?到?$/.test(noun) &&
    near.found.base === '元'
  )
    return noun.slice(0, noun.indexOf('村') + 1);
  if (noun.length === 1 && !isGeneral(noun)) return '';
  if (noun === '' && predicate === '') return near?.lead === '' && near.joined ? later() : '';
  // 2021年启动的35个项目已竣工31个: some of them.
  if (near && near.tail === '' && near.found.base === mention.found.base && !near.joined) return noun;
  // 31个总投资85.5亿元的重点项目, 2个入住率不足40%小区: what stands between describes.
  if (near && !near.joined && /(?:总?投资|年产|面积|率)$/.test(stripLinks(noun))) {
    return readFollowing(near.tail).noun;
  }
  if (/^[一-鿿]{1,3}[级类型]$/.test(noun)) return noun + later().replace(/^[一-鿿]{1,3}[级类型]/, '');
  const act = firstMatch(/(?<=^(?:进行|实施|开展)了?)[^,了]{2,8}$/, predicate);
  if (act !== '' && /对(?:辖区内|全镇)?$/.test(mention.lead)) return noun + act;
  if (!isGeneral(noun)) {
    return !near && isActOf(noun, predicate)
      ? predicate.replace('了', '') + noun
      : ownerBefore(mention) + noun;
  }
  if (predicate !== '' && !saysLittle.test(predicate) && stripLinks(predicate) !== '') {
    // 23个村集体收入增长超10万元: the predicate goes on over the next number; 200余家次企业参加4场招聘: to its noun.
    const beyond = near && !near.joined && openingVerb(predicate) !== '' ? nameBefore(later()) : '';
    const over = near && !near.joined ? beyond.slice(openingVerb(beyond).length) || near.found.quote : '';
    const said = ((predicate.split('、')[0] ?? '').slice(0, 16) + over).replace(
      /^(?:被列为|进行|相继|陆续|先后|如期|顺利|成功|正式|已经?|也|均)+/,
      '',
    );
    return mergeNames(said, noun);
  }
  // 16个村、168个村民小组, 6个村2100户群众: the villages are counted by themselves.
  const shared = later().replace(noun, '');
  return isGeneral(shared) || (near?.joined && near.parted && near.found.base === mention.found.base)
    ? noun
    : shared + noun;
}

const headed = (head: string) => ({
  whole: RegExp(`(?:${head}|[率度室队库]|(?<!的.*)(?:改造|建设|硬化)|中心|平台|资金|问题|工作|活动|服务)$`),
  first: RegExp(`^[一-鿿]{0,8}?(?:${head})(?!.{0,3}(?:${head}))(?=[一-鿿“”]{2,}$)`),
});
const people = headed(heads.people);
const things = headed(`${heads.people}|${heads.things}`);

/** 42家民宿生意红火: a clause that a count opens has a predicate, so that its noun ends at a head; '' if none stands behind. */
function nounOf(words: string, { whole, first }: typeof people): string {
  return whole.test(words) ? '' : firstMatch(first, words);
}

/** 示范区内的20个重点项目: where they are tells that they are not all. */
const ownerBefore = ({ lead }: Mention): string =>
  firstMatch(/[一-鿿]{2,8}(?<![辖小社市全城])(?:区|园|园区|基地|街区|小镇)(?=(?:内|中|范围内)的?$)/, lead);

/** What a predicate says of a general noun that does not tell which ones: 12个项目超额完成年度计划. */
const saysLittle =
  /^(?:总计|共计)$|^中|^[户村人亩]均|^[共拥现]有|^(?:位居|位列|名列|超额|稳中|稳步|领跑|跑赢|走在|有序|加快|加速|如期|正常|持续|提前|全面|顺利|全部|逐一|都|入选|荣?获|挂牌|扭亏|复[工产]|率先|晋升|跻身)/;

/** Nouns for those who act, where the act and not the actor is worth a row: 3家养殖企业, 158对老人. */
const actors = /^[一-鿿]{0,4}(?:企业|业主|老人|村民|商户|学生|家庭|教师|干部|党员|选手|运动员)$/;

/**
 * Whether a predicate tells what counted actors did: `800余户业主“喜提”产权证`, `3家养殖企业完成粪污资源化利用`, but not
 * `36家车企实现销售收入27.5亿元` (the sum has a row of its own) or `70家企业落地` (nothing is done to a thing).
 */
const isActOf = (noun: string, predicate: string): boolean =>
  actors.test(noun) &&
  /^(?:完成|实现|通过|建立|安装|缴纳|补办|参加|获|荣获|获得|获评|“喜提)了?.{3,14}$/.test(predicate);
