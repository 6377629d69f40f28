import { element } from '../dom/element.ts';

/** A labelled select, and what its choice does. */
export interface Select {
  label: HTMLLabelElement;
  input: HTMLSelectElement;
  /** Does what a choice does, for the value that stands there. */
  choose: () => void | Promise<void>;
}

/** Makes a select; the first option stands there until another is chosen. */
export function createSelect(
  words: string,
  options: readonly (readonly [value: string, label: string])[],
  choose: () => void | Promise<void>,
): Select {
  const input = element('select', '', ...options.map(([value, label]) => new Option(label, value)));
  input.addEventListener('change', () => void choose());
  return { label: element('label', '', `${words} `, input), input, choose };
}
