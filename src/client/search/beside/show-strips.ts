import type { Extent, Occurrence } from '../../../search/browser/index.ts';
import { element } from '../../dom/element.ts';

/** What strips are drawn of. */
export interface Stripped {
  occurrences: readonly Occurrence[];
  /** How much text each report has. */
  extents: readonly Extent[];
  /** What readers call the reports. */
  names: ReadonlyMap<string, string>;
  /** Address of the nth place of a report. */
  linkTo: (report: string, nth: number) => string;
}

/** So many reports get a strip. */
const most = 24;

/** Where each place stands in its report, from 0 to 1, by report in the order of the text. */
export function toTicks(
  occurrences: readonly Occurrence[],
  extents: readonly Extent[],
): Map<string, { nth: number; at: number }[]> {
  const lengths = new Map<string, number>();
  for (const { report, length } of extents) lengths.set(report, (lengths.get(report) ?? 0) + length);
  const byReport = Map.groupBy(occurrences, ({ report }) => report);
  return new Map(
    [...byReport].map(([report, own]) => [
      report,
      own.map(({ nth, places: [place] }) => ({
        nth,
        at: Math.min(1, place![0] / Math.max(1, lengths.get(report) ?? 1)),
      })),
    ]),
  );
}

/** Where in the reports a phrase stands: a strip a report, from its first character to its last, one tick a place. */
export function showStrips(place: HTMLElement, { occurrences, extents, names, linkTo }: Stripped): void {
  const ticks = [...toTicks(occurrences, extents)];
  const rows = ticks.slice(0, most).map(([report, own]) => {
    const strip = element(
      'span',
      'strip',
      ...own.map(({ nth, at }) => {
        const tick = element('a', '');
        tick.href = linkTo(report, nth);
        tick.tabIndex = -1;
        tick.title = `第 ${nth} 处，全文的 ${Math.round(at * 100)}%`;
        tick.style.insetInlineStart = `${at * 100}%`;
        return tick;
      }),
    );
    strip.ariaHidden = 'true';
    const where = own.map(({ at }) => `${Math.round(at * 100)}%`).join('、');
    return element(
      'li',
      '',
      element('span', 'name', names.get(report) ?? report),
      strip,
      element('span', 'visually-hidden', `在全文的 ${where}`),
    );
  });
  const rest = ticks.length - most;
  place.replaceChildren(
    element('ul', '', ...rows),
    ...(rest > 0 ? [element('p', 'quiet', `另有 ${rest} 份报告，筛选后再看。`)] : []),
  );
}
