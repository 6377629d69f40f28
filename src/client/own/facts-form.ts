import type { FactName } from '../../intake/index.ts';
import { element } from '../dom/element.ts';
import type { OwnReport } from './types.ts';

/** What each fact is called, in the order in which they are shown. */
const names = [
  ['province', '省'],
  ['city', '市'],
  ['county', '县'],
  ['townFull', '乡镇'],
  ['kind', '文种'],
  ['statedYear', '回顾年份'],
  ['planYear', '计划年份'],
  ['published', '日期'],
  ['publisher', '发布'],
  ['documentNumber', '文号'],
] as const satisfies readonly (readonly [FactName, string])[];

/** The words that a fact was read from, in one line. */
const toEvidence = (quote: string) => {
  const line = quote.replace(/\s+/gu, ' ').trim();
  return line === '' ? '' : `据“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`;
};

/**
 * What was recognised, each fact in a field that a reader may correct, with the words that say so beneath.
 *
 * @param correct told of each fact that is changed, once its field is left.
 */
export function createFactsForm(
  { id, file, read, missing }: OwnReport,
  correct: (facts: Partial<Record<FactName, string>>) => void,
): HTMLElement {
  const rows = names.map(([name, label]) => {
    const fact = read[name];
    const input = element('input', '');
    input.id = `${id}-${name}`;
    input.name = name;
    input.value = fact ? String(fact.value) : '';
    input.placeholder = '未写明';
    input.autocomplete = 'off';
    if (name.endsWith('Year')) {
      input.inputMode = 'numeric';
      input.pattern = '(19|20)[0-9]{2}';
    }
    input.addEventListener('change', () => {
      if (input.reportValidity()) correct({ [name]: input.value });
    });
    const title = element('label', '', label);
    title.htmlFor = input.id;
    const evidence = fact ? toEvidence(fact.quote) : missing.includes(name) ? '文中没有写，请填上' : '';
    return element('div', '', title, input, ...(evidence ? [element('small', '', evidence)] : []));
  });
  const form = element('form', 'own-facts', ...rows);
  form.ariaLabel = `${file}：识别的信息，可以改正`;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  return form;
}
