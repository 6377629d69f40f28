import type { Element, Root } from 'xast';
import { formatNumber } from './format-number.ts';
import { childrenOf, findChild, valueOf } from './xml.ts';

/** One level of a list: how its number is written. */
interface ListLevel {
  start: number;
  format: string;
  /** `%1、`, `（%2）`: what stands for each level's number. */
  text: string;
  /** A higher level whose number begins this one anew; 0 for none, undefined for every higher one. */
  restart: number | undefined;
  /** All numbers in digits, whatever their levels say. */
  legal: boolean;
}

/** A list of the document, `w:num`: its levels, and what it counts together with. */
interface NumberedList {
  /** Id of the abstract list; lists of one abstract list go on counting together. */
  counter: string;
  levels: Map<number, ListLevel>;
  /** The level that each paragraph style has, where the list says so. */
  byStyle: Map<string, number>;
  /** Numbers that this list begins with, where it says so itself. */
  starts: Map<number, number>;
}

/** Says the number that Word would print before a paragraph, in the order of the paragraphs. */
export type Counter = (properties: Element | undefined) => string;

/**
 * Resolves automatic numbering (ECMA-376 17.9): each call takes the properties of the next paragraph and gives its number
 * with its punctuation, `一、` or `（一）`; empty for paragraphs without one and for bullets.
 */
export function createCounter(numbering: Root | undefined, styles: Root | undefined): Counter {
  const lists = readLists(numbering, styles);
  const byStyle = readStyles(styles);
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (properties) => {
    const place = findPlace(properties, byStyle, lists);
    const list = place && lists.get(place.id);
    const level = list?.levels.get(place?.level ?? 0);
    if (!place || !list || !level) return '';
    const numbers = counts.get(list.counter) ?? new Map<number, number>();
    counts.set(list.counter, numbers);
    const key = `${place.id}/${String(place.level)}`;
    const begins = begun.has(key) ? undefined : list.starts.get(place.level);
    begun.add(key);
    const former = numbers.get(place.level);
    numbers.set(place.level, begins ?? (former === undefined ? level.start : former + 1));
    for (let lower = place.level + 1; lower < 9; lower++) {
      const restart = list.levels.get(lower)?.restart;
      if (restart === undefined || (restart > 0 && place.level < restart)) numbers.delete(lower);
    }
    return writeNumber(list, level, numbers);
  };
}

function writeNumber(list: NumberedList, level: ListLevel, numbers: ReadonlyMap<number, number>): string {
  if (level.format === 'bullet') return '';
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels.get(at);
    const format = level.legal ? 'decimal' : (other?.format ?? 'decimal');
    return formatNumber(numbers.get(at) ?? other?.start ?? 1, format);
  });
}

interface ListPosition {
  id: string;
  level: number;
}

/** The list and level of a paragraph: its own, or those of its style. */
function findPlace(
  properties: Element | undefined,
  byStyle: ReadonlyMap<string, ListPosition>,
  lists: ReadonlyMap<string, NumberedList>,
): ListPosition | undefined {
  const style = valueOf(properties, 'w:pStyle') ?? '';
  const styled = byStyle.get(style);
  const own = findChild(properties, 'w:numPr');
  const id = valueOf(own, 'w:numId') ?? styled?.id;
  // 0 takes the number of the style away.
  if (id === undefined || id === '0' || !lists.has(id)) return undefined;
  const level = valueOf(own, 'w:ilvl') ?? lists.get(id)?.byStyle.get(style) ?? styled?.level ?? 0;
  return { id, level: Number(level) };
}

/** The list and level that each paragraph style gives, its own or its parent's. */
function readStyles(styles: Root | undefined): Map<string, ListPosition> {
  const all = new Map(
    childrenOf(findChild(styles, 'w:styles'), 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  );
  const resolve = (id: string, depth = 0): ListPosition | undefined => {
    const style = all.get(id);
    if (!style || depth > 20) return undefined;
    const numbers = findChild(style, 'w:pPr', 'w:numPr');
    const parent = resolve(valueOf(style, 'w:basedOn') ?? '', depth + 1);
    const list = valueOf(numbers, 'w:numId') ?? parent?.id;
    if (list === undefined) return undefined;
    return { id: list, level: Number(valueOf(numbers, 'w:ilvl') ?? parent?.level ?? 0) };
  };
  const places = Array.from(all.keys(), (id) => [id, resolve(id)] as const);
  return new Map(places.filter((entry): entry is [string, ListPosition] => entry[1] !== undefined));
}

function readLists(numbering: Root | undefined, styles: Root | undefined): Map<string, NumberedList> {
  const root = findChild(numbering, 'w:numbering');
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'] ?? '', node]),
  );
  const nums = childrenOf(root, 'w:num');
  const followLink = (id: string): string => {
    const link = valueOf(abstracts.get(id), 'w:numStyleLink');
    if (link === undefined) return id;
    const style = childrenOf(findChild(styles, 'w:styles'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === link,
    );
    const num = valueOf(style, 'w:pPr', 'w:numPr', 'w:numId');
    return (
      valueOf(
        nums.find(({ attributes }) => attributes['w:numId'] === num),
        'w:abstractNumId',
      ) ?? id
    );
  };
  return new Map(
    nums.map((num) => {
      const counter = followLink(valueOf(num, 'w:abstractNumId') ?? '');
      const nodes = childrenOf(abstracts.get(counter), 'w:lvl');
      const levels = new Map(nodes.map(readLevel));
      const byStyle = new Map(
        nodes.flatMap((node) => {
          const style = valueOf(node, 'w:pStyle');
          return style === undefined ? [] : [[style, Number(node.attributes['w:ilvl'] ?? 0)] as const];
        }),
      );
      const starts = new Map<number, number>();
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const at = Number(override.attributes['w:ilvl'] ?? 0);
        const own = findChild(override, 'w:lvl');
        if (own) levels.set(...readLevel(own));
        const start = valueOf(override, 'w:startOverride');
        if (start !== undefined) starts.set(at, Number(start));
      }
      return [num.attributes['w:numId'] ?? '', { counter, levels, byStyle, starts }];
    }),
  );
}

function readLevel(node: Element): [number, ListLevel] {
  const restart = valueOf(node, 'w:lvlRestart');
  return [
    Number(node.attributes['w:ilvl'] ?? 0),
    {
      start: Number(valueOf(node, 'w:start') ?? 0),
      format: valueOf(node, 'w:numFmt') ?? 'decimal',
      text: valueOf(node, 'w:lvlText') ?? '',
      restart: restart === undefined ? undefined : Number(restart),
      legal: findChild(node, 'w:isLgl') !== undefined,
    },
  ];
}
