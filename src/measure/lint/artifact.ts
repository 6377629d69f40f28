import type { Finding } from '../../diagnostics.ts';
import type { MeasureLintInput } from './types.ts';

/** A blank between two digits of a number: `完成投资1 2.5 亿元` is 12.5, as a page or a PDF tore it. */
export function artifact({ quantities }: Pick<MeasureLintInput, 'quantities'>): Finding[] {
  return quantities.flatMap(({ quote, start, value }): Finding[] => {
    const gap = /(?<=[\d.])[\s\u200B-\u200D\u2060\uFEFF]+(?=[\d.])/.exec(quote);
    if (!gap) return [];
    const from = start + gap.index;
    const message = `数字中有空白，读作“${Math.abs(value)}”。`;
    return [{ start: from, end: from + gap[0].length, message }];
  });
}
