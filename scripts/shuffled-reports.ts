import type { ReportDocument } from '../src/corpus/index.ts';
import type { Block, Section } from '../src/report/types.ts';

/** Numbers from 0 up to `below`, the same ones for the same seed. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Made-up reports: each has the paragraphs of a real one, filled to about their lengths with sentences drawn from all
 * reports, so that words are as frequent as in real ones and no two reports are alike.
 */
export function shuffleReports(
  reports: readonly ReportDocument[],
  count: number,
  random: (below: number) => number,
): ReportDocument[] {
  const sentences = reports.flatMap(({ source, blocks }) =>
    blocks.flatMap(({ id, start, end }) =>
      id === undefined ? [] : (source.slice(start, end).match(/[^。；]+[。；]?/gu) ?? []),
    ),
  );
  return Array.from({ length: count }, (_, at) => {
    const model = reports[at % reports.length]!;
    const flat = (sections: readonly Section[]): Section[] =>
      sections.flatMap((section) => [section, ...flat(section.sections)]);
    const known = new Map(flat(model.sections).map((section) => [section.id, section]));
    let source = '';
    const blocks: Block[] = [];
    const sections: Section[] = [];
    for (const { id, kind, start, end, section } of model.blocks) {
      if (id === undefined) continue;
      const from = source.length;
      while (source.length - from < end - start) source += sentences[random(sentences.length)]!;
      blocks.push({ id, kind, start: from, end: source.length });
      const place = section === undefined ? undefined : known.get(section);
      if (place) sections.push({ ...place, start: from, end: source.length, sections: [] });
      source += '\n';
    }
    return { ...model, meta: { ...model.meta, id: `town-${at}` }, source, blocks, sections };
  });
}
