import type { FactEvidence } from './types.ts';
import { parseNumeral } from '../../text/numerals.ts';

/** A line that is about the meeting, or nothing but its date in brackets or behind a dash. */
const aboutMeeting = /^[（(—–-]|会议|大会|人大/;
/** A row of a page's table: when it was published, not when it was read out. */
const aboutPage = /发布|发文|公开|索引|来源|成文|更新|浏览/;

/**
 * Reads the years of a report off the date of its meeting, `2024年1月5日` or `二〇二四年一月五日` with the year in figures: a
 * meeting in spring looks back on the year before, one in autumn or December on its own.
 *
 * @param head the first lines of a report, with half-width figures.
 */
export function readMeetingYear(
  head: readonly string[],
): { stated: FactEvidence<number>; plan: FactEvidence<number> } | undefined {
  for (const line of head) {
    const date =
      /(20\d\d)\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?/.exec(
        line,
      );
    if (!date || line.length > 60 || aboutPage.test(line)) continue;
    if (!date[0].endsWith('日') && !aboutMeeting.test(line)) continue;
    const month = parseNumeral(date[2] ?? '') ?? 1;
    const shift = month >= 9 ? 0 : 1;
    const at = (value: number): FactEvidence<number> => ({ value, quote: date[0], from: 'meeting' });
    return { stated: at(Number(date[1]) - shift), plan: at(Number(date[1]) - shift + 1) };
  }
  return undefined;
}
