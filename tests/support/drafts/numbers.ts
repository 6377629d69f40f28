import type { Random } from './random.ts';

/** A number written with at most so many decimals, no zeros at its end. */
export const write = (value: number, places = 0): string => String(Number(value.toFixed(places)));

/** Two amounts of years that follow each other, as written, and what follows from them. */
export interface Growth {
  base: string;
  now: string;
  /** The difference, in the same unit. */
  by: string;
  /** Per cent, without sign: as it is, and as a slip has it. */
  rate: string;
  /** now / base */
  times: string;
}

const units: readonly (readonly [string, number, number, number])[] = [
  ['亿元', 1.2, 9, 2],
  ['万元', 120, 9000, 0],
  ['万元', 20, 90, 1],
];

/** A sound or wrong growth of an amount of money; `fall` makes it fall. */
export function grow(random: Random, wrong: boolean, fall = false, unit?: string): Growth {
  const [name, low, high, places] = unit === undefined ? random.pick(units) : ([unit, 200, 4000, 0] as const);
  const scale = 10 ** places;
  const base = Math.round((low + random.next() * (high - low)) * scale) / scale;
  const share = random.int(6, 38) / 100;
  const now = Math.round(base * (fall ? 1 - share : 1 + share) * scale) / scale;
  const real = Math.abs(now / base - 1) * 100;
  const off = random.int(9, 30);
  const rate = wrong ? (real > 30 && random.next() < 0.5 ? real / 2 : real + off) : real;
  const times = now / base + (wrong ? random.pick([0.4, 0.7, 1.1]) : 0);
  return {
    base: write(base, places) + name,
    now: write(now, places) + name,
    by: write(Math.abs(now - base), places) + name,
    rate: rate.toFixed(1).replace(/\.0$/, ''),
    times: times.toFixed(2),
  };
}

/** A whole number cut into so many parts, none of them small; wrong parts are `excess` more or less in sum. */
export function cut(random: Random, whole: number, pieces: number, excess = 0): number[] {
  const weights = Array.from({ length: pieces }, () => 1 + random.next() * 2);
  const sum = weights.reduce((total, one) => total + one, 0);
  const target = whole + excess;
  const parts = weights.map((one) => Math.max(1, Math.floor((one / sum) * target)));
  parts[0] = (parts[0] ?? 0) + target - parts.reduce((total, one) => total + one, 0);
  return parts;
}
