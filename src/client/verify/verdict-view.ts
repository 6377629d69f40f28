import { toFullWidth } from '../../text/full-width.ts';
import { type Routes, toCharactersAnchor } from '../../url/index.ts';
import {
  type Library,
  reportAt,
  type SourcePlace,
  type Verdict,
  type VerdictKind,
  wordsAt,
} from '../../verify/index.ts';
import { element } from '../dom/element.ts';

/** What each verdict is called. */
export const labels: Record<VerdictKind, string> = {
  found: '在原文',
  misattributed: '张冠李戴',
  stitched: '拼接',
  'number-differs': '数字不符',
  absent: '查无此句',
};
/** So many places are shown of one verdict. */
const shownPlaces = 3;
/** Characters that are shown of a place. */
const shownWords = 90;

/** How often each verdict was given: 在原文 3, 数字不符 1. */
export function toCounts(verdicts: readonly Verdict[]): HTMLElement {
  const kinds = Object.keys(labels) as VerdictKind[];
  return element(
    'p',
    'verdict-counts',
    ...kinds.flatMap((kind) => {
      const count = verdicts.filter((one) => one.kind === kind).length;
      if (count === 0) return [];
      const made = element('span', '', `${labels[kind]} `, element('b', '', String(count)));
      made.dataset['kind'] = kind;
      return [made];
    }),
  );
}

/** The text with every judged stretch marked, a number and the word for what came of it behind each. */
export function toMarkedText(text: string, verdicts: readonly Verdict[]): HTMLElement {
  const body = element('div', 'verified');
  let at = 0;
  verdicts.forEach(({ kind, start, end }, index) => {
    if (start < at) return;
    const mark = element('mark', '', text.slice(start, end));
    mark.dataset['verdict'] = kind;
    const note = element('a', '', `${index + 1} ${labels[kind]}`);
    note.href = `#verdict-${index + 1}`;
    body.append(text.slice(at, start), mark, element('sup', '', note));
    at = end;
  });
  body.append(text.slice(at));
  return body;
}

/** What is said of each verdict, with links to the places that it rests on. */
export function toNotes(
  text: string,
  verdicts: readonly Verdict[],
  library: Library,
  routes: Routes,
): HTMLElement {
  const items = verdicts.map(({ kind, start, end, message, sources }, index) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    const label = element('b', '', labels[kind]);
    label.dataset['kind'] = kind;
    const item = element(
      'li',
      '',
      element('p', '', label, ` “${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`),
      element('p', '', toFullWidth(message)),
      ...sources.slice(0, shownPlaces).map((place) => toPlace(place, library, routes, message)),
      ...(sources.length > shownPlaces
        ? [element('p', 'quiet', `另有${sources.length - shownPlaces}处。`)]
        : []),
    );
    item.id = `verdict-${index + 1}`;
    return item;
  });
  return element('ol', 'verdict-notes', ...items);
}

/** A place with its words, unless the message says them. */
function toPlace(place: SourcePlace, library: Library, routes: Routes, message: string): HTMLElement {
  const { id, townFull, year } = reportAt(library, place);
  const source = wordsAt(library, place);
  const words = message.includes(source) ? '' : toFullWidth(source).replace(/\s+/g, ' ');
  const quote = element(
    'blockquote',
    '',
    words.length > shownWords ? `${words.slice(0, shownWords - 1)}…` : words,
  );
  if (id.startsWith('own-')) {
    quote.append(element('small', '', `自己的文件：${townFull}${year}年`));
    return quote;
  }
  const link = element('a', '', `${townFull}${year}年 ›`);
  link.href = routes.report(id, toCharactersAnchor(place));
  quote.append(' ', link);
  return quote;
}
