/** A number for a reader: no more than so many decimals, none that are nothing. */
export const round = (value: number, places = 1): string => String(Number(value.toFixed(places)));

/** An amount in the unit that another was written in: 0.2亿元. */
export const inUnit = (value: number, { factor, unit }: { factor: number; unit: string }): string =>
  `${round(value / factor, Math.abs(value / factor) < 10 ? 2 : 1)}${unit}`;

/** A growth in per cent, or a fall, in words: 增长12.5%, 下降3%. */
export const growthWords = (rate: number): string => `${rate < 0 ? '下降' : '增长'}${round(Math.abs(rate))}%`;
