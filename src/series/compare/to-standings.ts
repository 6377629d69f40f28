import type { Incomparable } from './compare-figures.ts';
import type { Point, TownSeries } from '../types.ts';
import { isOpen } from '../shown-bound.ts';

/** Where a town's figure stands among those that may be set beside it, or why none may. */
export type Standing =
  | {
      /** 1 for the greatest; equal figures share a rank. */
      rank: number;
      /** How many towns state a figure that compares, this one included; two at least. */
      among: number;
      /** The year that all of them are of: `2023年`. */
      year: string;
    }
  | { reason: Incomparable | 'year' | 'alone' };

/** What a reader is told where a standing has no rank, beyond the reasons of `incomparable`. */
export const unranked = { year: '各镇年份不同', alone: '没有可比的镇' } as const;

/** The figure of a town: the first amount that happened, or else is expected, or else is planned. */
export const figureOf = <P extends Point>({ levels }: { levels: readonly P[] }): P | undefined => levels[0];

/** What two figures must share besides their year to be ranked: length of period, notion, unit, status, whole. */
const basisOf = ({ apart, unit, record: { status } }: Point): string => [apart, unit, status].join(' ');

/**
 * The standing of each town that states an amount, by report id: among those of the same year whose length of period,
 * name, unit, status and whole agree with its own and which nothing in their reports contradicts.
 */
export function toStandings(towns: readonly TownSeries[]): ReadonlyMap<string, Standing> {
  const stated = towns.flatMap((town) => {
    const point = figureOf(town);
    return point ? [{ id: town.report, point }] : [];
  });
  const sound = stated.filter(
    ({ point }) => !point.isContradicted && point.apart === null && !isOpen(point.record),
  );
  const alikeBy = Map.groupBy(sound, ({ point }) => basisOf(point));
  const peersBy = Map.groupBy(sound, ({ point }) => `${basisOf(point)} ${point.year.text}`);
  return new Map(
    stated.map(({ id, point }): [string, Standing] => {
      if (point.isContradicted) return [id, { reason: 'flagged' }];
      if (point.apart !== null) return [id, { reason: point.apart }];
      if (isOpen(point.record)) return [id, { reason: 'bound' }];
      const alike = alikeBy.get(basisOf(point))!;
      const peers = peersBy.get(`${basisOf(point)} ${point.year.text}`)!;
      if (peers.length > 1)
        return [
          id,
          {
            rank: 1 + peers.filter((other) => other.point.value > point.value).length,
            among: peers.length,
            year: point.year.text,
          },
        ];
      if (alike.length > 1) return [id, { reason: 'year' }];
      return [id, { reason: sound.length > 1 ? 'status' : 'alone' }];
    }),
  );
}
