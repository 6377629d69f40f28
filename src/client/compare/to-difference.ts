import { compareFigures, incomparable } from '../../series/index.ts';
import type { ComparedNumber } from './numbers.ts';

/** `比基准 +24.1%`, `比基准 约+24.1%`, or why that can't be said; nothing for what is no amount. */
export function toDifference(figure: ComparedNumber, base: ComparedNumber | undefined): string[] {
  if (!base || base === figure || !figure.isAmount || !base.isAmount) return [];
  if (figure.year !== base.year) return ['与基准不可比：年份不同'];
  const judged = compareFigures(base.comparable, figure.comparable);
  if ('reason' in judged) return [`与基准不可比：${incomparable[judged.reason]}`];
  const isAbout = [figure, base].some(({ around }) => around[0] !== '');
  const percent = Number(judged.percent.toFixed(1));
  return [`比基准 ${isAbout ? '约' : ''}${percent > 0 ? '+' : ''}${percent}%`];
}
