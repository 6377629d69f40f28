import { firstMatch } from '../../text/first-match.ts';
import { clauseBefore, type Mention } from '../clause.ts';
import { openingVerb, stripLinks, stripOpening, trend } from '../phrase.ts';
import type { Kind } from '../types.ts';
import { splitNames } from './split-names.ts';
import { amountBefore, amountBehind, comparison, isRate } from './tie.ts';

/** What ties the numbers of one sentence to each other. */
export interface Pairs {
  /** For each mention the index of the amount that its change or share belongs to, or null. */
  of: (number | null)[];
  /** For each mention the name that 分别 gives it, if it does; behind {@link like} a side of that: 增速. */
  names: (string | undefined)[];
  /** For each mention the index of the one that 分别 names it after, if it does: 累计分别达到168家、94家. */
  like: (number | undefined)[];
}

/** 分别增长, 分获全县第一、第三名. */
const respectively = /分别|分(?=[获列居占][全第省市县区])/;
/** Ties changes and shares to their amounts, and resolves 分别 over names and over amounts. */
export function pairMentions(mentions: readonly Mention[], kinds: readonly Kind[], sentence: string): Pairs {
  const pairs: Pairs = { of: mentions.map(() => null), names: [], like: [] };
  for (const [at, mention] of mentions.entries()) {
    const values = countListed(mentions, at);
    const isRank = kinds[at] === 'rank';
    if (values > 1 && !isRank) pairNouns(mentions, at, values, pairs);
    // 居第1位、第3位
    if (respectively.test(mention.lead) || (isRank && values > 1)) {
      if (values > 1) pairRespectively(mentions, kinds, at, values, pairs, sentence);
    } else if (values > 1 && kinds[at] === 'amount' && /^(?:惠及|受益|涉及|带动)/.test(mention.lead)) {
      // 发放低保金918万元、特困金264万元,惠及2130人、187人
      for (const [k, amount] of amountsBefore(mentions, kinds, at, values).entries())
        [pairs.like[at + k], pairs.names[at + k]] = [amount, mention.lead];
    } else if (kinds[at] === 'amount' || pairs.of[at] !== null || pairs.names[at] !== undefined) continue;
    else if (values > 1 && pairListed(mentions, kinds, at, values, pairs)) continue;
    else pairs.of[at] = amountBefore(mentions, kinds, at, pairs.of) ?? amountBehind(mentions, kinds, at);
  }
  return pairs;
}

/** 种植烤烟、辣椒、魔芋2100亩、1800亩、900亩: as many nouns under one verb as bare values of one unit behind them. */
function pairNouns(mentions: readonly Mention[], at: number, values: number, pairs: Pairs): void {
  const { lead, found } = mentions[at] ?? {};
  if (lead === undefined || respectively.test(lead) || !/、/.test(lead)) return;
  const listed = mentions.slice(at + 1, at + values);
  const isBare = listed.every((one) => one.parted && one.lead === '' && one.found.base === found?.base);
  if (!isBare || mentions[at + values - 1]?.found.range) return;
  const words = stripOpening(stripLinks(lead));
  const first = firstMatch(/^[^、]+/, words);
  // 新建、改造学校1所、5所: a verb each, and one noun.
  const verb =
    openingVerb(first) === first ? '' : openingVerb(words) || firstMatch(/^(?:养殖|发展|完成)/, words);
  const names = splitNames(words.slice(verb.length), values);
  if (names.length !== values || names.some((name) => name.length < 2)) return;
  for (const [k, name] of names.entries()) pairs.names[at + k] = verb + name;
}

/** Whether nothing but a verb of growth leads to a value of a list: 分别增长5.2%、[下降]1.6%. */
const moves = (lead: string): boolean => lead === '' || /^(?:增长|下降|提高|降低|上升|减少)$/.test(lead);

/** No list of a report is longer. */
const longestList = 12;

/** How many numbers stand in one list from here on: 15.1%、6.5%. */
function countListed(mentions: readonly Mention[], at: number): number {
  let values = 1;
  const goesOn = (one: Mention | undefined): boolean => one?.joined === true && moves(one.lead);
  while (values < longestList && goesOn(mentions[at + values])) values += 1;
  return values;
}

/**
 * Which value of a list each of its numbers belongs to: 348户602人、81户86人 are two values, each of two measures, so
 * 0 0 1 1; 6台、12名 are two.
 */
