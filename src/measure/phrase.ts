import { afterWords } from './bound.ts';
import { doing, emptyVerbs, falls, links, predicates, rises } from './lexicon.ts';

const byLength = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const anyOf = (words: readonly string[]): string => byLength(words).join('|');

const opening = new RegExp(
  `^(?:\\d{4} ?年度?|截[至止](?:到)?(?:目前|\\d{1,2}月[底末份]?|\\d{4}年[底末]?)|\\d{1,2}-\\d{1,2}月|今年(?:以来)?|去年|全年|年内|年底前|年末|当年|目前|现已?|[上下]半年|[前一二三四第]+季度|一年来|以来|` +
    '全镇(?:上下)?|我镇|全市|全区|全县|镇域(?:全部)?|全部|辖区内?|全街道|力争|确保|计划|预计|争取(?=新|年|实|完)|将|要|也|还|仍|先后|其中|包括|如|为(?=[^民])|对|与|在|从|于|把|向|每年|日益|,|、|:|“(?=[^”]*$)|' +
    `\\s|${anyOf(emptyVerbs)})`,
);
const closing = new RegExp(
  `(?:\\s|同比|环比|[较比](?:上年|去年|上一年|前年|年初)(?:同期)?|,|${anyOf([...links, ...rises, ...falls])})$`,
);
const predicate = new RegExp(`.(?=${anyOf(predicates)})`, 'g');
const verb = new RegExp(`(?:${anyOf(doing)})`, 'g');
const atVerb = new RegExp(`^(?:${anyOf(doing)})(?:、(?:${anyOf(doing)}))?`);

const strip = (text: string, pattern: RegExp): string => {
  let rest = text;
  for (let next = rest.replace(pattern, ''); next !== rest; next = rest.replace(pattern, '')) rest = next;
  return rest;
};

/** Words that change nothing about a name at its end. */
export const stripLinks = (text: string): string => strip(text.trim(), closing);
/** Time, place and empty verbs at the start of a name: 全年完成…, 截至10月底,全镇实现…. */
export const stripOpening = (text: string): string => strip(text.trim(), opening);

/** The verb that opens a name, with its twin (新增、更换太阳能路灯); '' if none. */
export const openingVerb = (name: string): string => atVerb.exec(name)?.[0] ?? '';

/**
 * The name in the words before a number: without time, place, empty verbs, the subject of a doing verb, and what
 * only describes (`新建多功能运动场、羽毛球场等文体活动场地12处`: 新建文体活动场地).
 */
export function nameBefore(lead: string): string {
  const bare = stripOpening(stripLinks(lead));
  const task = /^(?<object>.+?)(?:开展|进行)了?(?<act>[一-鿿]{2,4})$/.exec(bare)?.groups;
  if (task && /^[对为]/.test(lead.trim())) return `${task['object'] ?? ''}${task['act'] ?? ''}`;
  return stripOpening(dropDescription(dropSubject(dropEmpty(bare))));
}

/** 各专业安委会[开展]行业检查: what follows the last empty verb, where enough follows. */
function dropEmpty(name: string): string {
  const parts = name.split(/(?:组织开展|开展|组织|完成|实现|实施|荣获|获得|打造)了?/);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last.length >= 3 ? last : name;
}

/** 各村、社区[新增]路灯: from the doing verb on, where a name follows it. */
function dropSubject(name: string): string {
  for (const { 0: word, index } of name.matchAll(verb)) {
    const after = name.slice(index + word.length);
    if (index === 0) return name;
    // 更换 in 新增、更换太阳能路灯 stays with its twin; the verb may also be a noun's tail: 改造升级.
    if (after.length >= 2 && !/^[、的]/.test(after)) return name.slice(index);
    if (after.startsWith('、')) return name.slice(index);
  }
  return name;
}

/** What stands before 等 or the last 的 only describes; a verb at the front stays. */
function dropDescription(name: string): string {
  const front = openingVerb(name);
  const rest = name.slice(front.length);
  const list = /^.+等(?:各类|多[家个种]|一批)?(?<head>[一-鿿（）()A-Za-z“”]{2,})$/.exec(rest)?.groups?.[
    'head'
  ];
  const listed = list !== undefined && !/^(?:级|候)/.test(list) ? list : rest;
  const described = /^.+的(?<head>[一-鿿“”]{3,})$/.exec(listed)?.groups?.['head'];
  return front + (described ?? listed);
}

/**
 * The noun that follows a count, up to the first word of a predicate: `2个项目列入省级重点项目库`: 项目;
 * `总投资1亿元的X项目即将开工`: X项目.
 */
export function nameAfter(tail: string): string {
  const bare = tail.replace(afterWords, '').replace(/^[的\s,]+/, '');
  predicate.lastIndex = 0;
  for (const { index } of bare.matchAll(predicate)) {
    if (index >= 1) return tidy(bare.slice(0, index + 1));
  }
  return tidy(bare);
}

const tidy = (name: string): string => name.replace(/[,;。、:\s]+$/, '').replace(/^[“”"]+(?=[^“”"]*$)/, '');
