import type { Block } from '../../report/types.ts';
import { parseNumeral } from '../../text/numerals.ts';
import type { Check, Draft, Finding } from '../types.ts';
import { point, pointAtMatch } from '../point.ts';
import type { DraftSentence } from '../sentence.ts';
import { type ListEnumerator, gatherLists, type EnumeratedList, readEnumerators } from '../enumerator.ts';

/**
 * A count that the list behind it doesn't keep: 抓好以下四项任务 followed by five headings; 打好两场硬仗：一是…二是…三是….
 * Counts that no list follows, and political phrases by number, are left alone.
 */
export const announcedCount: Check = (draft) => {
  const lists = gatherLists(readEnumerators(draft), draft.half);
  const written = draft.blocks.filter(({ kind }) => kind !== 'blank');
  const before = new Map(written.map((block, at) => [block, written[at - 1]]));
  const numbered = lists.flatMap((list): Finding[] => {
    const [first] = list;
    if (!first || first.number !== 1 || list.length < 2) return [];
    const said = findAnnouncement(draft, first, before.get(first.block), list.length);
    if (!said) return [];
    const count = list.length;
    const last = list.at(-1)?.number ?? count;
    // A list with a number skipped is said by its own rule.
    if (said.number === count || (isBroken(list) && said.number === last)) return [];
    return [point(said, `这里说“${draft.source.slice(said.start, said.end)}”，其后列出${count}项`, first)];
  });
  return [...numbered, ...findUnnumbered(draft), ...draft.sentences.flatMap(findApposed)];
};

const works = /(?:实事|工程|任务|项目|大事|好事|事项|工作|行动|举措|措施):$/;
/** So many lines behind a count are looked at: more than twice what it may say. */
const mostItems = 200;
/** What belongs to no list of short lines. */
const noItem = /^(?:各位代表|同志们|同时|以上|今后)/;

/**
 * 办好6件民生实事： and five short lines without numbers, up to the next heading or long paragraph; where the lines are
 * not alike, or nothing says where they end, nothing is said.
 */
