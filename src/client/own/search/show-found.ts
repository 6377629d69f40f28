import type { Routes } from '../../../url/index.ts';
import { element } from '../../dom/element.ts';
import type { FoundInReport, FoundLine, Views } from '../types.ts';

function toItem(line: FoundLine, { id, isOwn }: FoundInReport, routes: Routes): HTMLElement {
  const link = element('a', '', line.left);
  link.append(
    ...line.phrase.map((words, turn) => (turn % 2 ? words : element('mark', '', words))),
    line.right,
  );
  link.setAttribute('href', isOwn ? `#${line.anchor}` : routes.report(id, line.anchor));
  const item = element('li', '', link);
  Object.assign(item.dataset, { hit: '', report: id, paragraph: line.paragraph });
  return item;
}

function toPart(found: FoundInReport, routes: Routes): HTMLElement {
  const { id, name, isOwn, total, lines } = found;
  const count = element('span', '', String(total));
  count.dataset['reportTotal'] = id;
  const left = total - lines.length;
  return element(
    'section',
    '',
    element('h2', '', `${isOwn ? '自己的 ' : ''}${name}（`, count, '处）'),
    element('ol', 'own-wording', ...lines.map((line) => toItem(line, found, routes))),
    ...(left > 0 ? [element('p', 'quiet', `另有 ${left} 处没有列出。`)] : []),
  );
}

/** What was found in own reports and the site's, a part for each report; how much in all, and what could not be searched. */
export function showFound(
  place: HTMLElement,
  { reports, hasSite }: Views['search']['gives'],
  routes: Routes,
): void {
  const total = element('b', '', String(reports.reduce((sum, report) => sum + report.total, 0)));
  total.dataset['hitTotal'] = '';
  const own = reports.filter(({ isOwn }) => isOwn).length;
  const site = hasSite ? `，本站的 ${reports.length - own} 份` : '；本站的各份没有取到，请检查网络后再试';
  place.replaceChildren(
    element('p', '', '共 ', total, ` 处：自己的报告里有 ${own} 份写到${site}。`),
    ...reports.map((report) => toPart(report, routes)),
  );
}
