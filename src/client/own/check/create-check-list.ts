import type { Severity } from '../../../diagnostics.ts';
import { element } from '../../dom/element.ts';
import type { DoneTally } from './create-done-tally.ts';
import { type CheckMark, severityNames } from './mark.ts';
import { toMarkItem } from './mark-item.ts';

/** The list of marks with what chooses among them. */
export interface CheckList {
  /** Counts, filters and order. */
  bar: HTMLElement;
  list: HTMLElement;
  /** Goes to the next mark, or by -1 to the one before. */
  step: (by: 1 | -1) => void;
  /** Goes to a mark by its number. */
  open: (at: number) => void;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Makes the list: all marks in text order, or by severity, or by kind; a kind's button shows that kind alone.
 *
 * @param tally counts them, and has a box for each; it stands in the bar.
 */
export function createCheckList(
  source: string,
  marks: readonly CheckMark[],
  tally: DoneTally,
  show: (at: number, place: CheckMark['place']) => void,
): CheckList {
  let current = -1;
  let kind = '';
  for (const severity of severities) {
    const own = marks.filter((mark) => mark.severity === severity);
    tally.add(
      severityNames[severity],
      own.map(({ key }) => key),
    );
  }
  const items = marks.map((mark, at) =>
    toMarkItem(mark, source, tally, (place) => {
      choose(at);
      show(at, place);
    }),
  );
  const list = element('ol', 'findings check-list', ...items);
  const choose = (at: number) => {
    delete items[current]?.dataset['current'];
    current = at;
    const item = items[at]!;
    item.dataset['current'] = '';
    item.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const open = (at: number) => {
    if (items[at]!.hidden) filter('');
    choose(at);
    items[at]!.focus({ preventScroll: true });
  };
  const chips = new Map<string, HTMLButtonElement>();
  const filter = (label: string) => {
    kind = kind === label ? '' : label;
    for (const [name, chip] of chips) chip.ariaPressed = String(name === kind);
    items.forEach((item, at) => {
      item.hidden = kind !== '' && marks[at]!.label !== kind;
    });
  };
  for (const [label, own] of Map.groupBy(marks, (mark) => mark.label)) {
    const chip = element('button', 'chip', `${label} `, element('b', '', String(own.length)));
    chip.type = 'button';
    chip.ariaPressed = 'false';
    chip.addEventListener('click', () => {
      filter(label);
    });
    chips.set(label, chip);
  }
  const orders: Record<string, (a: number, b: number) => number> = {
    按位置: (a, b) => a - b,
    按轻重: (a, b) =>
      severities.indexOf(marks[a]!.severity) - severities.indexOf(marks[b]!.severity) || a - b,
    按种类: (a, b) => marks[a]!.label.localeCompare(marks[b]!.label, 'zh') || a - b,
  };
  const select = element('select', '', ...Object.keys(orders).map((name) => element('option', '', name)));
  select.ariaLabel = '排列';
  let order = marks.map((_, at) => at);
  select.addEventListener('change', () => {
    order = order.toSorted(orders[select.value]);
    list.append(...order.map((at) => items[at]!));
  });
  return {
    bar: element(
      'div',
      'check-counts',
      element('p', '', tally.element, ' ', select),
      element('p', 'chips', ...chips.values()),
    ),
    list,
    step(by) {
      const seen = order.filter((at) => !items[at]!.hidden);
      const next = seen[seen.indexOf(current) + by] ?? (by === 1 ? seen[0] : seen.at(-1));
      if (next === undefined) return;
      open(next);
      show(next, marks[next]!.place);
    },
    open,
  };
}
