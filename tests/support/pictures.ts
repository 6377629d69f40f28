import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { sayFlags, tellFlags } from '../../src/series/index.ts';
import type { IndicatorSeries, Point } from '../../src/series/index.ts';

function* elements(node: ElementContent): Generator<Element> {
  if (node.type !== 'element') return;
  yield node;
  for (const child of node.children) yield* elements(child);
}

const classesOf = ({ properties }: Element): string[] => [properties['className'] ?? []].flat().map(String);

/** Whether what is said of a number holds its flags, and what is said around it its year's caution and its months. */
function holds(point: Point, own: string, around: string): boolean {
  return tellFlags(point).every((flag) => (point.flags.includes(flag) ? own : around).includes(flag));
}

/**
 * Numbers of a picture that stands alone which have lost what goes with them: `甲 5亿元 without （待核）`.
 *
 * @returns how many numbers were looked at, too, so that a picture without any is told from a sound one.
 */
export function findLostInPicture(
  picture: Element,
  { towns }: IndicatorSeries,
): { lost: string[]; seen: number } {
  const rows = [...elements(picture)].filter(({ properties }) => properties['dataRow'] !== undefined);
  const lost = rows.flatMap((row) => {
    const { town, points } = towns.find(({ report }) => report === row.properties['dataRow'])!;
    const marks = [...elements(row)].filter((one) => classesOf(one).includes('mark'));
    return marks.flatMap((mark) => {
      const said = toText(mark);
      const meant = points.filter(
        ({ label, record }) => said.includes(label) && classesOf(mark).includes(record.status),
      );
      if (meant.length === 0) return [`${town} ${said} is no number of it`];
      if (meant.some((point) => holds(point, said, toText(row)))) return [];
      return [`${town} ${said} without ${sayFlags(meant[0]!)}`];
    });
  });
  const seen = rows.flatMap((row) => [...elements(row)]).filter((one) => classesOf(one).includes('mark'));
  return { lost, seen: seen.length };
}

/** Signs that a picture's subtitle explains and its chart doesn't show, or the other way round. */
export function findFalseSigns(picture: Element): string[] {
  const text = toText(picture);
  const all = [...elements(picture)];
  const has = (tag: string, holds: (one: Element) => boolean) =>
    all.some((one) => one.tagName === tag && holds(one));
  const signs = {
    菱形为目标: has('path', (one) => one.properties['d'] === 'M-5 0l5-5 5 5-5 5z'),
    斜线为预计: has('rect', ({ properties }) => String(properties['fill']).startsWith('url(')),
    空心为其他年份: has('rect', (one) => classesOf(one).includes('hollow')),
  };
  return Object.entries(signs).flatMap(([words, isDrawn]) =>
    text.includes(words) === isDrawn ? [] : [`${words} is ${isDrawn ? 'not told' : 'not drawn'}`],
  );
}