function groupMeasures(mentions: readonly Mention[], at: number, values: number): number[] {
  let group = -1;
  return mentions.slice(at, at + values).map(({ parted }, k) => (k === 0 || parted ? (group += 1) : group));
}

/** The mentions before one, as far back as a list may reach. */
const indexesBefore = (at: number): number[] => {
  const first = Math.max(0, at - 2 * longestList);
  return Array.from({ length: at - first }, (_, index) => first + index);
};

/** `完成财政收入1.78亿元,税收3.7亿元,分别增长15.1%、6.5%`; `PM10、PM2.5成绩分别列第4名和第7名`. */
function pairRespectively(
  mentions: readonly Mention[],
  kinds: readonly Kind[],
  at: number,
  values: number,
  pairs: Pairs,
  sentence: string,
): void {
  const subject = subjectOf(mentions, at, values);
  // 城乡居民收入分别增长5%、7%,达到4万元、2万元
  const next = at + values;
  if (amountBehind(mentions, kinds, next - 1) !== null && countListed(mentions, next) === values)
    for (let k = 0; k < values; k += 1) {
      pairs.of[at + k] = next + k;
      pairs.like[next + k] = at + k;
    }
  const listed = subject === '' || side.test(subject) ? listBefore(mentions, at, values) : undefined;
  const isSame =
    kinds[at] === kinds[listed ?? -1] || (kinds[at] === 'amount' && kinds[listed ?? -1] === 'change');
  if (listed !== undefined && (subject !== '' || kinds[at] === 'rank' || isSame)) {
    for (let k = 0; k < values; k += 1) {
      pairs.like[at + k] = listed + k;
      if (/增[速幅]/.test(subject) && kinds[listed] === 'amount') pairs.of[at + k] = listed + k;
      if (subject !== '') pairs.names[at + k] = subject;
    }
    return;
  }
  if (subject === '' && kinds[at] === 'rank') {
    // 总产值增长5.1%,增加值增长8.6%,分别居第2位和第5位: of the same kind, one a clause.
    const rated = indexesBefore(at).slice(-values);
    const alike = rated.every((index) => kinds[index] === kinds[at - 1] && pairs.of[index] === null);
    if (rated.length === values && alike) {
      for (const [k, index] of rated.entries()) pairs.like[at + k] = index;
      return;
    }
  }
  const amounts = indexesBefore(at).filter(
    (index) => kinds[index] === 'amount' && !/^及?以[上下内][一-鿿]/.test(mentions[index]?.tail ?? ''),
  );
  // 医保参保5.1万人、养老参保2.8万人,参保率分别达98.7%、99.1%: a rate of each.
  const isPart = subject === '占比';
  const alike = amounts.filter(
    (index) => mentions[index]?.found.base === mentions[amounts.at(-1) ?? 0]?.found.base,
  );
  const rated = isPart ? alike : amounts;
  if (
    kinds[at] === 'share' &&
    (isPart || isRate(subject)) &&
    !/[、和]/.test(subject) &&
    rated.length >= values
  ) {
    for (const [k, amount] of rated.slice(-values).entries()) {
      pairs.of[at + k] = amount;
      pairs.like[at + k] = amount;
      if (!isPart) pairs.names[at + k] = subject;
    }
    return;
  }
  if (subject !== '') {
    const groups = groupMeasures(mentions, at, values);
    const count = (groups.at(-1) ?? 0) + 1;
    const names = splitNames(subject.replace(counted, ''), count);
    if (names.length !== count) return;
    const act = kinds[at] === 'amount' ? actBehind(mentions[at]?.lead ?? '') : '';
    // 修复水毁道路、渠道分别为6.4公里、11.2公里: under one verb.
    const verb = openingVerb(names[0] ?? '');
    for (const [k, group] of groups.entries()) {
      const name = (names[group] ?? '') + act;
      pairs.names[at + k] = openingVerb(name) === '' && kinds[at] === 'amount' ? verb + name : name;
    }
    return;
  }
  // 入园率达92%,巩固率达99%,分别提高6个和1.1个百分点: of each rate.
  const shares = indexesBefore(at).filter((index) => kinds[index] === 'share');
  if (amounts.length < values && kinds[at] === 'change' && shares.length >= values) {
    for (const [k, share] of shares.slice(-values).entries()) pairs.like[at + k] = share;
    return;
  }
  if (amounts.length < values) {
    const names = namesBefore(mentions, at, values, sentence);
    for (const [k, name] of names.entries()) pairs.names[at + k] = name;
    return;
  }
  for (const [k, amount] of amounts.slice(-values).entries()) {
    if (kinds[at + k] !== 'amount') pairs.of[at + k] = amount;
  }
}

