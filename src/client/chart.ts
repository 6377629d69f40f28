import { indicatorView } from '../charts/contract.ts';
import type { IndicatorView } from '../charts/contract.ts';
import { describeIgnored, formatState, parseState } from '../url/index.ts';
import { bindShare, showShare } from './chart-share.ts';
import { orderRows } from './chart-order.ts';

/**
 * An indicator's chart and table, arranged as the address says.
 *
 * Everything is on the page already: this sorts, hides and marks it, and keeps the address up to date.
 */
class IndicatorViewElement extends HTMLElement {
  connectedCallback(): void {
    const { state, ignored } = parseState(indicatorView, location.search);
    const notice = this.querySelector<HTMLElement>('[data-ignored]');
    if (notice && ignored.length > 0) {
      notice.textContent = describeIgnored(ignored);
      notice.hidden = false;
    }
    const form = this.querySelector<HTMLFormElement>('[data-controls]');
    if (form) {
      fill(form, state);
      form.hidden = false;
      form.addEventListener('change', () => {
        const next = read(form);
        history.replaceState(null, '', location.pathname + formatState(indicatorView, next) + location.hash);
        this.show(next);
      });
    }
    bindShare(this);
    this.show(state);
  }

  private show(state: IndicatorView): void {
    orderRows(this, state.sort);
    for (const part of this.querySelectorAll<HTMLElement>('[data-scale]'))
      part.hidden = part.dataset['scale'] !== state.scale;
    for (const mark of this.querySelectorAll<SVGElement | HTMLElement>('[data-status]'))
      mark.toggleAttribute('hidden', !state.status.includes(mark.dataset['status'] ?? ''));
    for (const row of this.querySelectorAll<SVGElement | HTMLElement>('[data-row]'))
      row.classList.toggle('picked', state.pick.includes(row.dataset['row'] ?? ''));
    this.dataset['view'] = state.view;
    showShare(this, formatState(indicatorView, state, { full: true }));
  }
}

/** Shows a state in the controls, which bear the names of its fields. */
function fill(form: HTMLFormElement, state: IndicatorView): void {
  for (const input of form.querySelectorAll('input')) {
    const value = state[input.name as keyof IndicatorView];
    input.checked = typeof value === 'string' ? value === input.value : value.includes(input.value);
  }
}

/** The state that the controls show; what they can't show is left at its default. */
function read(form: HTMLFormElement): IndicatorView {
  const data = new FormData(form);
  const search = Object.keys(indicatorView.fields)
    .map((name) => `${name}=${(data.getAll(name) as string[]).join('~')}`)
    .join('&');
  return parseState(indicatorView, search).state;
}

customElements.define('indicator-view', IndicatorViewElement);
