import type { Finding, LintInput } from './types.ts';
import type { Part } from '../types.ts';
import { endsReport } from '../cues.ts';
import { walkSections } from '../sections.ts';

/** How much of a report its opening may stand in, and how many of its last paragraphs may close it. */
const early = 0.2;
const late = 3;

/** What ends a report that is only laid before the delegates: `以上报告,请予审议。`. */
const submits = /^(?:特此|以上)[^。]{0,10}报告/;

/**
 * Marks what a report to a congress has and this one lacks: the opening (`各位代表`), next year's plan, the closing call.
 * A summary (`政府工作报告(摘要)`) or a document of another kind (`2023年度重点工作情况`) needs none of them and is left alone, as is a report whose
 * `各位代表` or last words (`…作出更大的贡献!`) merely have no section of their own.
 */
export function truncated({ sections, source, half, lines, meta }: LintInput): Finding[] {
  const isSummary = lines.some(({ kind, text }) => kind === 'title' && /摘[要登]/.test(text));
  if (isSummary || !/政府工作报告$|^工作报告$/.test(meta.kind)) return [];
  const has = new Set<Part>(Array.from(walkSections(sections), ({ part }) => part));
  const findings: Finding[] = [];
  const end = source.trimEnd().length;
  const paragraphs = lines.filter(({ kind }) => kind === 'paragraph');
  const opens =
    has.has('opening') ||
    /各位(?:代表|委员)|[现下][在面],?我(?:代表|受)/.test(half.slice(0, Math.max(400, end * early)));
  const closes =
    has.has('closing') || paragraphs.slice(-late).some(({ text }) => endsReport(text) || submits.test(text));
  if (!opens) findings.push({ start: 0, end: 0, message: '没有开场，报告可能从中间开始。' });
  if (!has.has('plan')) findings.push({ start: end, end, message: '没有下一年的安排，报告可能不全。' });
  if (!closes) findings.push({ start: end, end, message: '没有结尾，报告可能不全。' });
  return findings;
}
