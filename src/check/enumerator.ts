import type { Block, Span } from '../report/types.ts';
import { parseNumeral } from '../text/numerals.ts';
import type { Draft } from './types.ts';

/** An enumerator of a list, wherever it stands. */
export interface ListEnumerator extends Span {
  /** Which way of counting it belongs to: `(一)` and `一是` are two. */
  family: string;
  number: number;
  block: Block;
  /** Stands at the beginning of its block. */
  opens: boolean;
}

const han = '[一二三四五六七八九十]{1,3}';
const families: readonly (readonly [string, string])[] = [
  ['chapter', `第(${han})(?:章|部分)`],
  ['section', `第(${han})节`],
  ['task', `任务(${han}):`],
  ['comma', `(${han})、(?!二产|三产|[二三四五六七八九十](?:[、和产组社]|季度))`],
  ['paren', `[(〔](${han})[)〕]`],
  ['dot', '(\\d{1,2})[.．](?!\\d)'],
  ['number', '(\\d{1,2})、'],
  ['arabic-paren', '[(](\\d{1,2})[)]'],
  ['half-paren', '(?<![(\\d])(\\d{1,2})[)]'],
  ['circled', '([①-⑳])'],
  ['ordinal', `第(${han})(?:[,:、]|是(?!否))`],
  ['piece', `第(${han})[个件项条类步点招篇仗关张](?:[,:、]|是)`],
  ['that', `其(${han})[,:、]?(?=[^他它中余间实])`],
  ['item', `(${han})是(?!否)`],
  ['want', `(${han})要(?!素|点|务(?!实)|件)`],
  ['arabic-item', '(\\d{1,2})是'],
  [
    'verb',
    '([一二三四五六七八九十])(?![一二三四五六七八九十百千万亿个年月日时分秒是要方次期级季批组村届号楼位名条块步项件户人只头台套家处座公里亩吨元成倍产手路边面定])[一-鿿](?=[一-鿿“"])',
  ],
];
const pattern = new RegExp(families.map(([, source], at) => `(?<f${at}>${source})`).join('|'), 'gu');

/** Where a list's enumerator may stand: at the head of a line, behind a stop or a comma. */
const isBehindStop = /(?:^|[。;!?:,”」)]\s*)(?:即|就是|也就是)?$/;

/** Every enumerator of the headings and paragraphs of a draft, in text order. */
export function readEnumerators({ prose, half }: Pick<Draft, 'prose' | 'half'>): ListEnumerator[] {
  return prose.flatMap((block) => {
    const raw = half.slice(block.start, block.end);
    const text = raw.includes('其次') ? raw.replace('首先', '第一').replace('其次', '第二') : raw;
    const head = text.search(/\S/);
    const all = Array.from(text.matchAll(pattern)).flatMap((match): ListEnumerator[] => {
      const at = families.findIndex((_, index) => match.groups?.[`f${index}`] !== undefined);
      // 一抓…二抓…: a list by its own verb.
      const kind = families[at]?.[0] ?? '';
      const family = kind === 'verb' ? `verb ${match[0].slice(1)}` : kind;
      // Behind the group of its family stands the group of its numeral; the others are empty.
      const numeral = match.slice(1).filter(Boolean)[1] ?? '';
      const number = family === 'circled' ? numeral.charCodeAt(0) - 0x245f : parseNumeral(numeral);
      const before = text.slice(Math.max(0, match.index - 5), match.index);
      const opens = match.index <= head;
      const isLoose = !rank.slice(0, -1).includes(family);
      const isParen = family.endsWith('paren');
      const stands =
        opens ||
        (isParen && number === 1) ||
        // 做到一要讲政治，二要讲规矩
        (isLoose &&
          number === 1 &&
          text.slice(match.index + 2, match.index + 40).includes(match[0].replace('一', '二'))) ||
        (isLoose
          ? isBehindStop.test(before) || (kind === 'verb' && number !== 1 && before.endsWith('、'))
          : (isParen ? /[。;!?:,、]\s*$/ : /[。;!?:]\s*$/).test(before));
      if (!stands || number === undefined || number < 1) return [];
      return [
        {
          family,
          number,
          block,
          opens,
          start: block.start + match.index,
          end: block.start + match.index + match[0].length,
        },
      ];
    });
    // (一)治尘;(二)治水;(三)治污 in one paragraph is a list within it, and no heading of the lists around.
    return all.map((one) => ({
      ...one,
      opens:
        one.opens &&
        all.find(({ family, start }) => start > one.start && family === one.family)?.number !==
          one.number + 1,
    }));
  });
}

/** The ways of counting, the widest first: a list of one ends where a heading of a wider one begins. */
const rank = [
  'chapter',
  'section',
  'comma',
  'paren',
  'dot',
  'number',
  'arabic-paren',
  'half-paren',
  'circled',
];

/** So many lists of one kind may be open, one in the other; no report that was read has more than two. */
const deepest = 8;

/** A list: its enumerators in text order, whether they count up or not. */
export type EnumeratedList = ListEnumerator[];

/**
 * Gathers enumerators into lists of one level: a 1 begins a list, inside another where that one goes on behind it; a
 * wider heading ends the lists within it.
 */
export function gatherLists(enumerators: readonly ListEnumerator[], half: string): EnumeratedList[] {
  const done: EnumeratedList[] = [];
  const open = new Map<string, EnumeratedList[]>();
  for (const one of enumerators) {
    const width = rank.indexOf(one.family);
    if (one.opens && width >= 0) {
      for (const [key, lists] of open) {
        const [family, place] = key.split(' ');
        const other = rank.indexOf(family ?? '');
        if (place === 'inside' || other > width || other < 0) {
          done.push(...lists);
          open.delete(key);
        }
      }
    }
    // Lists in running text end with their paragraph, but 一是 may open one after the other.
    const key = `${one.family} ${one.opens ? 'opens' : 'inside'}`;
    const stack = (open.get(key) ?? []).filter((list) => {
      const last = list.at(-1);
      const goesOn = one.opens || last?.block === one.block;
      if (!goesOn) done.push(list);
      return goesOn;
    });
    open.set(key, stack);
    if (one.number === 1) {
      stack.push([one]);
      done.push(...stack.splice(0, stack.length - deepest));
      continue;
    }
    while (
      stack.length > 1 &&
      !areApart(stack.at(-2), stack.at(-1), half) &&
      stack.at(-1)?.at(-1)?.number !== one.number - 1 &&
      stack.some((list) => list.at(-1)?.number === one.number - 1)
    ) {
      done.push(...stack.splice(-1));
    }
    const list = stack.at(-1);
    if (list) list.push(one);
    else stack.push([one]);
  }
  for (const lists of open.values()) done.push(...lists);
  return done.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

/** Whether a list had ended before the next of its kind began, so that none goes on behind the other. */
function areApart(outer: EnumeratedList = [], inner: EnumeratedList = [], half: string): boolean {
  const [last, first] = [outer.at(-1), inner[0]];
  if (!last || !first || inner.length < 2) return false;
  const between = half.slice(last.end, first.start);
  if (!last.opens) return /[。;]/.test(between);
  return first.block !== last.block && half.slice(last.block.end, first.block.start).trim() !== '';
}
