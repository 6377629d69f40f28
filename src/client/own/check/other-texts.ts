import { toFullWidth } from '../../../text/full-width.ts';
import { type Routes, toCharactersAnchor } from '../../../url/index.ts';
import { element } from '../../dom/element.ts';
import { toButton } from '../button.ts';
import type { OwnBorrowing, OwnLastYear } from '../types.ts';
import type { DoneTally } from './create-done-tally.ts';
import { toKey } from './mark.ts';
import { toLastYearKey } from './to-other-marks.ts';

type Show = (place: { start: number; end: number }) => void;

const cut = (text: string, most = 90): string => {
  const line = toFullWidth(text).replace(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

/** So many are shown without being asked for. */
const few = 8;

/** A list that may be long, closed unless it is short; nothing where it is empty. */
function fold(title: string, isOpen: boolean, list: HTMLElement): HTMLElement | string {
  if (list.childElementCount === 0) return '';
  const made = element('details', '', element('summary', '', title), list);
  made.open = isOpen;
  return made;
}

/** What is to be looked at with a box to tick, and what is told of it while it is not ticked. */
function toItem(tally: DoneTally, key: string, words: string, ...more: HTMLElement[]): HTMLElement {
  const item = element('li', '');
  item.append(element('label', '', tally.toBox(key, item), element('span', '', words)), ...more);
  return item;
}

/** 谁的话: sentences that stand elsewhere word for word with their sources, and names of other places. */
export function toBorrowing(
  source: string,
  found: OwnBorrowing,
  tally: DoneTally,
  routes: Routes,
  show: Show,
): HTMLElement {
  const toBorrowedKey = (place: OwnBorrowing['borrowed'][number]) => toKey('谁的话', place);
  const { borrowed, share, isWhole, foreign } = found;
  const own = borrowed.filter(({ isFormula }) => !isFormula);
  tally.add('谁的话', own.map(toBorrowedKey));
  const section = element('section', 'check-others', element('h3', '', '谁的话'));
  section.append(
    element(
      'p',
      '',
      own.length === 0
        ? '没有与别的报告一字不差的句子（套话和引自全国性文件的话除外）。'
        : `${own.length}句与别的报告一字不差，占全文的${(share * 100).toFixed(1)}%；另有套话${borrowed.length - own.length}句不计。`,
      isWhole ? '' : '没有连上网站，只与放进来的文件比过。',
    ),
    fold(
      `这${own.length}句`,
      own.length <= few,
      element(
        'ol',
        'findings',
        ...own.map((one) =>
          toItem(
            tally,
            toBorrowedKey(one),
            cut(source.slice(one.start, one.end)),
            element(
              'p',
              'ways',
              toButton('看原处', () => {
                show(one);
              }),
              ...one.sources.map((place) => {
                if (place.report.startsWith('own-'))
                  return element('span', '', `${place.name}（自己的文件）`);
                const link = element('a', '', place.name);
                link.href = routes.report(place.report, toCharactersAnchor(place));
                return link;
              }),
            ),
          ),
        ),
      ),
    ),
  );
  if (foreign.length > 0)
    section.append(
      element('p', '', '文中提到的外地，请看是不是都该在这里：'),
      element(
        'p',
        'ways',
        ...foreign.map((place) =>
          toButton(`…${cut(source.slice(Math.max(0, place.start - 8), place.end + 8), 40)}…`, () => {
            show(place);
          }),
        ),
      ),
    );
  return section;
}

/** 与上年比: what doesn't fit last year's report, and what it left to be answered. */
export function toLastYear(
  found: OwnLastYear | null,
  tally: DoneTally,
  routes: Routes,
  show: Show,
): HTMLElement {
  const section = element('section', 'check-others', element('h3', '', '与上年比'));
  if (!found) {
    section.append(
      element('p', 'quiet', '没有本镇上一年的报告可比；把它也放进来（回到“全部报告”再选文件），这里就会比。'),
    );
    return section;
  }
  const { findings, name, report, source } = found;
  tally.add('与上年比', findings.map(toLastYearKey));
  section.append(
    element(
      'p',
      '',
      findings.length === 0 ? `与${name}的报告对得上。` : `与${name}的报告比，有${findings.length}处：`,
    ),
    element(
      'ol',
      'findings',
      ...findings.map((finding) => {
        const { message, place, last } = finding;
        const from = report === null ? element('span', '', name) : element('a', '', name);
        if (from instanceof HTMLAnchorElement && report !== null)
          from.href = routes.report(report, toCharactersAnchor(last));
        return toItem(
          tally,
          toLastYearKey(finding),
          toFullWidth(message),
          element(
            'blockquote',
            '',
            `${cut(source.slice(Math.max(0, last.start - 24), last.end + 12))} `,
            from,
          ),
          ...(place
            ? [
                element(
                  'p',
                  'ways',
                  toButton('看原处', () => {
                    show(place);
                  }),
                ),
              ]
            : []),
        );
      }),
    ),
  );
  return section;
}