/** 事故起数和死亡人数实现“双下降”,分别下降18%和40%: as many names as values in the clause before; else none. */
function namesBefore(mentions: readonly Mention[], at: number, values: number, sentence: string): string[] {
  const mention = mentions[at];
  if (!mention || mentions[at - 1]?.clause === mention.clause - 1) return [];
  const words = clauseBefore(sentence, mention);
  const subject = words.replace(trend, '');
  const names = splitNames(subject, values);
  return names.length === values ? names : [];
}

/** What 分别 speaks of; 税收、外贸两项指标分别…: the count of names is no end of it. */
function subjectOf(mentions: readonly Mention[], at: number, values: number): string {
  const mention = mentions[at];
  const last = mentions[at - 1];
  const isCounted =
    last?.clause === mention?.clause &&
    last?.found.value === values &&
    /^.{0,2}(?:指标|工作|任务|考核)分/.test(mention?.lead ?? '');
  const words = (isCounted ? mention?.before : mention?.lead) ?? '';
  return (words.split(respectively)[0] ?? '').replace(place, '').replace(comparison, '').replace(total, '');
}

/** What leads to a place: 居全县. */
const place = /(?:均|稳|位|名|跃)?(?:[居列]|排名?)(?:全[国省市区县镇])?$/;
/** 税收、外贸两项指标: how many names there were. */
const counted =
  /(?:等)?[两二三四五六七八九]?(?:项|大|个)?(?:主要|核心|重点)?(?:经济)?(?:指标|工作|任务|考核)$/;
/** What was done with each of the names, behind 分别: 低保、特困分别[发放资金]620万元、188万元. */
function actBehind(lead: string): string {
  const act = stripLinks(lead.split(respectively).slice(1).join('')).replace(/^(?:完成|实现|达到)/, '');
  return /^(?!种植|[居列]|提高|同比)[一-鿿]{2,8}$/.test(act) ? act : '';
}

/** Words of a total, which 分别 tells for each: 累计分别达到168家、94家. */
const total = /(?:累计|总数|总量|合计|(?<!公)共)+$/;
/** A side of each of the things before: 增速分别居第2位、第4位. */
const side = /^(?:其?增速|增幅|总量|增量|规模|数量|[亩单总]产量?|产[量值]|[出存]栏量?)$/;

/** Where the nearest list of as many numbers in the clauses before begins, if there is one. */
function listBefore(mentions: readonly Mention[], at: number, values: number): number | undefined {
  const first = at - values;
  if (first < 0 || (mentions[at]?.clause ?? 0) - (mentions[at - 1]?.clause ?? 0) > 1) return undefined;
  const joined = mentions.slice(first + 1, at).every((one) => one.joined);
  return joined && mentions[first]?.joined === false ? first : undefined;
}

/** The amounts of the clause before, where there are as many as values; else none. */
function amountsBefore(
  mentions: readonly Mention[],
  kinds: readonly Kind[],
  at: number,
  values: number,
): readonly number[] {
  const amounts = indexesBefore(at).filter(
    (index) => mentions[index]?.clause === (mentions[at]?.clause ?? 0) - 1 && kinds[index] === 'amount',
  );
  return amounts.length === values ? amounts : [];
}

/** 城镇和农村居民收入分别达到79668元和40450元,增长9.0%和11.8%: as many changes as amounts in the clause before. */
function pairListed(
  mentions: readonly Mention[],
  kinds: readonly Kind[],
  at: number,
  values: number,
  pairs: Pairs,
): boolean {
  const mention = mentions[at];
  if (!mention || mention.lead.replace(/^占.+/, '').replace(comparison, '') !== '') return false;
  const amounts = amountsBefore(mentions, kinds, at, values);
  for (const [k, amount] of amounts.entries()) pairs.of[at + k] = amount;
  return amounts.length > 0;
}
