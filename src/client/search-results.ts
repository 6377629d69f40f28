import type { Hit } from '../search/browser/index.ts';
import type { Routes } from '../url/index.ts';
import { toContext } from '../search/browser/index.ts';

/** So many characters stand on each side of a phrase; the line shows as many of them as fit. */
const width = 40;

/** A phrase of more UTF-16 units does not fit into a line; its context is set as running text. */
const alignable = 24;

/** The names that readers know the values of a facet by, read off the page. */
export type Names = ReadonlyMap<string, string>;

/** An element with a class and what is in it; text goes in as text. */
function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** One concordance line, a link to its paragraph. */
function line(hit: Hit, names: Names, routes: Routes): HTMLElement {
  const { left, phrase, right } = toContext(hit, width);
  const { report, paragraph } = hit.block;
  const place = [names.get(hit.part ?? ''), hit.title].filter(Boolean).join(' · ');
  const link = element(
    'a',
    '',
    element(
      'span',
      phrase.length > alignable ? 'words long' : 'words',
      element('span', 'left', left),
      element('span', 'on', element('mark', '', phrase), right),
    ),
    element('span', 'place', place),
  );
  link.href = routes.report(report, paragraph);
  const item = element('li', '', link);
  item.dataset['hit'] = '';
  item.dataset['report'] = report;
  item.dataset['paragraph'] = paragraph;
  return item;
}

/** All hits as concordance lines, a list for each report in the order in which they come. */
export function renderHits(hits: readonly Hit[], names: Names, routes: Routes): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [report, own] of Map.groupBy(hits, (hit) => hit.block.report)) {
    const heading = element('h2', '', names.get(report) ?? report, element('small', '', `${own.length} 处`));
    heading.id = `hits-${report}`;
    fragment.append(
      element('section', '', heading, element('ol', '', ...own.map((hit) => line(hit, names, routes)))),
    );
  }
  return fragment;
}
