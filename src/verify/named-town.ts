import type { Library } from './library.ts';
import type { SourceReport } from './types.ts';

/** A town as a text names it. */
export interface NamedTown {
  /** 青石 */
  town: string;
  /** The county and city written right before its name, the nearest first; which of several 青石镇 is meant. */
  areas: readonly string[];
}

/** What may stand between a county and its town: 甲县的青石镇. */
const between = /(?:的|下辖的|所辖的|[·・\s])$/;

/** The town whose name ends at a place of a text, with the county and city before it. */
export function readNamedTown(
  text: string,
  { start, town }: { start: number; town: string },
  library: Library,
): NamedTown {
  const known = library.areas.get(town) ?? [];
  const areas: string[] = [];
  for (let before = text.slice(0, start); ;) {
    const rest = before.replace(between, '');
    const area = known.find((name) => rest.endsWith(name));
    if (area === undefined) return { town, areas };
    areas.push(area);
    before = rest.slice(0, -area.length);
  }
}

/**
 * Whether a report may be of the town that is named; any will do where none is. A county or city decides among towns of
 * one name; without one each is meant, and so is a report that doesn't say where its town lies.
 */
export function isOfTown(
  report: Pick<SourceReport, 'town' | 'county' | 'city'>,
  named: NamedTown | null,
): boolean {
  if (named === null) return true;
  const own = [report.county, report.city].filter((area) => area !== '');
  return report.town === named.town && (own.length === 0 || named.areas.every((area) => own.includes(area)));
}

/** A named town for a reader: 甲县青石. */
export const sayTown = (named: NamedTown | null): string =>
  named === null ? '' : [...named.areas.toReversed(), named.town].join('');
