import { toFullWidth } from '../../../text/full-width.ts';
import { element } from '../../dom/element.ts';
import { toButton } from '../button.ts';
import type { DoneTally } from './create-done-tally.ts';
import { type CheckMark, severityNames } from './mark.ts';

/** Characters of the text that are shown on either side of what a mark is about. */
const around = 36;
/** Characters of another place that are shown. */
const shown = 40;

const line = (text: string) => toFullWidth(text).replace(/\s+/gu, ' ');

/** A stretch of a text in its sentence, as far as that is near; what is left out of it is an ellipsis. */
function toQuote(source: string, { start, end }: { start: number; end: number }): HTMLElement {
  const before = source.slice(Math.max(0, start - around), start);
  const words = source.slice(start, end);
  const after = source.slice(end, end + around);
  // Behind the last stop before it, and up to the first behind it.
  const head = /[^。！？\n]*$/.exec(before)?.[0] ?? '';
  const tail = /[。！？]$/.test(words) ? '' : (/^[^。！？\n]*[。！？]?/.exec(after)?.[0] ?? '');
  return element(
    'blockquote',
    '',
    line(head.length === around ? `…${head}` : head),
    element('mark', '', line(words.length > shown * 3 ? `${words.slice(0, shown * 3)}…` : words) || '␣'),
    line(tail.length === around ? `${tail}…` : tail),
  );
}

/**
 * A mark as an item of the list: a box for done, its kind, what is to be looked at, and both places.
 *
 * @param show brings a place into sight.
 */
export function toMarkItem(
  mark: CheckMark,
  source: string,
  tally: DoneTally,
  show: (place: CheckMark['place']) => void,
): HTMLElement {
  const item = element('li', '');
  item.dataset['severity'] = mark.severity;
  item.tabIndex = -1;
  if (mark.rule) {
    item.dataset['finding'] = '';
    item.dataset['rule'] = mark.rule;
  }
  const others = mark.related.map((place) => {
    const words = source.slice(place.start, place.end);
    const button = toButton(
      `另一处：${line(words.length > shown ? `${words.slice(0, shown)}…` : words)}`,
      () => {
        show(place);
      },
    );
    button.className = 'other';
    return button;
  });
  item.append(
    element(
      'label',
      '',
      tally.toBox(mark.key, item),
      element('b', '', mark.label),
      element('small', '', severityNames[mark.severity]),
    ),
    element('p', '', toFullWidth(mark.message)),
    toQuote(source, mark.place),
    element(
      'p',
      'ways',
      toButton('看原处', () => {
        show(mark.place);
      }),
      ...others,
    ),
  );
  return item;
}
