import { afterWords } from './bound.ts';
import type { Mention } from './clause.ts';
import { labelLevel } from './label-level.ts';
import type { Labelling } from './labelling.ts';
import { isGeneral, nameFollowing, times } from './name-following.ts';
import { nameAct } from './name-act.ts';
import { nameRank } from './name-rank.ts';
import { nameSpending } from './name-spending.ts';
import type { Pairs } from './pair.ts';
import { mergeNames, nameBefore, openingVerb, readFollowing, stripOpening, verbBefore } from './phrase.ts';
import type { Kind } from './types.ts';
import { emptyVerbs } from './words.ts';

/** No label is longer. */
const longest = 40;

/** The label of each quantity of a sentence: the shortest phrase that a reader would put on the row of a table. */
export function labelMentions(
  sentence: string,
  mentions: readonly Mention[],
  kinds: readonly Kind[],
  pairs: Pairs,
): string[] {
  const names: string[] = [];
  let verb = '';
  for (const [at, mention] of mentions.entries()) {
    if (mentions[at - 1]?.clause !== mention.clause) verb = '';
    const past: Labelling = { sentence, mentions, kinds, pairs, names, verb, at };
    const given = pairs.names[at];
    const name = given === undefined ? nameAct(labelOne(mention, past), mention, past) : stripOpening(given);
    verb = openingVerb(name) || verb;
    names.push(name.slice(0, longest));
  }
  return names;
}

function labelOne(mention: Mention, past: Labelling): string {
  const kind = past.kinds[past.at] ?? 'amount';
  const own = shareHead(nameBefore(mention.lead), past.names.at(-1) ?? '');
  if (kind === 'rank') return labelRank(nameRank(mention), past.names.at(-1) ?? '');
  const of = past.pairs.of[past.at] ?? null;
  if (of !== null) return labelTied(own, past.names[of] ?? '', kind);
  if (kind !== 'amount') return labelLevel(mention, own, past);
  return nameSpending(mention, own, past) || labelAmount(mention, own, past) || clauseBefore(mention, past);
}

/** 苹果桃从无到有,达700亩: what the clause before speaks of. */
function clauseBefore({ found, before }: Mention, { sentence, names }: Labelling): string {
  const end = Math.max(0, found.start - before.length - 1);
  const words = /[^,;:。]{2,16}$/.exec(sentence.slice(Math.max(0, end - longest), end))?.[0] ?? '';
  const name = nameBefore(words.replace(/从无到有$|从少到多$/, ''));
  return /\d/.test(name) ? (names.at(-1) ?? '') : name;
}

/** 社零145.98亿,总量全区第2: the total of what was named before. */
const labelRank = (own: string, last: string): string =>
  own === '' ? last : /^(?:总量|增速|增幅|数量|规模)$/.test(own) && last !== '' ? mergeNames(last, own) : own;

const output = /(?:总产值|增加值|产值)$/;
const bareOutput = new RegExp(`^${output.source}`);

/** 规模以上工业增加值增长14%,总产值突破1000亿元: whose 总产值 it is stands with the name before. */
function shareHead(own: string, last: string): string {
  return bareOutput.test(own) && output.test(last) ? last.replace(output, '') + own : own;
}

/** A change is named after what changes; 整改率 after what is put right. */
function labelTied(own: string, base: string, kind: Kind): string {
  return kind === 'share' && /率$/.test(own) ? mergeNames(base, own) : base;
}

/** Names that say nothing without the name before them: 总额, 惠及, 注册资金. */
const dependent =
  /^(?:惠及(?:群众|居民)?|覆盖群众|总额|总数|注册资金|受益(?:群众|居民)?|数量|总量|面积|金额|规模|(?:项目|新)?(?:投产|开工|竣工|完工)|总?产值|均价|单价|收购量|销售额|整改面积|创收)$/;
/** A lead that names people, counted by 户 or 人: 边缘易致贫户28户76人. */
const people = /(?:户|人|人口|群众|群体|人员|家庭|职工|居民|老人|学生)$/;

/** 推进加装电梯工程,完成公示38台: the thing that a clause before speaks of, where it counts nothing itself; else ''. */
function subjectBefore({ found, before }: Mention, { sentence, mentions, at }: Labelling): string {
  const end = Math.max(0, found.start - before.length - 1);
  const offset = Math.max(0, end - 2 * longest);
  const head = sentence.slice(offset, end);
  const from = Math.max(...[',', ';', ':', '。'].map((sign) => head.lastIndexOf(sign))) + 1;
  if (offset + from < (mentions[at - 1]?.found.end ?? 0) || head.length - from > longest) return '';
  const name = nameBefore(head.slice(from));
  return /(?:工程|项目|工作|行动)$/.test(name) ? name.slice(openingVerb(name).length) : '';
}

/** What a crop, a herd, a product is worth or weighs: 种植烤烟6000余亩,完成收购量80万公斤,实现产值2593万元,均价32元. */
const attribute = /(?:总?产值|均价|单价|收购量|销售额|整改面积|创收)$/;

