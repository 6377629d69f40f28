import type { Finding } from '../../diagnostics.ts';
import type { MeasureLintInput } from './types.ts';

/**
 * A count without its measure word: `1705燃煤取暖户逐一摸排`, `为全镇1.2万60岁以上的老人`.
 * Ranks (`全市前三`), points (`空气质量综合指数3.8`) and sums said in short (`突破60亿大关`, `30万以上的村`) need none
 * and are left alone.
 */
export function lostCharacter({ quantities }: MeasureLintInput): Finding[] {
  return quantities
    .filter(({ kind, unit, sentence, sentenceStart, end }) => {
      const next = sentence[end - sentenceStart] ?? '';
      if (kind !== 'amount') return false;
      return unit === null ? /\p{Script=Han}/u.test(next) : /^[十百千万亿]+$/.test(unit) && /\d/.test(next);
    })
    .map(({ quote, end }) => ({
      start: end,
      end,
      message: `“${quote}”之后脱量词。`,
    }));
}
