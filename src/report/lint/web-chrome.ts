import type { Finding, LintInput } from './types.ts';
import type { Span } from '../types.ts';
import { isPageTable } from '../classify.ts';

/**
 * Marks what a web page put around the document: the table above it (`索引号: … 文号:`), dates, controls (`• 字号:`);
 * leaves the meeting's line (`——2023年4月16日在…会议上`) and the speaker's alone.
 */
export function webChrome({ lines }: LintInput): Finding[] {
  const furniture = lines.map(
    (line) => line.kind === 'chrome' || (line.kind === 'metadata' && isPageTable(line.text)),
  );
  const groups: Span[] = [];
  lines.forEach((line, index) => {
    // The name of the office above the table belongs to the page, too.
    const above = line.kind === 'metadata' && index === 0 && furniture[1] === true;
    if (!furniture[index] && !above) return;
    const last = groups.at(-1);
    if (last && (furniture[index - 1] === true || index === 1)) last.end = line.end;
    else groups.push({ start: line.start, end: line.end });
  });
  return groups.map((group) => ({ ...group, message: '网页的表头、日期或控件混入了文本，不属于报告。' }));
}
