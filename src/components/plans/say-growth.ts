import type { Comparison } from '../../series/index.ts';

/** From this year to the next in per cent, one decimal and its sign: `+16.5%`; `—` where none can be said. */
export function sayGrowth(growth: Comparison | null): string {
  if (growth === null || 'reason' in growth) return '—';
  const rounded = Math.round(growth.percent * 10) / 10;
  return `${rounded > 0 ? '+' : ''}${rounded}%`;
}
