import type { Headline } from './to-headlines.ts';

/**
 * A headline cut down to the `size` rows nearest in rank to a report's, with a note of what is left out; at either end
 * of the ranking the others come from the one side that there is. Percents stay those of the greatest of all.
 */
export function nearestRows({ series, rows, missing }: Headline, report: string, size: number): Headline {
  const at = rows.findIndex(({ town }) => town.report === report);
  const first = Math.max(0, Math.min(at - Math.floor(size / 2), rows.length - size));
  const shown = rows.slice(first, first + size);
  const notes = [
    ...(shown.length < rows.length
      ? [`${rows.length}镇写明，所列为第${first + 1}至${first + shown.length}位`]
      : []),
    ...(missing.length > 0 ? [`${missing.length}镇未提及`] : []),
  ];
  return { series, rows: shown, missing: [], note: notes.join('；') };
}
