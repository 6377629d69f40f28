import type { Mention } from './clause.ts';
import { nameAfter, nameBefore, openingVerb, stripLinks, stripOpening } from './phrase.ts';
import type { Pairs } from './pair.ts';
import type { Kind } from './types.ts';

/** Money put into something: the thing stands after it. 投资600万元新建养老服务综合体 */
const investment = /(?:总投资|完成投资|投资)$/;
/** Capacity of a project: 年产2万吨钎钢钎具项目 */
const capacity = /年产$/;
/** Names that say nothing without what stands before them: 整改率, 总投资, 惠及, 注册资金. */
const dependent =
  /^(?:[一-鿿]{1,3}率(?:[、和][一-鿿]{1,3}率)?|总?投资|完成投资|惠及(?:群众|居民)?|覆盖群众|总额|缴费总额|注册资金|培训|受益(?:群众|居民)?|数量|总量|面积|金额|投资额|年产值|产值)$/;
/** What leads from a sum to the thing that it was spent on. */
const spending = /^(?:用于|新建|建设|改建|修建|初砌|完成|实施|打造|对)+/;
/** Nouns of place between a contest and a rank: 全市, 排名. */
const standing =
  /(?:成绩稳定|稳定|维持|保持|成功|位居|位列|名列|排名|居|列|在|获得?|荣获|夺得|取得|全[国省市区县镇]|世界|第|前|中|并列|团体(?=$))+$/;

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
    if (!mention.joined) verb = '';
    const past = { names, verb, sentence, mentions, kinds, at };
    const given = pairs.names[at];
    const name = given === undefined ? labelOne(mention, past, pairs.of[at] ?? null) : stripOpening(given);
    verb ||= openingVerb(name);
    names.push(name.slice(0, longest));
  }
  return names;
}

const longest = 40;

interface Past {
  names: readonly string[];
  /** The verb that a list hangs on: 申报 of 申报…27家、…10家. */
  verb: string;
  sentence: string;
  mentions: readonly Mention[];
  kinds: readonly Kind[];
  at: number;
}

function labelOne(mention: Mention, past: Past, of: number | null): string {
  const kind = past.kinds[past.at] ?? 'amount';
  if (kind === 'rank') return labelRank(mention, past);
  const own = nameBefore(mention.lead);
  if (of !== null) return labelTied(own, past.names[of] ?? '', kind);
  if (mention.lead === '' && mention.joined && kind !== 'amount') return past.names.at(-1) ?? '';
  if (investment.test(own) || capacity.test(own)) {
    const spent = labelSpent(mention, own, past);
    if (spent !== '') return spent;
  }
  return labelAmount(mention, own, past);
}

/** A change is named after what changes; 整改率 after what is put right. */
function labelTied(own: string, base: string, kind: Kind): string {
  return kind === 'share' && /率$/.test(own) ? merge(base, own) : base;
}

/** Joins two names without saying their common part twice: 问题整改 + 整改率. */
function merge(front: string, back: string): string {
  for (let size = Math.min(front.length, back.length); size > 0; size -= 1) {
    if (front.endsWith(back.slice(0, size))) return front + back.slice(size);
  }
  return front + back;
}

function labelRank(mention: Mention, past: Past): string {
  let words = stripLinks(mention.before.slice(mention.before.length - mention.lead.length));
  const won = words.split(/(?:获得|荣获|获|取得)(?=[^率])/).at(-1) ?? words;
  words = won.replace(standing, '').length >= 3 ? won : words;
  let name = stripOpening(words.replace(standing, ''));
  name = stripOpening(name.replace(standing, ''));
  if (name === '') return past.names.at(-1) ?? '';
  return nameBefore(name);
}

/** 投资78亿元建设X, 总投资1亿元的X项目, 年产2万吨X项目: named after X. */
function labelSpent(mention: Mention, own: string, past: Past): string {
  const word = capacity.test(own) ? '产能' : (investment.exec(own)?.[0] ?? '');
  const before = own.slice(0, own.length - word.length);
  const tail = mention.tail.replace(/^的/, '');
  const thing = (text: string): string => {
    const noun = nameBefore(
      nameAfter(text.replace(spending, '').replace(/^\d+(?:\.\d+)?[一-鿿]?(?=[^\d])/, '')),
    );
    return noun.replace(/^\d.*?[个处座条项米套盏](?=[^\d])/, '');
  };
  if (tail.length >= 2) return thing(tail) + word;
  if (before.length >= 2 || word === '产能') return '';
  const last = past.names.at(-1);
  if (last !== undefined && past.mentions[past.at - 1]?.clause === mention.clause - 1)
    return merge(last, own);
  const next =
    past.sentence
      .slice(mention.found.end)
      .replace(/^[^,;。]*,/, '')
      .split(/[,;。]/)[0] ?? '';
  return next === '' ? '' : thing(next) + word;
}

function labelAmount(mention: Mention, own: string, past: Past): string {
  const last = past.names.at(-1) ?? '';
  const after = nameAfter(mention.tail);
  const verb = openingVerb(own);
  const onlyVerb = own !== '' && verb === own;
  if (own === '' || onlyVerb) {
    if (after === '') {
      // 28户76人, 9宗、276亩地块: the name stands on the other side of its twin.
      if (onlyVerb && last !== '') return merge(last, own);
      const twin = past.mentions[past.at + 1];
      if (twin?.touching) return own + nameAfter(twin.tail) || last;
      return own || last;
    }
    if (mention.touching && own === '' && last !== '') return last.includes(after) ? last : after;
    return (onlyVerb ? own : past.verb) + after;
  }
  if (dependent.test(own) && last !== '') return merge(last, own);
  if (mention.joined && verb === '' && past.verb !== '' && !own.startsWith(past.verb)) return past.verb + own;
  return own;
}
