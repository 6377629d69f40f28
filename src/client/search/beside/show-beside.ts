import type { Engine } from '../../../search/browser/index.ts';
import type { QueryResult } from '../run-query.ts';
import { element } from '../../dom/element.ts';
import { mostSorted } from '../list.ts';
import { countBeside, wordsBeside } from './words-beside.ts';
import type { Beside, WordSide } from './words-beside.ts';

/** Words that a reader chose; an empty one is no choice. */
export type ChosenBeside = Beside;

/** So many words a side are listed. */
const most = 12;
const names: Readonly<Record<WordSide, string>> = { left: '前面的词', right: '后面的词' };
const sides = ['left', 'right'] as const;

/** What was found with the chosen words beside it; the text of all places is read, so of very many none is kept back. */
export async function keepBeside(
  found: QueryResult,
  chosen: ChosenBeside,
  read: Engine['read'],
): Promise<QueryResult> {
  const { occurrences, query } = found;
  if (occurrences.length > mostSorted) return found;
  const hits = await read(occurrences, query);
  const fits = hits
    .map(wordsBeside)
    .map((one) => sides.every((side) => !chosen[side] || one[side] === chosen[side]));
  return { ...found, occurrences: occurrences.filter((_, at) => fits[at]) };
}

/**
 * Lists the words left and right of what is listed, each with its number and a button that keeps only its places.
 *
 * @param place holds the list; what it held goes.
 */
export async function showBeside(
  place: HTMLElement,
  { occurrences, query }: Pick<QueryResult, 'occurrences' | 'query'>,
  chosen: ChosenBeside,
  read: Engine['read'],
): Promise<void> {
  if (occurrences.length > mostSorted) {
    place.replaceChildren(`超过 ${mostSorted.toLocaleString('zh-CN')} 处，先筛选再数前后的词。`);
    return;
  }
  const all = (await read(occurrences, query)).map(wordsBeside);
  place.replaceChildren(...sides.map((side) => listSide(side, countBeside(all, side), chosen[side])));
}

function listSide(side: WordSide, counted: readonly [string, number][], chosen: string): HTMLElement {
  const items = counted.slice(0, most).map(([word, count]) => {
    const button = element('button', '', word, ' ', element('b', '', String(count)));
    button.type = 'button';
    button.value = word;
    button.dataset['beside'] = side;
    button.ariaPressed = String(word === chosen);
    return element('li', '', button);
  });
  const rest = counted.length - most;
  const more = rest > 0 ? `另有 ${rest} 个词` : counted.length === 0 ? '没有紧挨着的词' : '';
  return element(
    'section',
    '',
    element('h2', '', names[side]),
    element('ul', '', ...items),
    ...(more === '' ? [] : [element('p', 'quiet', more)]),
  );
}
