import { mergeNames, nameBefore, openingVerb } from '../phrase.ts';
import type { Naming } from './naming.ts';
import { rulesFor, type LabelRule } from './rule.ts';

/** Money put into a thing, what it covers, how many there are: none is part of its name. */
const sideOf =
  /(?:(?:[概估]算|总|完成)?投资额?|(?:播种|种植|养殖|建设|建筑|总)*面积|总?里程|产能|总产值|产值|总?产量|单产|亩产|总产|[出存]栏|公示|投产|开工|竣工|完工|任务|全长|总长度?|数量)$/;

/** The thing that a name is of, without the verb and the side that it names: 烤烟 of 种植烤烟面积. */
export function thingOf(name: string): string {
  const thing = name
    .slice(openingVerb(name).length)
    .replace(/^发展(?=[一-鿿]{2})/, '')
    .replace(/^\d.*以[上下]的?(?=[一-鿿]{2})/, '')
    .replace(/(?<=.{2})(?:覆盖|惠及)(?:小区|村居?|社区|农?户|群众|居民)$/, '')
    .replace(sideOf, '');
  return thing === '' ? name : thing;
}

/** A sort of side: its words, and in what the thing may be counted. */
interface LabelSide {
  words: RegExp;
  /** Base units that the thing is not counted in. */
  not: readonly string[];
}

const worth: LabelSide = {
  words:
    /^(?:年|全年|综合|总|预计)*(?:产值|营收|销售额|销售收入|营业额|营业收入|交易额|交易金额|成交额|网销额|利润|利税|收益|纯收入|均价|单价|效益)$/,
  not: ['元', '%'],
};
const yields: LabelSide = {
  words:
    /^(?:预计)?(?:年产|[年日]均?(?:发电|[一-鿿]{2,4}(?:量|能力))|(?:年|总|亩|单|平均)*(?:产量|总产|单产|亩产|(?:收购|捕捞|采摘|加工|交易)量|[出存]栏量?|出笼量?|销量))$/,
  not: ['%', '户', '人'],
};
const size: LabelSide = {
  words:
    /^(?:(?:总|建筑|占地|整改|规划|核心区|种植|养殖|经营|覆盖|挂果|采摘|投产)*面积|(?:总|全)(?:长度?|里程)|里程|长度|(?:路[基面]|河道|[坝堤])?全?[宽高]度?|占地|规模|总?容量|总?库容|[床泊车学摊铺展席]位|装机(?:容量)?)$/,
  not: ['%'],
};
const each: LabelSide = {
  words: /^(?:[户村人亩社组校企]均|每[人户亩村]|最[高低大多长])[一-鿿]{0,3}$/,
  not: ['%'],
};
const sum: LabelSide = {
  words:
    /^(?:涉及|涉案|总|协议|合同|发放|兑现|理赔|补贴|注册)?(?:金额|资金|总额|投资额|资本金?|协议总投资|补[助贴](?:资?金|款)?|补偿(?:资?金|款)|[扶救]助金|慰问金|奖[励补]金?)$/,
  not: ['元', '%'],
};
const number: LabelSide = {
  words: /^(?:数量|总量|总数|总额|金额)$/,
  not: ['%'],
};
const people: LabelSide = {
  words:
    /^(?:惠及|受益|涉及|覆盖)[一-鿿]{0,5}(?<!率)$|^(?:参[与演训赛会观]|受训)(?:人[数次员]|群众|居民|村民|学生|党员|干部)$|^[从就]业人员$/,
  not: ['%'],
};

/** Whom it serves, said in full. */
const served = /^(?:惠及|受益)[一-鿿]{2,}$/;

const sides = [worth, yields, size, each, sum, number, people];

/** What became of some of the things that were counted: 排查隐患56处,整改到位51处. */
const outcome =
  /^(?!$)(?:项目|[新未]|完成|通过)?(?:整改|完工|竣工|投产|开工|[续在拟]建|建成|验收|办结|交付|主体|封顶|销号|化解|整治|投用|落地|兑付|清退|退出|脱贫|消除风险|发放|入库|储备|签约|关停|取缔|搬迁|转型|挂牌|挂果|结案|调[解处]|改造|提升)*(?:到位|完成|成功)?$/;

/** Whether a name is no more than an outcome or a side: 主体封顶, 总产. */
export const isOutcome = (name: string): boolean =>
  outcome.test(name) || sides.some(({ words }) => words.test(name));

/** Of which sort some of the things are: 省级2家, C级21户, 线上1200件, 公办3所. */
const grade = /^(?:(?:国家|[一-鿿A-D])级(?:及?以上)?|[一-鿿]{1,2}[类型式办营有属外内上下期]|[男女]性?|中央)$/;

