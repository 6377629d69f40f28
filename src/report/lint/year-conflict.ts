import type { Finding, LintInput } from './types.ts';
import { statesYears } from '../chronology.ts';

/** Marks years that contradict what the text says of the world, and a meeting dated in the year under review. */
export function yearConflict(input: LintInput): Finding[] {
  const { meta } = input;
  const findings = meta.yearEvidence.map(({ start, end, says }) => ({ start, end, message: says }));
  if (meta.inferredYear !== null) {
    const real = meta.inferredYear;
    for (const line of input.lines.filter(({ kind }) => kind === 'title')) {
      for (const { start, end, year } of statesYears(line)) {
        if (year !== real && year !== real + 1)
          findings.push({ start, end, message: `标题写作${year}年，而文中史实说明回顾的是${real}年。` });
      }
    }
  }
  return [...findings, ...findMeeting(input)];
}

function findMeeting({ lines, meta }: LintInput): Finding[] {
  const published = meta.published === null ? null : Number(meta.published.slice(0, 4));
  return lines.flatMap((line): Finding[] => {
    const match = line.kind === 'metadata' ? /^[—-]+(20\d\d)/.exec(line.text) : null;
    const year = Number(match?.[1]);
    if (
      !match ||
      meta.planYear === null ||
      year === meta.planYear ||
      year === published ||
      year !== meta.statedYear
    )
      return [];
    const start = line.start + match[0].length - 4;
    return [
      {
        start,
        end: start + 4,
        message: `会议日期写作${year}年，而报告回顾${meta.statedYear}年、部署${meta.planYear}年，应在${meta.planYear}年。`,
      },
    ];
  });
}
