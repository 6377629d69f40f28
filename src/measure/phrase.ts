import { firstMatch } from '../text/first-match.ts';
import { afterWords } from './sense/bound.ts';
import { cutting, doing, emptyVerbs, falls, general, links, predicates, rises } from './words.ts';

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Time, place, mood and empty verbs that may open a clause; each unless a noun begins with it (在建, 要素, 对接). */
const opening = new RegExp(
  `^(?:${[
    '(?:[一二三四五六七八九十]是|\\d{1,2}[.、])(?=[一-鿿]{2})',
    '(?:\\d{4}[-—~–至到]{1,2})?\\d{4} ?年度?|(?:主要)?(?:经济)?(?:社会发展)?指标完成情况|年度(?=完成|计划)|[省市区县]定(?:目标|任务)?(?=[一-鿿]{2})|(?:下达|分解)(?=[一-鿿]{2})',
    '第[一二三四五六七八九十]+批(?!次)|符合条件(?:并|的)',
    '(?:截[至止]?|至)到?(?:目前|\\d{1,2}月[底末份]?|\\d{4}年[底末]?)',
    '(?:\\d{1,2}月?[—-])?\\d{1,2}月(?:底前)?',
    '今年(?:以来)?|去年|全年|年内|年底前?|年末|年初(?=计划|下达|确定|安排)|当年|目前|上半年|下半年|[前一二三四第]+季度|一年来|以来|每年|日益',
    '“?十[一二三四五]五”?(?:末|初|期间|时期|以来)|全镇(?:上下)?|[我本](?:[镇乡县区市旗]|街道)(?![政域区])|全[乡州旗]|全市|全区|全县|镇域(?:全部)?|所有|全部(?!财政)|辖区内?|全街道|全社会(?!保)',
    '力[争保]|确保|计划(?!生育|免疫|内|外)|预[计期估]|争取(?=新|年|实|完)|必须|有望|现(?:已|(?![代有场金行]))|将(?![军来])|要(?![素求闻件])|也(?!门)|还(?![款迁建田])|仍然?|先后|其中|包括',
    '[上省市区县]级?(?:党委)?(?:政府)?下达(?:给)?(?:[我本][镇乡县区市旗]|我街道)?的?',
    '成功(?![率案经])|共计|总计|合计',
    '年(?=可)|分别|共有(?!产权)|为(?!民|[老农企](?=[服代])|群众[办解提挽代])|对(?![接上外口象照标虾])|与(?!会)|在(?![建册校岗编读职线育押园])|从(?![业教严])|于(?!姓)|把(?![关脉])|向(?![阳日上导心])|共(?![富同享青产建管]|有产权)|可(?![持再视移支用采循降回研燃]|吸入)|重点(?=清理|打造|完成|排查|与|对)|集中(?=清理|对)',
    ',|、|:|\\s|“(?=[^”]*$)|(?:以上|以下|左右|以内)的?',
    '高标准(?!农田|基本|设施)|各类(?=.{2})',
    `(?:${anyOf(emptyVerbs)})(?![类率会性化度]|方案|分子|教育|生活|产权|(?<=均)[价衡等]|(?<=已)[婚故])`,
  ].join('|')})`,
);
/** A time that is past, as a pattern: 上年同期, 2019年, “十三五”末, 三年前. */
export const past =
  '(?:上年|去年|上一年|前年|常年|年初|上半年|上季度?|上个?月|一季度|前三季度|同期|[两三四五十]年前|上届|上个?[一-鿿]{1,3}年|(?:19|20)\\d\\d ?年|“?十[一二三四五]五”?)(?:同期|时?期|期间|末|底|初)?';
/** What a number is compared with, as a pattern: 比上半年, 较2019年, 与“十三五”末相比. */
export const compared = `(?:[较比]|[与同和](?=[^,]{2,8}相比$))${past}(?:相比)?`;
/** A step that a level took: 发展到, 扩大为. */
const stepped = '(?:[发扩拓延壮优精整恢跃攀][一-鿿])(?:到|至|为|成)';
/** What somebody means to reach, right before the number: 固定资产投资力争突破5亿元, 总产值计划达到6亿元. */
export const intended =
  '力争|确保|争取|努力|冲刺|预期|有望|可望|必须|务必|瞄准|(?<=[速幅])保|保底|奋斗目标|大概率|有把握|(?<![供效反响适对])应|(?<![主需重纪摘概])要|(?<![模虚])拟|(?<=[值入额量率积资金])(?:计划|规划)';
