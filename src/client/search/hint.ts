import type { Find, IndexFiles } from '../../search/browser/index.ts';
import type { IndicatorTerm } from '../../search/index.ts';
import type { Routes } from '../../url/index.ts';
import { fold } from '../../text/fold.ts';
import { findLongestParts, parseQuery, usualDistance, widestDistance } from '../../search/browser/index.ts';
import { element } from '../dom/element.ts';

/** The indicator that a phrase is the label or a synonym of. */
export function findIndicator(
  indicators: readonly IndicatorTerm[],
  phrase: string,
): { id: string; label: string } | null {
  const needle = fold(phrase);
  const found = indicators.find(([, label, synonyms]) =>
    [label, ...synonyms].some((name) => fold(name) === needle),
  );
  return found ? { id: found[0], label: found[1] } : null;
}

/** Words with spaces between them as a query for all of them near one another; null where there is but one. */
export function joinApart(phrase: string): string | null {
  const words = phrase.trim().split(/\s+/u);
  return words.length > 1 && words.every((word) => fold(word) !== '') ? words.join(' .. ') : null;
}

/**
 * What else is to be said of a plain phrase: the indicator that it names, with a link to its chart; where nobody
 * writes the phrase, its words near one another, or the longest beginning and end of it that somebody does write.
 */
export async function findHint(
  phrase: string,
  missing: boolean,
  files: IndexFiles,
  find: Find,
  routes: Routes,
): Promise<DocumentFragment> {
  const hint = document.createDocumentFragment();
  const link = (href: string, words: string): HTMLElement => {
    const made = element('a', '', words);
    made.href = href;
    return made;
  };
  const indicator = findIndicator(await files.indicators(), phrase);
  if (indicator) {
    const { id, label } = indicator;
    const names = fold(label) === fold(phrase) ? `“${label}”是一项指标：` : `“${phrase}”即指标“${label}”：`;
    hint.append(element('p', '', names, link(routes.indicator(id), '看各镇的数字'), '。'));
  }
  const apart = missing ? joinApart(phrase) : null;
  if (apart !== null) {
    const line = element('p', '', '没有一处连写。');
    hint.append(line);
    for (const near of [usualDistance, widestDistance]) {
      const { length } = await find(parseQuery(apart, near));
      const words = `在一段里、相隔不超过 ${near} 字的`;
      if (length === 0) line.append(`${words}没有。`);
      else {
        const address = routes.search(apart) + (near === usualDistance ? '' : `&near=${near}`);
        line.append(`${words}：`, link(address, apart), `，${length} 处。`);
        break;
      }
    }
  } else if (missing) {
    const { prefix, suffix } = await findLongestParts(find, fold(phrase));
    const ends = [
      ['开头最长的', prefix],
      ['结尾最长的', suffix],
    ] as const;
    const items = ends.flatMap(([name, end]) =>
      end
        ? [element('li', '', `${name}是 `, link(routes.search(end.text), end.text), `，${end.count} 处`)]
        : [],
    );
    if (items.length > 0) hint.append(element('p', '', '报告里有的：'), element('ul', '', ...items));
  }
  return hint;
}
