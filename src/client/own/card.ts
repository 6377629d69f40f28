import { element } from '../dom/element.ts';
import { toFinding } from './findings.ts';
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
] as const;

/** What was recognised: each fact with the words that say so, and those that the text doesn't tell. */
function toFactList({ read, missing }: OwnReport): HTMLElement {
  const rows = names.flatMap(([name, label]) => {
    const fact = read[name];
    if (!fact && !missing.includes(name)) return [];
    const quote = fact?.quote.replace(/\s+/gu, ' ').slice(0, 60) ?? '';
    const evidence = quote === '' ? [] : [element('small', '', `据“${quote}”`)];
    return [
      element(
        'div',
        '',
        element('dt', '', label),
        element('dd', '', fact ? String(fact.value) : '未写明', ...evidence),
      ),
    ];
  });
  return element('dl', 'facts', ...rows);
}

/**
 * One report of a reader's own, as it was recognised.
 *
 * @param open shows its text.
 * @param save gives its records as a file.
 */
export function toCard(
  report: OwnReport,
  { open, save }: { open: () => void; save: (format: 'csv' | 'json') => void },
): HTMLElement {
  const { facts, records, diagnostics, source, notes, file } = report;
  const card = element('section', 'own-report');
  card.dataset['ownReport'] = report.id;
  card.dataset['town'] = facts.town || facts.townFull;
  card.dataset['year'] = String(facts.statedYear);
  card.dataset['records'] = String(records.length);
  const button = (words: string, act: () => void) => {
    const made = element('button', '', words);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  };
  const found = element(
    'details',
    'findings',
    element('summary', '', `请核对 ${diagnostics.length} 处`),
    element('ol', '', ...diagnostics.map((diagnostic) => toFinding(diagnostic, source))),
  );
  card.append(
    element('h2', '', `${facts.townFull}${facts.kind}`, element('small', '', ` ${facts.statedYear}年`)),
    element(
      'p',
      'quiet',
      `${file}：${source.length}字，数字${records.length}个${notes.length > 0 ? `；${notes.join('，')}` : ''}。`,
    ),
    toFactList(report),
    ...(diagnostics.length > 0 ? [found] : []),
    element(
      'p',
      'ways',
      button('读全文', open),
      button('数字存为 CSV', () => {
        save('csv');
      }),
      button('存为 JSON', () => {
        save('json');
      }),
    ),
  );
  return card;
}
