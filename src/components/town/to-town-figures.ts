import { writtenOtherwise } from '../../series/index.ts';
import type { Headline, Point, Standing } from '../../series/index.ts';
import type { IndicatorRecord } from '../../indicator/types.ts';

/** One headline figure of a town. */
export interface TownFigure {
  headline: Headline;
  point: Point<IndicatorRecord>;
  /** The text's own writing, where it counts by another word: `30项`; else null. */
  written: string | null;
  /** Growth on the year before that belongs to it: `+15.1%`; null where the text states none. */
  growth: Point<IndicatorRecord> | null;
  /** Where it stands among the towns that state one. */
  standing: Standing;
}

/** What a report says was reached, by headline indicators in their order; a figure that is only aimed at is none. */
export function toTownFigures(
  report: string,
  headlines: readonly Headline[],
  standingsOf: (headline: Headline) => ReadonlyMap<string, Standing>,
): TownFigure[] {
  return headlines.flatMap((headline) => {
    const row = headline.rows.find(({ town }) => town.report === report);
    if (!row || row.point.record.status === 'target') return [];
    const growth = row.town.changes.find(
      ({ record, against }) => record.of === row.point.record.id && against === null,
    );
    const standing = standingsOf(headline).get(report) ?? { reason: 'alone' };
    const written = writtenOtherwise(row.point.record, row.point.unit);
    return [{ headline, point: row.point, written, growth: growth ?? null, standing }];
  });
}
