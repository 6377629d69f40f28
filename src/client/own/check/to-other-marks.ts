import type { OwnBorrowing, OwnLastYear } from '../types.ts';
import { type CheckMark, toKey } from './mark.ts';

/** The key of what doesn't fit last year's report; two that the draft is silent of differ by their place there. */
export const toLastYearKey = ({ kind, place, last }: OwnLastYear['findings'][number]): string =>
  toKey(kind, ...(place ? [place, last] : [last]));

/** So much of last year's words is told in a message. */
const shown = 60;

/**
 * What other texts say of a draft as marks, in text order, to be written beside its own: sentences that stand elsewhere
 * word for word (formulae aside), names of other places, and what doesn't fit last year's report. What that report left
 * to be answered has no place in the draft, and stands at its beginning.
 */
export function toOtherMarks(
  source: string,
  { borrowed, foreign }: OwnBorrowing,
  lastYear: OwnLastYear | null,
): CheckMark[] {
  const mark = (
    label: string,
    place: CheckMark['place'],
    message: string,
    key = toKey(label, place),
  ): CheckMark => ({
    ...{ key, label, severity: 'info', message },
    ...{ place: { start: place.start, end: place.end }, related: [], rule: null },
  });
  const words = borrowed.flatMap(({ isFormula, sources, ...place }) =>
    isFormula
      ? []
      : [
          mark(
            '谁的话',
            place,
            `这句话与${sources.map(({ name }) => name).join('、')}的报告一字不差，请核对。`,
          ),
        ],
  );
  const places = foreign.map((place) =>
    mark('外地', place, `这里写到“${source.slice(place.start, place.end)}”，请核对是不是该在这里。`),
  );
  const before = (lastYear?.findings ?? []).map((finding) => {
    const { message, place, last } = finding;
    const said = (lastYear?.source ?? '').slice(last.start, last.end).replace(/\s+/gu, ' ').slice(0, shown);
    return mark(
      '与上年比',
      place ?? { start: 0, end: 0 },
      `${message}（${lastYear?.name ?? ''}的报告：“${said}”）`,
      toLastYearKey(finding),
    );
  });
  return [...words, ...places, ...before].sort(
    (a, b) => a.place.start - b.place.start || a.place.end - b.place.end,
  );
}