/** Whether the quantity before is a sum or growth of its own: 固定资产投资8亿元,产值5亿元; 税收增长14%,产值5亿元. */
const isMoney = ({ names, mentions, at }: Labelling): boolean =>
  ['元', '%'].includes(mentions[at - 1]?.found.base ?? '') && !attribute.test(names.at(-1) ?? '');

const handing = /(?:发放|兑现|发行|拨付|筹集|争取)$/;
/** A verb of building that says nothing by itself. */
const loneVerb = /^(?:建成|投用|拆除|整改|销售|交付)$/;
/** What is done with a thing, at the end of its name. */
const act = /(?:公示|投产|开工|竣工|完工|建成)$/;

function labelAmount(mention: Mention, own: string, past: Labelling): string {
  const last = past.names.at(-1) ?? '';
  const sameClause = past.mentions[past.at - 1]?.clause === mention.clause;
  // 22个村14584户安全供水: 村 belongs to the count before it.
  const lead = sameClause && !mention.joined && isGeneral(own) ? '' : own;
  const noun = nameFollowing(mention, past);
  // 经营性收入30万以上32个村: the threshold tells which.
  const limit = sameClause ? /^(?<side>以上|以下|以内)的?$/.exec(mention.lead)?.groups?.['side'] : undefined;
  if (limit !== undefined && (noun === '' || isGeneral(noun)))
    return (
      last.replace(/\d.*(?:以上|以下|以内)$/, '') +
      (past.mentions[past.at - 1]?.found.quote ?? '') +
      limit +
      noun
    );
  // 28户76人 share a name; 34个村、7.2万米供水管网改造 do not.
  if (mention.touching && last !== '' && (noun === '' || !mention.parted)) return last;
  // 总规划面积2000亩的农业综合体: an attribute of what follows.
  if (noun !== '' && mention.tail.startsWith('的') && /(?:面积|长度|规模|能力|里程)$/.test(lead))
    return noun + lead;
  if (noun !== '' && !isNamedBefore(mention, lead)) {
    const verb = verbBefore(mention.lead) || (lead === '' ? past.verb : '');
    if (verb === '覆盖') return subjectBefore(mention, past) + verb + noun;
    return noun.startsWith(verb) ? noun : verb + noun;
  }
  // 在建标准厂房1300万平方米,建成300万平方米: the verb alone, of what was named before.
  const noVerb = last.slice(openingVerb(last).length);
  if (
    loneVerb.test(lead) &&
    noun === '' &&
    noVerb.length >= 2 &&
    past.mentions[past.at - 1]?.found.base === mention.found.base
  )
    return lead + noVerb.replace(/^(?:.+[和、及])?在建/, '');
  // 发放1亿元消费券: the sum is of what it buys.
  if (handing.test(lead) && mention.found.base === '元') {
    const given = readFollowing(mention.tail);
    if (given.noun.length >= 2 && given.predicate === '') return lead + given.noun;
  }
  if (lead === '') {
    // 覆盖39个小区225万平方米: the second is of what the first is of.
    if (own !== '' && last !== '' && past.mentions[past.at - 1]?.found.base === '个') return last;
    if (own !== '') return nameBefore(mention.before);
    return stripOpening(mention.tail.replace(afterWords, '').replace(/^的$/, '')) || last;
  }
  if (act.test(lead) && lead.length === 2) {
    const subject = subjectBefore(mention, past);
    if (subject !== '') return mergeNames(subject, lead);
  }
  if (dependent.test(lead) && last !== '' && !(attribute.test(lead) && isMoney(past))) {
    // 公示38台,开工11台,竣工14台: one act does not build on another.
    const thing = last.replace(act, '').replace(attribute, '');
    if (thing.length >= 2) return mergeNames(thing.slice(openingVerb(thing).length), lead);
  }
  const twin = past.mentions[past.at + 1];
  const { noun: after, predicate } = readFollowing(twin?.touching ? twin.tail : mention.tail);
  if (lead.length <= 2 || people.test(lead)) {
    // 剩余8户13人也将如期脱贫, 贫困人口354人居家灵活就业: a short predicate is part of the name.
    const rest = after === '' ? stripOpening(predicate.replace(/^也?将?(?:如期)?/, '')) : '';
    if (rest.length <= 6) return lead + rest;
  }
  return hangsOnVerb(mention, lead, past) ? past.verb + lead : lead;
}

/** 申报科技型中小企业27家、省级创新型中小企业10家: the second has no verb of its own. */
function hangsOnVerb(mention: Mention, lead: string, { verb }: Labelling): boolean {
  const opensItself = emptyVerbs.some((word) => mention.lead.startsWith(word)) || openingVerb(lead) !== '';
  return mention.joined && verb !== '' && !opensItself;
}

function isNamedBefore({ found }: Mention, lead: string): boolean {
  if (lead === '') return false;
  if (times.includes(found.base)) return true;
  return people.test(lead) && ['户', '人', '人次'].includes(found.base ?? '');
}
