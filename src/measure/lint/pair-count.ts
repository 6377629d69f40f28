import type { Finding } from '../../diagnostics.ts';
import type { SentenceReading } from '../read-sentence.ts';
import type { MeasureLintInput } from './types.ts';

/**
 * 分别 with fewer or more names than values: a number cannot be given to its name.
 * Marks 甲、乙、丙分别增长5%、6%; leaves 税收3.7亿元、收入1.78亿元,分别增长15.1%、6.5% alone.
 */
export function pairCount({ sentences }: MeasureLintInput): Finding[] {
  return sentences.flatMap(countPairs);
}

function countPairs({ quantities, uneven }: SentenceReading): Finding[] {
  return uneven.flatMap(({ mention, names, values }): Finding[] => {
    const first = quantities[mention];
    const last = quantities[mention + values - 1];
    if (!first || !last) return [];
    return [
      {
        start: first.start,
        end: last.end,
        message: `“分别”之前有${names}项，之后有${values}个数，应当一样多，无法逐一对应。`,
      },
    ];
  });
}