function findUnnumbered({ source, half, blocks, sentences }: Draft): Finding[] {
  const lines = blocks.filter(({ kind }) => kind !== 'blank');
  const sentencesOf = Map.groupBy(sentences, ({ block }) => block);
  return lines.flatMap((block, at): Finding[] => {
    const text = half.slice(block.start, block.end).trimEnd();
    if (block.kind !== 'paragraph' || !works.test(text)) return [];
    const said = /(?<number>[三四五六七八九十]{1,2}|\d{1,2})(?:件|项|个|大|条)[^。;,:、]{0,8}:$/.exec(text);
    const number = parseNumeral(said?.groups?.['number'] ?? '') ?? 0;
    if (!said || number < 3 || fixed.test(said[0])) return [];
    const items: (typeof lines)[number][] = [];
    for (const one of lines.slice(at + 1, at + 1 + mostItems)) {
      const words = half.slice(one.start, one.end);
      const count = sentencesOf.get(one)?.length ?? 0;
      if (
        one.kind !== 'paragraph' ||
        words.length > 50 ||
        count > 1 ||
        noItem.test(words) ||
        /:\s*$/.test(words)
      )
        break;
      items.push(one);
    }
    const after = lines[at + 1 + items.length];
    const isClosed = after === undefined || after.kind === 'heading' || after.end - after.start > 60;
    const [first] = items;
    const isNumbered =
      first !== undefined && /^\s*[(]?[\d一二三四五六七八九十①第]/.test(half.slice(first.start, first.end));
    if (
      !first ||
      !isClosed ||
      isNumbered ||
      items.length < 3 ||
      items.length === number ||
      items.length > number + 2
    )
      return [];
    const start = block.start + said.index;
    const end = start + said[0].length - 1;
    const list = { start: first.start, end: items.at(-1)?.end ?? first.end };
    return [point({ start, end }, `这里说“${source.slice(start, end)}”，其后列出${items.length}条`, list)];
  });
}

/**
 * Names side by side, and right behind them how many they are: 秸秆禁烧、河道清漂、违建治理四场攻坚战, “A”“B”“C”四项荣誉; or a
 * word so many times: 做到两个坚持：坚持…；坚持…；坚持….
 */
function findApposed({ text, start }: DraftSentence): Finding[] {
  const toFinding = (match: RegExpExecArray, said: string, count: number): Finding =>
    pointAtMatch(match, start, `这里说“${said}”，列出的却有${count}项`);
  const apposed =
    /(?<=(?<names>(?:[^\d、,;:。!?()“”等]{1,16}[、和与及])+[^\d、,;:。!?()“”等]{2,8}|(?:“[^”]{1,14}”[、和与及]?){2,}))(?<number>[两三四五六七八九])[大项场个件类条种块](?!月|百|千)[一-鿿]/g;
  const repeated =
    /(?<number>[两三四五六七八九])[个项种支大类张场](?<word>[一-鿿]{1,3})(?=”?(?:,?即:?|:)(?<list>[^。]+))/g;
  return [
    ...Array.from(text.matchAll(apposed)).flatMap((match): Finding[] => {
      const { names = '', number = '' } = match.groups ?? {};
      const quoted = names.match(/“/g);
      const [all, listed] = [quoted ?? names.split(/[、和与及]/), quoted ?? names.split('、')];
      const count = toCount(number);
      const isAlike = new Set(all.slice(1).map(({ length }) => length)).size === 1;
      return !isAlike || count === all.length || count === listed.length || Math.abs(count - all.length) > 2
        ? []
        : [toFinding(match, match[0], all.length)];
    }),
    ...Array.from(text.matchAll(repeated)).flatMap((match): Finding[] => {
      const { number = '', word = '', list = '' } = match.groups ?? {};
      // 三支队伍：护林队伍、渔政队伍
      const count =
        list.split(/[、,;]/).filter((one) => one.endsWith(word)).length || list.split(word).length - 1;
      return count < 2 || count === toCount(number) ? [] : [toFinding(match, match[0], count)];
    }),
  ];
}

const toCount = (numeral: string): number => parseNumeral(numeral) ?? 0;

const isBroken = (list: EnumeratedList): boolean => list.some(({ number }, at) => number !== at + 1);

/** 四项, 五大, 三本, 四看: whatever counts or does, but no time, person, place or amount. */
const measure =
  '(?:个方面|方面|句话|篇文章|[一-鿿](?<![一年月日时分秒人名户亩元吨米里斤公千万亿百十届次期级产村镇乡周岁天家是要、]))';
const pattern = new RegExp(
  `(?<![第\\d.一二三四五六七八九十百])(?<number>[两二三四五六七八九十]{1,2}|\\d{1,2})${measure}(?:["“][一-鿿]{1,4}["”])?[^。;,:!?、“”"]{0,14}["”]?(?<close>[。:,;!]?)["”]?(?:(?:即|也?就是):?)?\\s*$`,
  'u',
);
/** Phrases by number that no list spells out, and counts of things that are no items. */
const fixed =
  /个(?:意识|自信|维护|确立|一百年|代表|文明|月|年|工作日|小时|百分点|村|社区|单位|乡镇|部门|季度|行政)|大以来|次全会|届/;

/** Words that announce a list, where no colon does. */
const announcing =
  /以下|实施|做到|落实|突出|着力|重点|坚持|围绕|聚焦|推进|强化|[一-鿿][好牢响赢准住了](?=[两二三四五六七八九十\d“])/;

/** The count that stands right before a list, at the end of the words before it, maybe in the block `before` its own. */
function findAnnouncement(
  { half }: Draft,
  first: ListEnumerator,
  before: Block | undefined,
  count: number,
): { start: number; end: number; number: number } | null {
  const { block } = first;
  const inside = half.slice(block.start, first.start).trim() !== '';
  const holder = inside ? block : before;
  if (!holder || (holder.kind !== 'paragraph' && holder.kind !== 'heading')) return null;
  const end = inside ? first.start : holder.end;
  const text = half.slice(Math.max(holder.start, end - 80), end);
  const sentence = /[^。;!?]*[。;!?:]?\s*$/.exec(text)?.[0] ?? '';
  const match = pattern.exec(sentence);
  const number = parseNumeral(match?.groups?.['number'] ?? '');
  // 做到“四清四无”
  const isPhrase = /[一二三四五六七八九十][一-鿿][一二三四五六七八九十][一-鿿][”"]?[。:,;]?$/.test(
    match?.[0] ?? '',
  );
  // 一看实绩，二看口碑，三看作风
  if (
    !match ||
    isPhrase ||
    /[,:]二[一-鿿]/.test(sentence) ||
    number === undefined ||
    number < 2 ||
    fixed.test(match[0])
  )
    return null;
  const close = match.groups?.['close'] ?? '';
  if (inside ? close === '' : holder.kind === 'heading' && close === '' && !/以下|如下|下列/.test(sentence))
    return null;
  // 实施项目11个。第一，…: where a stop parts them, a count far off is of something else.
  if (close !== ':' && close !== ',' && (!announcing.test(sentence) || Math.abs(number - count) > 2))
    return null;
  if (/[^、,]+、[^、,]+$/.test(sentence.slice(0, match.index).slice(-12))) return null;
  const at = end - sentence.length + match.index;
  return { start: at, end: at + match[0].trimEnd().replace(/[”"]?[。:,;!]$/, '').length, number };
}
