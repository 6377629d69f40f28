import style from '../../styles/report/corrections.css?inline';
import { sentenceAt, stopsAndSemicolons } from '../../text/sentences.ts';
import { toCorrectionLink } from '../../url/index.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { element } from '../dom/element.ts';
import { offsetIn } from '../dom/text-places.ts';

/** Offset of an element in the text of a block that holds it. */
const placeOf = (block: Node, place: Element): number =>
  offsetIn(block, place.parentNode!, [...place.parentNode!.childNodes].indexOf(place));

/** The sentence around a place of a text, cut at semicolons too. */
function sentenceAround(text: string, at: number): string {
  const { start, end } = sentenceAt(text, at, stopsAndSemicolons);
  return text.slice(start, end);
}

/** Gives every note beside a report's text a link that reports it as wrong, filled in from what stands on the page. */
export function bindCorrections(article: HTMLElement): void {
  const { corrections = '', report = '' } = article.dataset;
  if (corrections === '') return;
  adoptStyle(style);
  const id = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const page = location.origin + location.pathname;
  for (const details of article.querySelectorAll('.n')) {
    const block = details.previousElementSibling;
    if (!block) continue;
    for (const note of details.querySelectorAll('li')) {
      // A note leads to what it is about: a number `#q219`, or the sign of a defect `#e3`
      const place = block.querySelector(note.querySelector('a')?.getAttribute('href') ?? '#none');
      const anchor = note.id || (place?.id ?? block.id);
      const [, ...words] = [...note.childNodes].map((node) => (node.textContent ?? '').trim());
      const link = element('a', 'correction', '报错');
      link.href = toCorrectionLink(corrections, {
        report,
        record: `${id}-${anchor}`,
        name: note.firstChild?.textContent ?? '',
        value: words.join('，'),
        sentence: sentenceAround(block.textContent, place ? placeOf(block, place) : 0),
        link: `${page}#${anchor}`,
      });
      link.ariaLabel = `报错：${note.textContent}`;
      note.append(link);
    }
  }
}