/** How something moves, in a clause of its own: 社零总额[由降转增], 事故起数和死亡人数[实现“双下降”]. */
export const trend =
  /(?<=.{2})(?:“|实现|均|呈|保持|全部|持续|稳[中步定]|平稳|明显|大幅|快速|较快|逆势|创|由[降负]转|从[无少]到|(?:[与和较比](?:上年|去年)(?:同期)?)?(?:基本)?持平).*$/;
/** What a level is set against: 增速[比地区生产总值高], 办结率[较全县平均低]. */
const against = '(?<=[一-鿿]{2})(?:[比较](?![例重])[^,;、]{2,14}(?:高|快|低|慢)(?:出|了)?|跑赢[^,;、]{2,14})';
const closing = new RegExp(
  `(?:\\s|(?<=[评查核])[得获]|${compared}(?:[多少]出?)?|(?<=[一-鿿]{2})少[开发放跑]|${against}|${stepped}|${intended}|(?:首次)?突破[百千万亿]+(?:元|亩|吨|人次)?(?:大关)?|(?:是|为|相当于)(?:${past}|全[国省市区县](?:平均(?:水平)?)?)的?|连续[两三四五六七八九十\\d]+年|(?:较|比|超|(?:超额)?完成|达到?|为)(?:年度|全年|年初)?(?:总?工程|目标任务|目标|任务|计划)量?(?:的|多|增加|超出?)?|(?<=[一-鿿]{2})占|(?<=考核|检查|评比|测评|比赛|工作|行动)中|[和及]剩余|(?:按|同)?(?:可比)?口径|按(?:可比|不变)价格?(?:计算)?|(?<![一-鿿])自然|同比|环比|[由从]?${past}的?|,|年均|(?<![年人户日村亩社组校企家])均|可比|逆势|实际|(?:高出|低于|高于|快于|领先)(?:全[国省市县区])*(?:平均水平|平均)?|(?:每人)?每[年月天人户亩]|(?<!附)近|(?<!签)约合?|` +
    `${anyOf([...links, ...rises, ...falls].filter((word) => !['近', '约'].includes(word)))})$`,
);
// 超纯, 实施类, 要素, 可移动 begin nouns.
const predicate = new RegExp(
  `^(?:${anyOf(predicates)}|超(?=\\d|过|$)|均(?=[已达为获实完列居在有可超位纳按])|进展(?=[顺有良迅稳])|实施(?![类方细])|要(?![素指点])|可(?![移持再])|被|将|也)(?!项目|工程|中心|机制|体系|模式|平台)`,
);
const empty = new RegExp(`^(?:${anyOf(emptyVerbs)})`);
const cutAt = new RegExp(`新?(?:${anyOf(cutting)})`, 'g');
const verbs = `新?(?:${anyOf(doing)})`;
const opens = new RegExp(`^${verbs}(?:、${verbs})?`);
const ends = new RegExp(`${verbs}(?=了?$)`);

const strip = (text: string, pattern: RegExp): string => {
  let rest = text;
  for (let next = rest.replace(pattern, ''); next !== rest; next = rest.replace(pattern, '')) rest = next;
  return rest;
};

/** Without the words that stand between a name and its number: 达到, 同比增长, 约. */
export const stripLinks = (text: string): string => strip(text.trim(), closing);
/** Without time, place and empty verbs at the start: 全年完成…, 截至10月底,全镇实现…. */
export const stripOpening = (text: string): string => strip(text.trim(), opening);
/** Whether words open with an empty verb: 完成…, 实现…. */
export const opensEmpty = (text: string): boolean => empty.test(text);
/** The verb that opens a name, with its twin (新增、更换太阳能路灯); '' if none. */
export const openingVerb = (name: string): string => firstMatch(opens, name);

/**
 * The verb that a count hangs on: the one right before it (`更换72盏路灯`), or the one before a list of examples
 * (`建成杏花崖村文体广场等8处游园广场`); '' if none.
 */
export function verbBefore(lead: string): string {
  const last = firstMatch(ends, lead.trim());
  if (last !== '') return last;
  return /等$|、/.test(lead) ? openingVerb(stripOpening(lead)) : '';
}

/** What stands in brackets, a placeholder and the mark of a note, but not the second half of a noun: 村(社区)运动会, 县(市). */
const aside =
  /[Xx×]{2,}[百千万亿]*元?|\((?!(?:社区|居|居委会|组|街道|街|镇|市|区|农场)\))[^()]*\)|[[〔【]\d+[\]〕】]/g;

