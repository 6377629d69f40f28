import type { Pack, ReportLength } from './types.ts';

/** How long each report is, part by part; blocks of one report may stand in several packs. */
export function toLengths(packs: readonly Pack[]): ReportLength[] {
  const lengths = new Map<string, ReportLength['length']>();
  for (const [report, blocks] of packs.flat()) {
    const length = lengths.get(report) ?? {};
    lengths.set(report, length);
    for (const [, text, stretches] of blocks) {
      stretches.forEach(([offset, part], at) => {
        const end = stretches[at + 1]?.[0] ?? text.length;
        length[part ?? ''] = (length[part ?? ''] ?? 0) + end - offset;
      });
    }
  }
  return [...lengths].map(([id, length]) => ({ id, length }));
}
