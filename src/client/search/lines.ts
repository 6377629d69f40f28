import type { Hit, Order } from '../../search/browser/index.ts';
import type { Routes } from '../../url/index.ts';
import { splitQuantities, toContext } from '../../search/browser/index.ts';
import { element } from '../dom/element.ts';

/** A phrase of more UTF-16 units does not fit into a line; its context is set as running text. */
const alignable = 24;

/** Context of more characters is set as running text too. */
const widest = 40;

/** How hits are to be listed. */
export interface HitLayout {
  order: Order;
  /** Characters on each side. */
  width: number;
  /** Full-width characters that a line has room for on the left and, phrase included, on the right; null: it wraps. */
  fit: { left: number; right: number } | null;
  /** The names that readers know reports, parts and topics by. */
  names: ReadonlyMap<string, string>;
  /** Address of a hit. */
  linkTo: (hit: Hit) => string;
}

/** Address of a hit on its report's page, the query's places marked; a query too long for an address is left out. */
export function toHitLink(routes: Routes, { block, nth }: Hit, query: string, near?: number): string {
  const { report, paragraph } = block;
  if (query.length > 600) return routes.report(report, paragraph);
  return routes.reportFind(report, { query, nth, near, anchor: paragraph });
}

/** Words of a line that wraps: a number stays with its unit. */
const toWords = (text: string): (Node | string)[] =>
  splitQuantities(text).flatMap((piece, turn) => (turn % 2 ? element('span', 'whole', piece) : piece || []));

/**
 * One concordance line: a link to its paragraph, and a button for taking it away.
 *
 * @param at its place among all that are listed.
 */
export function renderLine(
  hit: Hit,
  at: number,
  { order, width, fit, names, linkTo }: HitLayout,
): HTMLElement {
  const length = hit.end - hit.start;
  const running = length > alignable || width > widest || fit === null;
  const { left, phrase, right } = running
    ? toContext(hit, width)
    : toContext(hit, Math.min(width, fit.left), Math.max(1, Math.min(width, fit.right - length)));
  const { report, paragraph } = hit.block;
  const town = names.get(report) ?? report;
  const place = [order === 'text' ? '' : town, names.get(hit.part ?? ''), hit.title]
    .filter(Boolean)
    .join(' · ');
  const words = phrase.map((part, turn) => (turn % 2 ? part : element('mark', '', part)));
  const link = element(
    'a',
    '',
    element(
      'span',
      running && fit ? 'words long' : 'words',
      element('span', 'left', ...(running ? toWords(left) : [left])),
      element('span', 'on', ...words, ...(running ? toWords(right) : [right])),
    ),
    element('span', 'place', place),
  );
  link.href = linkTo(hit);
  const more = element('button', 'more', '引');
  more.type = 'button';
  more.dataset['take'] = String(at);
  more.title = '引用或复制链接';
  more.setAttribute('aria-label', '引用这一处');
  more.setAttribute('aria-expanded', 'false');
  const item = element('li', '', link, more);
  item.dataset['hit'] = '';
  item.dataset['report'] = report;
  item.dataset['paragraph'] = paragraph;
  return item;
}

/** How much of a line there is room for in the list, as the stylesheet divides it; null where lines wrap. */
export function fitLine(list: HTMLElement): HitLayout['fit'] {
  const line = list.querySelector('.words:not(.long)') ?? list;
  if (!matchMedia('(min-width: 48.01rem)').matches) return null;
  const place = matchMedia('(min-width: 64.01rem)').matches ? 240 : 176;
  const size = Number.parseFloat(getComputedStyle(line).fontSize) || 17;
  const width = Math.max(200, list.clientWidth - place - 24 - 48);
  return { left: Math.floor((width * 5) / 11 / size) - 2, right: Math.floor((width * 6) / 11 / size) - 2 };
}
