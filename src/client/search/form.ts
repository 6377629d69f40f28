import type { Facet, Occurrence } from '../../search/browser/index.ts';
import type { StateOf } from '../../url/index.ts';
import { describeIgnored, formatState, parseState } from '../../url/index.ts';
import { mostPhrases, searchSchema } from './state.ts';
import type { ManyTowns } from './many-towns.ts';
import { nameOf } from './name-of.ts';

/** What the form and the address say. */
export type SearchState = StateOf<ReturnType<typeof searchSchema>>;

/** A phrase of more UTF-16 units is not kept in the address: servers refuse addresses beyond some 8 kB. */
const addressable = 600;

/** The form of the search page: what it asks for, and the address that says the same. */
export class SearchForm {
  readonly element: HTMLFormElement;
  /** The field of the first phrase. */
  readonly field: HTMLInputElement;
  /** The names that readers know reports, parts and topics by. */
  readonly names: ReadonlyMap<string, string>;
  readonly schema: ReturnType<typeof searchSchema>;
  readonly #boxes: readonly HTMLInputElement[];

  /** Null where the page has a box for each town. */
  readonly towns: ManyTowns | null;

  constructor(form: HTMLFormElement, towns: ManyTowns | null) {
    this.element = form;
    this.towns = towns;
    this.field = form.querySelector<HTMLInputElement>('input[name=q]')!;
    this.#boxes = [
      ...(towns?.boxes ?? []),
      ...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
    ];
    this.names = new Map(this.#boxes.map((box) => [box.value, nameOf(box)]));
    const among = (facet: Facet): string[] => this.boxesOf(facet).map((box) => box.value);
    this.schema = searchSchema({ report: among('report'), part: among('part'), topic: among('topic') });
  }

  boxesOf(facet: Facet): HTMLInputElement[] {
    return this.#boxes.filter((box) => box.name === facet);
  }

  /** The values of a facet whose boxes are ticked. */
  chosen(facet: Facet): string[] {
    return this.boxesOf(facet).flatMap((box) => (box.checked ? [box.value] : []));
  }

  /** Fills the form as an address says, and tells what of the address was ignored. */
  restore(search: string): string {
    const { state, ignored } = parseState(this.schema, search);
    const [first = '', ...others] = state.q;
    this.field.value = first;
    for (const field of this.element.querySelectorAll('input[name=q]'))
      if (field !== this.field) field.remove();
    this.element.querySelector<HTMLElement>('[data-compare]')!.hidden = false;
    for (const phrase of others) this.addField(phrase);
    for (const box of this.#boxes) box.checked = state[box.name as Facet].includes(box.value);
    for (const name of ['near', 'sort', 'width', 'bars', 'list', 'left', 'right'] as const) {
      const control = this.element.querySelector<HTMLInputElement>(`:is(select,input)[name=${name}]`)!;
      control.value = String(state[name]);
    }
    return describeIgnored(ignored);
  }

  get state(): SearchState {
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(this.element))
      if (typeof value === 'string') data.append(name, value);
    for (const facet of ['report', 'part', 'topic'] as const) {
      const all = this.chosen(facet);
      data.delete(facet);
      if (all.length > 0) data.set(facet, all.join('~'));
    }
    return parseState(this.schema, data.toString()).state;
  }

  /** What is asked for as typed: an address could not hold half a character, and a search can. */
  get phrases(): string[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('input[name=q]')]
      .map(({ value }) => value)
      .filter((words) => words.trim() !== '')
      .slice(0, mostPhrases);
  }

  /** The state as an address can hold it; `full` names defaults too. */
  toAddress(options: { full?: boolean } = {}): string {
    const { state } = this;
    const q = state.q.filter((words) => words.length <= addressable);
    return location.pathname + formatState(this.schema, { ...state, q }, options);
  }

  /** Keeps only the places with a word on one side, or all again. */
  keepBeside(side: string, word: string): void {
    this.element.querySelector<HTMLInputElement>(`input[name=${side}]`)!.value = word;
  }

  /** One more field, for a phrase to compare with the others. */
  addField(value: string): HTMLInputElement {
    const button = this.element.querySelector<HTMLElement>('[data-compare]')!;
    const field = this.field.cloneNode() as HTMLInputElement;
    for (const name of ['role', 'aria-expanded', 'aria-controls', 'aria-autocomplete', 'autofocus']) {
      field.removeAttribute(name);
    }
    field.setAttribute('aria-label', '与之比较的词句');
    field.placeholder = '与之比较的词句';
    field.value = value;
    button.before(field);
    button.hidden = this.element.querySelectorAll('input[name=q]').length >= mostPhrases;
    return field;
  }

  /** Names of the chosen towns, or of all, that are not among those of some occurrences. */
  silent(occurrences: readonly Occurrence[]): string[] {
    const boxes = this.boxesOf('report');
    const asked = boxes.some((box) => box.checked) ? boxes.filter((box) => box.checked) : boxes;
    const saying = new Set(occurrences.map(({ report }) => report));
    return asked.filter((box) => !saying.has(box.value)).map(nameOf);
  }
}