/** 固定资产投资[目标定为], 粮食总产量[基本稳定在]: behind what is measured, up to its number, stands what is said of it. */
const saidOf =
  /(?<=[率值额]|收入|投资|税收|[资外]金|面积|产量|人次|天数|就业|岗位|满意度)(?![先增]|岗位|.*[的元]|[一-鿿]*(?:[率值额量数度比速幅金户人村家区者员品物场贷查训目业积程入资出准距标务划贴设造耗]|水平|排放)$)[一-鿿]{2,8}$/;

/**
 * The name in the words before a number: without time, place, empty verbs, the subject of a doing verb, and what
 * only describes (`新建多功能运动场、羽毛球场等文体活动场地12处`: 新建文体活动场地).
 */
export function nameBefore(lead: string): string {
  // 一般公共预算支出(扣除专项资金支出外)增长3%: a long aside is no part of the name.
  const words = lead
    .replace(aside, '')
    .replace(/^.*基础上[再又]?/, '')
    // 征集2021年民生实事, 河长累计巡河: when and how often are no part of it.
    .replace(/(?<=[一-鿿])(?<![较比由从继])(?:19|20)\d\d ?年度?的?(?=[一-鿿]{2})/g, '')
    .replace(/(?<=[一-鿿]{2})(?:累计|[共总合]计|已)(?=[一-鿿]{2})/g, '')
    // 光伏电站并网后每年可为村集体增收: what brings it is no part of it.
    .replace(/^.*(?:每年|[可将能])为(?=(?:村?集体|群众|农[户民]|村民|居民|企业)[一-鿿]{2})/, '')
    .replace(/(?:达[产效]|投产|建成|投[用运]|运营|竣工)后可?(?=.{2})/, '')
    .replace(/(?<=[一-鿿]{2})继(?:\d{4}年|去年|上年|前年).*$/, '');
  const bare = stripOpening(stripLinks(stripLinks(words).replace(saidOf, '')));
  // 规模企业实现工业总产值: whose it is narrows the name.
  const group =
    /^(?<whose>(?:规模以上|规模|规上|限额以上|限上)[一-鿿]{0,6}?(?:企业|单位|工业|服务业))(?:累计|共|预计)?(?:实现|完成)(?<what>[一-鿿]{2,})$/.exec(
      bare,
    )?.groups;
  if (group) return `${group['whose'] ?? ''}${group['what'] ?? ''}`;
  return tidy(stripOpening(dropDescription(dropSubject(dropEmpty(bare)))));
}

/** 各专业安委会[开展]行业检查, …、[年内]商场入驻率: what follows the last empty verb or time, where enough follows. */
function dropEmpty(name: string): string {
  const last =
    name
      .split(/(?:组织开展|开展|组织|完成|实现|实施(?!类)|荣获|获得(?!感)|共有|现有|、年内|、全年)了?/)
      .at(-1) ?? '';
  // 园区实现税收
  return last.length >= 3 ? last : name.replace(/(?<=[一-鿿]{2})实现(?=..$)/, '');
}

/** 各村、社区[新增]路灯: from the first cutting verb on, where a name follows it. */
function dropSubject(name: string): string {
  if (openingVerb(name) !== '' && name.length <= 20) return name;
  for (const { 0: word, index } of name.matchAll(cutAt)) {
    const after = name.slice(index + word.length);
    // 恒泰电子厂提供就业岗位: what one of them has is told with it.
    if (/^[^、]{2,8}(?:厂|公司|园|基地|电站)$/.test(name.slice(0, index))) return name;
    if (after.length >= 2 && !/^(?:的|目标|任务|服务)/.test(after)) return name.slice(index);
  }
  return name;
}

/** What stands before 等 or the last 的 only describes; a verb at the front stays. */
function dropDescription(name: string): string {
  const front = openingVerb(name);
  const rest = name.slice(front.length);
  const list =
    /^.+(?<![高中初同平一二三优均特头相])等(?:各类|多[家个种]|一批)?(?<head>[一-鿿（）()A-Za-z“”]{2,})$/.exec(
      rest,
    )?.groups?.['head'];
  // 产业发展等项目: 项目 alone would say nothing; 动建甲、乙等项目 says 动建项目.
  const says =
    list !== undefined && !/^(?:级|候|活动$)/.test(list) && (front !== '' || !general.includes(list));
  const listed = says ? list : rest;
  // 群众对教育的满意度: of what it is tells which.
  if (/对.{2,}的(?:满意|认可|支持|知晓|信任)[度率]$/.test(listed)) return front + listed;
  const described = /^.+(?<!以[上下内]|[百千万亿]元)的(?<head>[一-鿿“”]{3,})$/.exec(listed)?.groups?.['head'];
  return front + (described ?? listed);
}

