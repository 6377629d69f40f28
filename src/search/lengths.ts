import type { Pack, ReportLength } from './types.ts';

/** How long each report is, part by part and topic by topic; blocks of one report may stand in several packs. */
export function toLengths(packs: readonly Pack[]): ReportLength[] {
  const lengths = new Map<string, ReportLength>();
  for (const [id, blocks] of packs.flat()) {
    const known = lengths.get(id) ?? { id, part: {}, topic: {} };
    lengths.set(id, known);
    for (const [, text, stretches] of blocks) {
      stretches.forEach(([offset, part, topic], at) => {
        const length = (stretches[at + 1]?.[0] ?? text.length) - offset;
        known.part[part ?? ''] = (known.part[part ?? ''] ?? 0) + length;
        known.topic[topic ?? ''] = (known.topic[topic ?? ''] ?? 0) + length;
      });
    }
  }
  return [...lengths.values()];
}
