import type { ReportFacts } from '../../report/index.ts';

/**
 * By what a report is known again: a print of its letters and digits, whatever stands between them, and what it tells of.
 *
 * @returns the print without tabs, and place, county, year and kind apart by tabs.
 */
export function toKnownKeys(
  text: string,
  { townFull, county, statedYear, kind }: Pick<ReportFacts, 'townFull' | 'county' | 'statedYear' | 'kind'>,
): readonly [print: string, subject: string] {
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '');
  let sum = signs.length;
  for (let at = 0; at < signs.length; at++) sum = (Math.imul(sum, 31) + signs.charCodeAt(at)) >>> 0;
  return [sum.toString(36), [townFull, county, statedYear, kind].join('\t')];
}
