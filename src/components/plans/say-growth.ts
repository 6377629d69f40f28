import { formatChange } from '../../series/index.ts';
import type { PlanGrowth } from '../../series/index.ts';

/** From this year to the next in per cent, one decimal, its sign and how exactly it is meant: `+16.5%`, `约+10%`. */
export function sayGrowth({ percent, bound }: Pick<PlanGrowth, 'bound'> & { percent: number }): string {
  const tenths = Math.sign(percent) * Math.round(Math.abs(percent) * 10);
  return formatChange(tenths / 10, bound);
}