/** The thing before, if its number stands near enough: behind a semicolon a sentence speaks of something else. */
export function thingBefore({ labelling: { thing, sentence, mentions }, mention }: Naming): string {
  const from = mentions[thing?.at ?? -1]?.found.end;
  if (!thing || from === undefined || mention.found.start - from > reach) return '';
  return sentence.slice(from, mention.found.start).includes(';') ? '' : thing.name;
}
/** How far back a thing may stand. */
const reach = 160;

/** What the thing before is counted in; '' if there is none. */
export const thingBase = ({ labelling: { thing, mentions } }: Naming): string =>
  mentions[thing?.at ?? -1]?.found.base ?? '';

/** 产业园总投资3.6亿元,年产值5亿元: what a side of it is told in does not count the thing. */
const ofSide = ({ labelling: { thing, names } }: Naming): boolean =>
  /总投资$/.test(names[thing?.at ?? -1] ?? '');

function isSide(naming: Naming): boolean {
  // 营业收入过5亿元企业: whose is told behind.
  if (/^(?:以[上下内])?的?(?:企业|项目|村|农?户)/.test(naming.mention.tail)) return false;
  // 治理长度: what was done to it stands before its size.
  const { own } = naming;
  const bare = own.slice(openingVerb(own).length);
  // 新增学位180个 says all by itself.
  const isSize = !own.startsWith('新增') && size.words.test(bare);
  const side = sides.find(({ words }) => words.test(own)) ?? (isSize ? size : undefined);
  return side !== undefined && (ofSide(naming) || !side.not.includes(thingBase(naming)));
}

/** The side that the words before a number name, with the thing that it is of: 烤烟产值; '' if they name none. */
export function sideOfThing(naming: Naming): string {
  const name = thingBefore(naming);
  if (!isSide(naming) || name === '') return '';
  // 税收超500万元的骨干企业13家,户均纳税…: what each has, and whom a long name serves, is said by itself.
  const says =
    name.length > 6 && (served.test(naming.own) || (each.words.test(naming.own) && naming.own.length > 2));
  return says ? naming.own : mergeNames(name, naming.own);
}

/** 储能电站全面建成后: what a clause says is at work, so that what comes of it is its own. */
const atWork = /(?<=.{2})(?:全面|全部|正式)?(?:达产|投产|建成|投用|运营|扩建|改造)(?:达效|运营|投产)?后$/;

/** 大力发展油茶产业,面积达1.2万亩: what a clause without a number brings up. */
function topicBefore(naming: Naming): string {
  const clause = naming.clauseBefore;
  const name = nameBefore(
    clause
      .replace(/^(?:大力|积极)?发展/, '')
      .replace(/(?:喜获|实现)(?:丰收|增产).*$/, '')
      .replace(atWork, ''),
  );
  const yields =
    /(?:夏粮|秋粮|早稻|晚稻|小麦|水稻|玉米|茶叶|水果|蔬菜|产业|种植|养殖|生产|基地|工程|项目|建设|行动|资金|补[助贴偿]|保险)$/;
  return atWork.test(clause) || (isSide(naming) && yields.test(name)) ? thingOf(name) : '';
}

/** Names of a side of the thing before: what it yields, how large it is, whom it serves, what became of it. */
export const sideRules: readonly LabelRule[] = rulesFor(
  ({ noun }) => noun === '',
  [
    {
      name: 'outcome',
      when: (naming) =>
        outcome.test(naming.lead) &&
        thingBefore(naming) !== '' &&
        thingBase(naming) === (naming.mention.found.base ?? ''),
      label: (naming) => mergeNames(thingBefore(naming), naming.lead),
      side: true,
    },
    {
      name: 'grade',
      when: (naming) => grade.test(naming.lead) && thingBefore(naming) !== '',
      label: (naming) => naming.lead + thingBefore(naming),
      side: true,
    },
    {
      name: 'side',
      when: (naming) => sideOfThing(naming) !== '',
      label: sideOfThing,
      side: true,
    },
    {
      name: 'total of growth before',
      when: ({ labelling, last, lead, kind, before, mention }) =>
        kind === 'amount' &&
        [number, each].some(({ words }) => words.test(lead)) &&
        labelling.thing === undefined &&
        last !== '' &&
        before?.clause === mention.clause - 1,
      label: ({ last, lead }) => mergeNames(last, lead),
    },
    {
      name: 'side of clause before',
      when: (naming) => topicBefore(naming) !== '',
      label: (naming) => mergeNames(topicBefore(naming), naming.lead),
      side: true,
    },
  ],
);