/** A noun after a count, and the predicate that follows it. */
export interface Following {
  noun: string;
  /** `列入省级重点项目库` of 2个项目列入省级重点项目库. */
  predicate: string;
}

/** Parts the words after a count at the first word of a predicate: `项目` + `列入省级重点项目库`. */
export function readFollowing(tail: string): Following {
  const bare = tail
    .replace(/^[(][^)]{1,3}[)]/, '')
    .replace(afterWords, '')
    .replace(/^(?:[的\s]|[一-鿿]{2}镇(?<!城镇)(?=[一-鿿]{3}))+/, '');
  // 14名录取到重点高中的学子
  const described = /^[一-鿿]{2,14}的(?<head>[一-鿿]{2,6})$/.exec(bare)?.groups?.['head'];
  if (described !== undefined && isNoun.test(described) && !predicate.test(bare))
    return { noun: bare, predicate: '' };
  const listEnd = /(?<=项目|工程|园区|基地|公司|地块)、|、几/.exec(bare)?.index ?? bare.length;
  const head = bare.slice(0, listEnd);
  const text = predicate.test(head) ? head : stripOpening(head);
  // 居民圆了“加梯梦”: no predicate begins inside 居民.
  let at = general.includes(text.slice(0, 2)) || text.startsWith('主要') ? 2 : 0;
  while (at < text.length && !predicate.test(text.slice(at, at + 12))) at += 1;
  // 31个重点项目中,竣工17个
  const noun = text
    .slice(0, at)
    .replace(/(?<=项目|企业|村|指标|人员|党员|群众)中有?$|(?<=.{2})高(?:标准(?!农田)|质量|效).*$/, '');
  return { noun: tidy(dropOwner(dropExamples(noun))), predicate: tidy(text.slice(at)) };
}

/** 1932家人造板、塑料加工等传统企业: the examples before 等 only describe. */
function dropExamples(noun: string): string {
  return (
    /^[^的]*、[^的]*(?<![高中初同平])等(?![级候])(?<head>[一-鿿]{2,12})$/.exec(noun)?.groups?.['head'] ?? noun
  );
}

/** Joins two names without saying their common part twice: 问题整改 + 整改率. */
export function mergeNames(front: string, back: string): string {
  for (let size = Math.min(front.length, back.length); size > 1 || size === front.length; size -= 1) {
    if (front.endsWith(back.slice(0, size))) return front + back.slice(size);
  }
  return front + back;
}

/** What the noun of those who are counted ends with, and that of other things, as patterns. */
export const heads = {
  people: '[员者师手长警民医兵童士众人](?<=..)(?![气才大居])|[学医]生|学子|[职民技]工|人才|干部|代表',
  things:
    '[区园站所校院馆厂店庄户路桥渠街巷河](?<=..)|家(?<=..)(?![庭乐])|(?<![乡农驻包联])村(?![级落寨民党两])|(?<![重试])点(?!亮)|[中小大]学|企业|项目|工程|任务|经验|品[牌种]|指标|集体|单位|小组|民宿',
};
const isNoun = RegExp(`(?:${heads.people}|${heads.things})$`);

/** 132个普查小区的第七次人口普查工作: the count is of what stands before 的; 破损严重的连村路 only describes. */
function dropOwner(noun: string): string {
  const at = noun.indexOf('的');
  const owner = noun.slice(0, at);
  return at >= 2 && at <= 6 && isNoun.test(owner) ? owner : noun;
}

/** Without stops at its end and without half a pair of quotation marks. */
function tidy(name: string): string {
  const bare = name.replace(/^[,;。、:\s]+|[,;。、:\s]+$/g, '');
  const open = bare.lastIndexOf('“');
  const close = bare.lastIndexOf('”');
  if (open > close) return bare.slice(0, open) + bare.slice(open + 1);
  const first = bare.indexOf('”');
  return first >= 0 && !bare.slice(0, first).includes('“')
    ? bare.slice(0, first) + bare.slice(first + 1)
    : bare;
}
