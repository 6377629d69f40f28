/** Arithmetic with numbers as they are written: 1.2亿元 is anything from 1.15 to 1.25. */

/** A closed range of numbers; an open side is infinite. */
export interface Interval {
  low: number;
  high: number;
}

/** What rounding in binary may cost, as a part of the value. */
const grain = 1e-9;

/** The range of one exact number. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

/** The range of what is within `slack` of a value. */
export const around = (value: number, slack: number): Interval => ({
  low: value - slack,
  high: value + slack,
});

/** The sum of ranges. */
export const sum = (...all: readonly Interval[]): Interval => ({
  low: all.reduce((total, { low }) => total + low, 0),
  high: all.reduce((total, { high }) => total + high, 0),
});

/** One range less another. */
export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

/** A range times a number. */
export const times = ({ low, high }: Interval, factor: number): Interval =>
  factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor };

/** One range over another, both of positive numbers; null where the second may be nothing. */
export const over = (a: Interval, b: Interval): Interval | null =>
  b.low <= 0
    ? null
    : { low: a.low / (a.low < 0 ? b.low : b.high), high: a.high / (a.high < 0 ? b.high : b.low) };

/** Whether two ranges have a number in common. */
export function meets(a: Interval, b: Interval): boolean {
  const ends = [a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs);
  const slack = Math.max(1e-9, ...ends) * grain;
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Whether every number of the first range is below every number of the second. */
export const below = (a: Interval, b: Interval): boolean => a.high < b.low && !meets(a, b);
