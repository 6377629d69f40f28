import type { Element } from 'hast';
import type { Root } from 'mdast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { kindLabels, statusLabels } from '../measure/index.ts';
import { ruleTexts } from '../rule-texts.ts';
import { yearOf } from '../indicator/index.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import { toFullWidth } from '../text/full-width.ts';
import type { Defect, MarginNote, RenderContext } from './types.ts';

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

/** The id of the number that begins at an offset, or else of the block that holds it. */
function idAt(tree: Root, start: number): string | null {
  let id: string | null = null;
  visit(tree, (node) => {
    const [from, to] = [node.position?.start.offset ?? Infinity, node.position?.end.offset ?? 0];
    if (node.type === 'quantity' && from === start) id = node.id;
    else if ((node.type === 'paragraph' || node.type === 'heading') && from <= start && start < to)
      id = node.data?.id ?? null;
  });
  return id;
}

/** Links to the other places that a defect is about. */
function toRelated({ related = [] }: Defect, { report, shown }: RenderContext): (Element | string)[] {
  return related.flatMap(({ start, end }) => {
    const id = idAt(report.tree, start);
    if (id === null) return [];
    const words = shown.slice(start, end).replace(/\s+/g, ' ');
    return [
      ' ',
      h('a', { href: `#${id}` }, `另一处：${words.length > 16 ? `${words.slice(0, 15)}…` : words}`),
    ];
  });
}

function toItem(note: MarginNote, context: RenderContext): Element {
  const { charts, labels, records, report } = context;
  if (note.type === 'defect') {
    const { n, rule, message } = note.defect;
    return h(
      'li',
      { id: `d${n}`, className: 'f' },
      h('a', { href: `#e${n}` }, ruleTexts[rule].label),
      ` ${toFullWidth(message)}`,
      ...toRelated(note.defect, context),
    );
  }
  const { id, quantity } = note.node;
  const record = records.get(id) ?? { ...quantity, indicator: null };
  const label = record.indicator === null ? undefined : labels.get(record.indicator);
  const name = record.kind === 'amount' && label !== undefined ? label : record.name;
  const { inferredYear, statedYear } = report.meta;
  const { period } = yearOf(record, report.meta);
  const when = toWhen({ ...record, period }, inferredYear ?? statedYear);
  const { indicator, others } = charts.get(`${report.meta.id}-${id}`) ?? { indicator: null, others: [] };
  return h(
    'li',
    indicator === null ? name : h('a', { href: indicator }, name),
    ' ',
    h('b', record.quote),
    when ? [' ', h('i', when)] : null,
    others.map(({ label, href }) => [' ', h('a', { href }, label)]),
  );
}

/** The notes of one block: what its numbers measure and what is wrong with its text; null where there is nothing. */
export function toMargin(context: RenderContext): Element | null {
  const notes = context.margin;
  context.margin = [];
  if (notes.length === 0) return null;
  const defects = notes.filter((note) => note.type === 'defect').length;
  const numbers = notes.length - defects;
  const summary = [numbers && `数字 ${numbers}`, defects && `瑕疵 ${defects}`].filter(Boolean).join(' · ');
  const kind = numbers ? (defects ? undefined : 'q') : 'f';
  return h(
    'details',
    { className: kind },
    h('summary', summary),
    h(
      'ul',
      notes.map((note) => toItem(note, context)),
    ),
  );
}
