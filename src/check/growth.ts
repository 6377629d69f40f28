import type { Figure } from './figure.ts';
import { type Interval, minus, over, sum, times } from './interval.ts';

/** What a sentence, or two, say of one amount in two years. */
export interface Change {
  /** The amount before. */
  from?: Figure | undefined;
  /** The amount after. */
  to?: Figure | undefined;
  /** The difference, and which way it goes. */
  by?: { figure: Figure; sign: 1 | -1 } | undefined;
  /** Told as a move from one to the other: 由…增至…. */
  isMove?: boolean;
}

/** The range of the amount before: as told, or the amount after less the difference. */
export function baseOf({ from, to, by }: Change): Interval | null {
  if (from) return from.range;
  return to && by ? minus(to.range, times(by.figure.range, by.sign)) : null;
}

/** The range of the amount after. */
export function nowOf({ from, to, by }: Change): Interval | null {
  if (to) return to.range;
  return from && by ? sum(from.range, times(by.figure.range, by.sign)) : null;
}

/** The growth in per cent that the amounts come to, a fall below nothing; null where they don't say. */
export function rateOf(change: Change): Interval | null {
  const [base, now] = [baseOf(change), nowOf(change)];
  if (!base || !now || base.low <= 0) return null;
  // By the difference where the amount after is not told apart from it, so that no rounding counts twice.
  const ratio =
    !change.from && change.to && change.by ? ratioBy(change.to.range, change.by) : over(now, base);
  return ratio && { low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100 };
}

/** The growth in per cent by the figures as they stand, as a clerk with a pencil reckons it. */
export function plainRate({ from, to, by }: Change): number {
  const [first, last] = [from?.value, to?.value];
  const step = by ? by.figure.value * by.sign : 0;
  const base = first ?? (last ?? 0) - step;
  return ((last ?? base + step) / base - 1) * 100;
}

/** to / (to − by), at the ends that fit each other. */
function ratioBy(to: Interval, by: { figure: Figure; sign: 1 | -1 }): Interval | null {
  const part = over(times(by.figure.range, by.sign), to);
  if (!part || part.high >= 1) return null;
  const at = (share: number) => 1 / (1 - share);
  return { low: at(part.low), high: at(part.high) };
}

/** The range of a stated growth, a fall below nothing. */
export function statedRate(figure: Figure, sign: 1 | -1 | 0): Interval {
  return sign === -1 && figure.value > 0 ? times(figure.range, -1) : figure.range;
}
