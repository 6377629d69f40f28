import type { Element } from 'hast';
import { kindLabels, statusLabels } from '../measure/index.ts';
import type { QuantityNode } from '../measure/types.ts';
import { reviewYearOf } from '../report/index.ts';
import { ruleLabels } from '../rule-texts.ts';
import { yearOf } from '../indicator/index.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import { toFullWidth } from '../text/full-width.ts';
import { toFlags } from '../series/index.ts';
import { h } from './h.ts';
import type { Defect, RenderContext } from './types.ts';

/** `2024`, `1至10月`, `2024年1至3月`: a period as a reader says it; the year is left out where it is the one under review. */
function toPeriod(period: string, year: number): string {
  const range = /^(\d{4})-0?(\d+)\/\1-0?(\d+)$/.exec(period);
  if (!range) return period.replace('/', '至');
  const [, itsYear, from, to] = range;
  return `${itsYear === String(year) ? '' : `${itsYear ?? ''}年`}${from === to ? '' : `${from ?? ''}至`}${to ?? ''}月`;
}

/** `2024 目标`, `增减`: what a reader must know beside a number; of an amount of the year under review nothing. */
function toWhen(
  { kind, period, status }: Pick<IndicatorRecord, 'kind' | 'period' | 'status'>,
  year: number,
): string {
  const isUsual = period === null || (period === String(year) && status === 'actual');
  return [
    isUsual ? null : toPeriod(period, year),
    status === 'actual' ? null : statusLabels[status],
    kind === 'amount' ? null : kindLabels[kind],
  ]
    .filter(Boolean)
    .join(' ');
}

/** Links to the other places that a defect is about. */
function toRelated({ related = [] }: Defect, { idAt, shown }: RenderContext): (Element | string)[] {
  return related.flatMap(({ start, end }) => {
    const id = idAt(start);
    if (id === null) return [];
    const words = shown.slice(start, end).replace(/\s+/g, ' ');
    return [
      ' ',
      h('a', { href: `#${id}` }, `另一处：${words.length > 16 ? `${words.slice(0, 15)}…` : words}`),
    ];
  });
}

/** What is wrong with the text, and the way back to where it is. */
function toDefect(defect: Defect, context: RenderContext): Element {
  const { n, rule, message } = defect;
  return h(
    'li',
    { id: `d${n}` },
    h('a', { href: `#e${n}` }, ruleLabels[rule]),
    ` ${toFullWidth(message)}`,
    toRelated(defect, context),
  );
}

/**
 * One number: what it measures, what goes with it, and itself at the end of the line; 待核, which is frequent, is a class.
 * Its link to the number is made in the browser, where the notes are paired with the numbers in their order.
 */
function toNumber({ id, quantity }: QuantityNode, { labels, records, report }: RenderContext): Element {
  const record = records.get(id);
  const { indicator, kind, name, quote } = record ?? { ...quantity, indicator: null };
  const label = indicator === null ? undefined : labels.get(indicator);
  const { period } = yearOf(record ?? quantity, report.meta);
  const when = toWhen({ ...quantity, period }, reviewYearOf(report.meta));
  const flags = record ? toFlags(record, report.diagnostics) : [];
  const words = [when, ...flags.filter((flag) => flag !== '待核')].filter(Boolean);
  return h(
    'li',
    { className: flags.includes('待核') ? 'w' : flags.length > 0 ? 'v' : undefined },
    kind === 'amount' && label !== undefined ? label : name,
    words.map((word) => [' ', h('i', {}, word)]),
    ' ',
    h('b', {}, quote),
  );
}

/**
 * The notes of one block: what its numbers measure, one a line, and what is wrong with its text, behind a count; null
 * where there is nothing.
 */
export function toMargin(context: RenderContext): Element | null {
  const notes = context.margin;
  context.margin = [];
  if (notes.length === 0) return null;
  const numbers = notes.flatMap((note) => (note.type === 'quantity' ? [toNumber(note.node, context)] : []));
  const defects = notes.flatMap((note) => (note.type === 'defect' ? [toDefect(note.defect, context)] : []));
  const count = `※ ${defects.length} 处`;
  if (numbers.length === 0)
    return h('details', { className: 'n f' }, h('summary', {}, count), h('ul', {}, defects));
  const fold =
    defects.length > 0
      ? [h('details', { className: 'f' }, h('summary', {}, count), h('ul', {}, defects))]
      : [];
  return h(
    'details',
    { className: defects.length > 0 ? 'n' : 'n q' },
    h('summary', {}, [`数字 ${numbers.length}`, ...(defects.length > 0 ? [count] : [])].join(' · ')),
    h('ul', {}, numbers),
    fold,
  );
}
