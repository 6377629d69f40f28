import { townsDrawn } from '../../charts/index.ts';
import type { Indicator } from '../../indicator/types.ts';
import { countPages } from '../../series/index.ts';

/** One page of an indicator: its towns parted by rank. */
export interface IndicatorPage {
  indicator: Indicator;
  /** From 1. */
  page: number;
}

/**
 * The pages of all indicators behind the first of each.
 *
 * @param countStating how many towns state an indicator.
 */
export function listIndicatorPages(
  indicators: readonly Indicator[],
  countStating: (indicator: string) => number,
): IndicatorPage[] {
  return indicators.flatMap((indicator) =>
    Array.from({ length: countPages(countStating(indicator.id), townsDrawn) - 1 }, (_, at) => ({
      indicator,
      page: at + 2,
    })),
  );
}
