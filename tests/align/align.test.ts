import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { alignReports, rowId } from '../../src/align/index.ts';
import { buildCorpus } from '../../src/corpus/build.ts';
import type { Section } from '../../src/report/types.ts';

const { reports } = buildCorpus();
const alignment = alignReports(reports);

type Pair = Record<string, string>;
const gold = parse(readFileSync('tests/gold/pairs.yaml', 'utf8')) as { pairs: Pair[]; also: Pair[] };
const annotated = ['longquan', 'badou', 'sungang'];
const flatten = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.sections)]);

/** The sections that a pair names: `longquan s3`; fails where its words name none, or several. */
function findSections(pair: Pair): string[] {
  return annotated
    .filter((id) => pair[id] !== undefined)
    .map((id) => {
      const report = reports.find(({ meta }) => meta.id === id)!;
      const found = flatten(report.sections).filter(
        ({ part, title, start, end }) =>
          part === pair['part'] && (title ?? report.source.slice(start, end)).trim().startsWith(pair[id]!),
      );
      expect(found, `${id} ${pair['part']}: ${pair[id]}`).toHaveLength(1);
      return `${id} ${found[0]!.id}`;
    });
}

/** The line of a section in the comparison of the three, where a line that only one has goes back to its outer one. */
const placeOf = (name: string) => {
  const rowOf = (id: string, section: string) => {
    const report = reports.find(({ meta }) => meta.id === id)!;
    return rowId(flatten(report.sections).find((one) => one.id === section)!);
  };
  const [id, section] = name.split(' ') as [string, string];
  const row = rowOf(id, section);
  const line = alignment.get(id)!.get(section)!;
  const towns = annotated.filter((town) =>
    [...alignment.get(town)!].some(([other, found]) => found.id === line.id && rowOf(town, other) === row),
  );
  return `${row} ${towns.length === 1 && line.up !== null ? line.up : line.id}`;
};

describe('the alignment of sections', () => {
  const must = gold.pairs.map(findSections);
  const may = new Set([...must, ...gold.also.map(findSections)].map((pair) => pair.join('~')));

  test('puts at least 0.9 of the pairs that a reader wrote down on one line', () => {
    const missed = must.filter(([a, b]) => placeOf(a!) !== placeOf(b!));
    console.log(
      `pairs on one line: ${must.length - missed.length} of ${must.length}; missed: ${missed.join('; ')}`,
    );
    expect(must.length).toBeGreaterThanOrEqual(40);
    expect(1 - missed.length / must.length).toBeGreaterThanOrEqual(0.9);
  });

  test('has at most 0.05 lines where a reader would not put two reports beside each other', () => {
    const lines = Map.groupBy(
      annotated.flatMap((id) => [...alignment.get(id)!.keys()].map((section) => `${id} ${section}`)),
      placeOf,
    );
    const shared = [...lines].filter(
      ([, names]) => new Set(names.map((name) => name.split(' ')[0])).size > 1,
    );
    const wrong = shared.filter(([, names]) =>
      annotated.some((a, index) =>
        annotated.slice(index + 1).some((b) => {
          const ofA = names.filter((name) => name.startsWith(`${a} `));
          const ofB = names.filter((name) => name.startsWith(`${b} `));
          const isMeant = ofA.some((x) => ofB.some((y) => may.has(`${x}~${y}`)));
          return ofA.length > 0 && ofB.length > 0 && !isMeant;
        }),
      ),
    );
    console.log(`wrong lines: ${wrong.length} of ${shared.length}: ${JSON.stringify(wrong)}`);
    expect(wrong.length / shared.length).toBeLessThanOrEqual(0.05);
  });

  test('is the same again, and the order of reports decides only between equals', () => {
    const spell = (given: typeof alignment) => {
      const lines = new Map<string, string[]>();
      for (const report of reports)
        for (const section of flatten(report.sections)) {
          const line = `${rowId(section)} ${given.get(report.meta.id)!.get(section.id)!.id}`;
          lines.set(line, [...(lines.get(line) ?? []), `${report.meta.id} ${section.id}`]);
        }
      return [...lines.values()].map((names) => names.sort().join(' ')).sort();
    };
    expect(spell(alignReports(reports))).toEqual(spell(alignment));
    expect(spell(alignReports([...reports].reverse()))).toEqual(spell(alignment));
  });

  test('of one report alone puts every row on the lines of its outermost sections', () => {
    const [report] = reports;
    const lines = alignReports([report!]).get(report!.meta.id)!;
    expect(lines.size).toBe(flatten(report!.sections).length);
    expect([...lines.values()].every(({ up }) => up === null)).toBe(true);
  });
});
