import { element } from '../dom/element.ts';
import type { ContextBar } from './context-bar.ts';

/** The quantity that an event is about. */
const quantityOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-indicator]') : null;

const indicatorOf = (quantity: Element) => (quantity as HTMLElement).dataset['indicator'];

/**
 * While a quantity of `sheet` is pointed at or focused, marks those of the same indicator in every column.
 *
 * A tap or Enter keeps them marked: `bar` then holds what each other column says, as buttons that bring it into
 * view, and the way to the indicator's page. Escape lets go.
 */
export function highlightIndicator(
  sheet: HTMLElement,
  bar: ContextBar,
  toPage: (indicator: string) => string,
): void {
  let kept: string | undefined;
  const find = (indicator: string | undefined) =>
    indicator === undefined
      ? []
      : [...sheet.querySelectorAll<HTMLElement>('[data-indicator]')].filter(
          (other) => indicatorOf(other) === indicator,
        );
  const mark = (indicator: string | undefined) => {
    for (const other of sheet.querySelectorAll('.same')) other.classList.remove('same');
    for (const other of find(indicator)) other.classList.add('same');
  };
  const townOf = (element: Element) => element.closest<HTMLElement>('[data-town]');
  const show = (quantity: HTMLElement) => {
    const indicator = indicatorOf(quantity);
    const own = townOf(quantity)?.dataset['town'];
    const others = find(indicator).filter((other) => townOf(other)?.dataset['town'] !== own);
    const buttons = others.map((other) => {
      const town = townOf(other)?.querySelector('h4')?.textContent ?? '';
      const button = element('button', '', `${town} ${other.textContent}`);
      button.addEventListener('click', () => {
        other.scrollIntoView({ block: 'center' });
        other.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
      });
      return button;
    });
    const link = element('a', '', '看这个指标');
    link.setAttribute('href', toPage(indicator ?? ''));
    bar.show({
      children: [
        element('span', '', others.length > 0 ? '同一指标：' : '同一指标：其他所选报告未写明。'),
        ...buttons,
        link,
      ],
      release: () => {
        kept = undefined;
        mark(kept);
      },
    });
    kept = indicator;
    mark(kept);
    others[0]?.scrollIntoView({ block: 'nearest' });
  };
  const hover = (event: Event) => {
    const quantity = quantityOf(event);
    mark(quantity ? indicatorOf(quantity) : kept);
  };
  sheet.addEventListener('pointerover', hover);
  sheet.addEventListener('pointerleave', hover);
  sheet.addEventListener('focusin', hover);
  sheet.addEventListener('click', (event) => {
    const quantity = quantityOf(event);
    if (!quantity || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(quantity);
  });
}
