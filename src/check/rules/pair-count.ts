import type { Check, Finding } from '../types.ts';
import { point } from '../point.ts';
import { boundWords, type Figure } from '../figure.ts';
import type { DraftSentence } from '../sentence.ts';
import { parseNumeral } from '../../text/numerals.ts';

/**
 * 分别 with fewer or more names than values: `一组、二组、三组分别收粮5吨、6吨`.
 * A value of two measures (348户602人), a start and an end to each name, one value for all, and names that themselves
 * hold 和 are left alone.
 */
export const pairCount: Check = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    Array.from(sentence.text.matchAll(/分别/g)).flatMap(({ index }) =>
      judge(sentence, sentence.start + index),
    ),
  );

function judge(sentence: DraftSentence, at: number): Finding[] {
  const lists = readLists(sentence.figures.filter(({ start }) => start >= at));
  const [list] = lists;
  const first = list?.[0]?.[0];
  const last = list?.at(-1)?.at(-1);
  // 1.2万头、6.4万只、800峰: what is no number to us is one all the same.
  if (!list || !first || !last || list.length < 2 || /^[、和与及] ?\d/.test(last.after)) return [];
  if (
    !isNear(sentence, at, first) ||
    lists.slice(1).some(({ length }) => length !== list.length && length > 1)
  )
    return [];
  const names = countNames(sentence, at);
  if (names.length === 0 || names.includes(list.length)) return [];
  const said = `“分别”之前有${names[0]}项，之后有${list.length}个数，无法逐一对应`;
  return [point({ start: first.start, end: last.end }, said)];
}

/** Whether the values belong to this 分别: no stop and no other 分别 between. */
function isNear({ text, start }: DraftSentence, at: number, first: Figure): boolean {
  const between = text.slice(at - start + 2, first.start - start);
  return between.length <= 30 && !/[;。]|分别|,[^,]{8}/.test(between);
}

/** Values side by side: the numbers that touch are one value of two measures. */
function readLists(figures: readonly Figure[]): Figure[][][] {
  const lists: Figure[][][] = [];
  let list: Figure[][] = [];
  figures.forEach((figure, index) => {
    const lead = figure.lead.replace(boundWords, '');
    // 分别达到69家、107家，1324人凭转化贡献晋升: behind a comma another kind is another matter.
    const isJoined =
      index > 0 &&
      /^ ?(?:[、,和与及]|以及)(?:和|与|及)?(?:约|近|超|超过|达)?$/.test(lead) &&
      (!lead.startsWith(',') || figure.unit === figures[index - 1]?.unit);
    const touches = index > 0 && /^[(]?$/.test(lead) && figure.sign !== '~';
    if (touches) list.at(-1)?.push(figure);
    else if (isJoined) list.push([figure]);
    else {
      if (list.length > 0) lists.push(list);
      list = [[figure]];
    }
  });
  if (list.length > 0) lists.push(list);
  return lists;
}

/** 道路、水电、绿化三项工程: the names say themselves how many they are. */
const appositive =
  /.*([两二三四五六七八九十])[个家名条类项所座支大地镇村乡季期社组区种级批轮次方校院站线园厂片]/;

/** How many names stand before 分别, as each way to part them counts; none where they can't be told. */
function countNames({ text, start, figures }: DraftSentence, at: number): number[] {
  const clauses = text.slice(0, at - start).split(/[,;:。]/);
  const own = (clauses.at(-1) ?? '').replace(/^[^、]*?(?:使得|实现|完成|其中)(?=[^、]+、)/, '');
  const bare = own.replace(
    /及以[上下]|(?<=[普涉惠])及|[同环]比|[较比][上去]年(?:同期)?|均|也|都|又|已|各|数量|总量|共|实际/g,
    '',
  );
  // “五一”“端午”“国庆”分别
  const quoted = bare.match(/“/g) ?? [];
  if (quoted.length > 1 && bare.endsWith('”')) return [quoted.length];
  if (/[、和与及]/.test(bare)) {
    const all = bare.split(/[、和与及]|以及/).filter((one) => one.trim() !== '').length;
    const names = bare.split('、').filter((one) => one.trim() !== '');
    // 生活垃圾和污水治理率 may be one name; 西片区和中心镇区 are two, as both end in what they are.
    const [left = '', right] = (names.at(-1) ?? '').split(/[和与及]/);
    const loose = right !== undefined && left.at(-1) === right.trim().at(-1) ? all : names.length;
    const said = parseNumeral(appositive.exec(bare.split('、').at(-1) ?? '')?.[1] ?? '');
    return [...new Set([all, loose, said ?? 0])].filter((count) => count > 1);
  }
  // 三个合作社分别分红12万元、9万元; 东岭、后沟两座煤矿关闭,分别退出产能60万吨、45万吨
  // 改造管网、路灯、市场三个项目，总投资2380万元，分别为…: two clauses before.
  const near = [bare, ...clauses.slice(-3, -1).reverse()].find((clause) => appositive.test(clause)) ?? '';
  const said = parseNumeral(appositive.exec(near)?.[1] ?? '');
  if (said !== undefined) return [said];
  if (bare.trim() !== '') return [];
  // 完成税收1.2亿元、非税0.3亿元，分别增长8%、5%: the amounts of the clauses before are the names.
  const before = figures.filter((figure) => figure.start < at);
  // 总产值5亿元，增长6%；城镇居民收入…元、农民收入…元，分别…: what has its own growth is none of them
  const told = before.findLastIndex(({ sign }) => sign === '%' || sign === '^');
  // 低保对象436户802人: one name.
  const amounts = before.filter(
    ({ lead, rangeEnd }, index) => index > told && rangeEnd === undefined && lead !== '',
  );
  const lastClause = at - (clauses.at(-2)?.length ?? 0) - own.length - 2;
  const last = amounts.filter((figure) => figure.start >= lastClause);
  const counts = [amounts.length, last.length].filter((n) => n > 1);
  return counts.length === 0 ? [] : [...new Set(counts)];
}
