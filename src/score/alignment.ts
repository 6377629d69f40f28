import type { GoldPair, GoldPairs, Rate } from '../corpus/gold/index.ts';
import { rowId } from '../align/index.ts';
import type { Alignment } from '../align/index.ts';
import type { ReportDocument } from '../corpus/types.ts';
import { walkSections } from '../report/index.ts';
import type { Section } from '../report/types.ts';

/** How well lines agree with the pairs of a reader. */
export interface AlignmentScore {
  /** Ids of the reports that the pairs are of. */
  reports: string[];
  /** Pairs that stand on one line. */
  pairs: Rate;
  /** Lines of two reports or more, all of which a reader could have put beside each other. */
  lines: Rate;
  /** The pairs that stand apart, and the lines with a report too many: `longquan s3, badou s7`. */
  faults: string[];
}

type Report = Pick<ReportDocument, 'meta' | 'source' | 'sections'>;

/** A section with the line that it stands on where only some reports are compared. */
interface AlignedSection {
  report: string;
  section: Section;
  line: string;
}

/** Every section of the reports; a line that only one of them has goes back to its outer one, as on the page. */
function placeSections(reports: readonly Report[], alignment: Alignment): AlignedSection[] {
  const all = reports.flatMap(({ meta, sections }) =>
    [...walkSections(sections)].map((section) => {
      const { id, up } = alignment.get(meta.id)!.get(section.id)!;
      return { report: meta.id, section, row: rowId(section), id, up };
    }),
  );
  type One = (typeof all)[number];
  const onLine = Map.groupBy(all, ({ row, id }) => `${row} ${id}`);
  const isLone = ({ row, id }: One) =>
    new Set(onLine.get(`${row} ${id}`)!.map(({ report }) => report)).size === 1;
  const settle = (one: One, before: readonly number[]): number => {
    if (one.up === null || !isLone(one)) return one.id;
    if (before.includes(one.up)) return Math.min(one.id, one.up);
    const outer = all.find(
      ({ report, row, id }) => report === one.report && row === one.row && id === one.up,
    );
    return outer ? settle(outer, [...before, one.id]) : one.up;
  };
  return all.map((one) => ({
    report: one.report,
    section: one.section,
    line: `${one.row} ${settle(one, [])}`,
  }));
}

/** The two sections that a pair names; throws where its words name none, or several. */
function findPair(
  { part, sections }: GoldPair,
  reports: readonly Report[],
  placed: readonly AlignedSection[],
) {
  const found = sections.map(([report, words]) => {
    const { source } = reports.find(({ meta }) => meta.id === report)!;
    const named = placed.filter(
      ({ report: id, section: { part: own, title, start, end } }) =>
        id === report && own === part && (title ?? source.slice(start, end)).trim().startsWith(words),
    );
    if (named.length !== 1) throw new Error(`${named.length} sections of ${report} in ${part}: ${words}`);
    return named[0]!;
  });
  return [found[0]!, found[1]!] as const;
}

/** How well the lines of some reports agree with a reader's pairs; pairs of a report that isn't there are left out. */
export function scoreAlignment(
  all: readonly Report[],
  alignment: Alignment,
  gold: GoldPairs,
): AlignmentScore {
  const has = ({ sections }: GoldPair) => sections.every(([id]) => all.some(({ meta }) => meta.id === id));
  const ids = new Set(gold.pairs.filter(has).flatMap(({ sections }) => sections.map(([id]) => id)));
  const reports = all.filter(({ meta }) => ids.has(meta.id));
  const placed = placeSections(reports, alignment);
  const find = (pairs: readonly GoldPair[]) =>
    pairs.filter(has).map((pair) => findPair(pair, reports, placed));
  const [must, also] = [find(gold.pairs), find(gold.also)];
  const isMeant = (a: readonly AlignedSection[], b: readonly AlignedSection[]) =>
    [...must, ...also].some(
      ([one, other]) => (a.includes(one) && b.includes(other)) || (b.includes(one) && a.includes(other)),
    );
  const name = ({ report, section }: AlignedSection) => `${report} ${section.id}`;
  const apart = must.filter(([one, other]) => one.line !== other.line);
  const shared = [...Map.groupBy(placed, ({ line }) => line).values()]
    .map((line) => [...Map.groupBy(line, ({ report }) => report).values()])
    .filter((columns) => columns.length > 1);
  const wrong = shared.filter((columns) =>
    columns.some((a, index) => columns.slice(index + 1).some((b) => !isMeant(a, b))),
  );
  return {
    reports: [...ids],
    pairs: { right: must.length - apart.length, of: must.length },
    lines: { right: shared.length - wrong.length, of: shared.length },
    faults: [
      ...apart.map((pair) => `apart: ${pair.map(name).join(', ')}`),
      ...wrong.map((columns) => `wrong line: ${columns.flat().map(name).join(', ')}`),
    ],
  };
}
