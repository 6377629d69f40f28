import type { Finding, LintInput } from './types.ts';
import type { Part } from '../types.ts';
import { walkSections } from '../sections.ts';

/**
 * Marks what a report to a congress has and this one lacks: the opening (`各位代表`), next year's plan, the closing call.
 * A document of another kind (`2023年度重点工作情况`) needs none of them and is left alone.
 */
export function truncated({ sections, source, meta }: LintInput): Finding[] {
  if (!meta.kind.endsWith('报告')) return [];
  const has = new Set<Part>(Array.from(walkSections(sections), ({ part }) => part));
  const findings: Finding[] = [];
  const end = source.trimEnd().length;
  if (!has.has('opening')) findings.push({ start: 0, end: 0, message: '没有开场，报告可能从中间开始。' });
  if (!has.has('plan')) findings.push({ start: end, end, message: '没有下一年的安排，报告可能不全。' });
  if (!has.has('closing')) findings.push({ start: end, end, message: '没有结尾，报告可能不全。' });
  return findings;
}
