import { incomparable, unranked } from '../../series/index.ts';
import type { Standing } from '../../series/index.ts';

/** What these reasons are where a figure stands among those of others, and not behind one of its own report. */
const among: Readonly<Record<string, string>> = { name: '口径不同', status: '别镇的只是预计或目标' };

/** A standing in a reader's words: `可比的5镇中第2`, or why there is none: `不排名次：所计月数不同`. */
export function sayStanding(standing: Standing): string {
  if ('rank' in standing) return `可比的${standing.among}镇中第${standing.rank}`;
  const reasons: Readonly<Record<string, string>> = { ...incomparable, ...unranked, ...among };
  return `不排名次：${reasons[standing.reason] ?? standing.reason}`;
}
