import type { Cut, Outline } from '../types.ts';
import type { SearchedReport } from './searched-report.ts';

/** Writes what stands where in some reports: their cuts in columns. */
export function toOutline(reports: readonly SearchedReport[], cuts: readonly (readonly Cut[])[]): Outline {
  const all = cuts.flat();
  const parts = [...new Set(all.map(({ part }) => part))];
  const topics = [...new Set(all.map(({ topic }) => topic))];
  return {
    parts,
    topics,
    counts: cuts.map(({ length }) => length),
    lengths: all.map(({ length }) => length),
    breaks: reports.flatMap(({ key }, report) =>
      cuts[report]!.map(({ at, length }, nth) => (cuts[report]![nth + 1]?.at ?? key.length) - at - length),
    ),
    codes: all.map(
      ({ part, topic, opens }) =>
        (parts.indexOf(part) * topics.length + topics.indexOf(topic)) * 2 + Number(opens),
    ),
  };
}
