import type { Finding, LintInput } from './types.ts';

/**
 * Marks a title that the page or the document has said before (`标题: 八陡镇2023年度重点工作情况`, then the same as a
 * title); a title under the name of its office is said once and left alone.
 */
export function duplicateTitle({ lines }: LintInput): Finding[] {
  const said = new Set<string>();
  return lines.flatMap((line): Finding[] => {
    const row = /^标\s*题\s*:\s*(.+)$/.exec(line.text)?.[1];
    if (line.kind === 'metadata' && row !== undefined) said.add(row.trim());
    if (line.kind !== 'title') return [];
    const repeated = said.has(line.text);
    said.add(line.text);
    return repeated ? [{ start: line.start, end: line.end, message: '这一标题在前面已经出现过。' }] : [];
  });
}
