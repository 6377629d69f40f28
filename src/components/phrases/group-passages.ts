import type { Corpus } from '../../corpus/index.ts';
import type { Passage } from '../../reuse/index.ts';
import type { TownMark } from '../../series/index.ts';
import { townMark } from '../../series/index.ts';
import { toFullWidth } from '../../text/full-width.ts';

/** A shared wording as the page lists it. */
export interface PhraseRow {
  id: string;
  /** As its first place writes it, on one line. */
  words: string;
  /** Folded, for the search. */
  query: string;
  /** Length in characters, punctuation aside. */
  length: number;
  /** Towns that have it, with the paragraphs where it stands; the first of them and one paragraph each where they are many. */
  towns: { mark: TownMark; paragraphs: string[] }[];
  /** How many towns have it. */
  count: number;
  places: number;
  /** City of all its towns, where it is one of several. */
  city: string | null;
}

/** Rows of one level of sharing. */
export interface PhraseGroup {
  id: 'most' | 'city' | 'rest';
  rows: PhraseRow[];
  /** How many more there are than `rows` lists. */
  left: number;
}

/** So many towns a row names with all their places; of more it names these, one place each. */
const named = 8;
/** So many towns all rows of a group name, so that the page grows no further with their number. */
const namedInGroup = 200;

/** Text on one line, without private-use characters, each quotation mark with its partner: `四个意识”、坚定“四个自信` has lost two. */
function tidy(display: string): string {
  const line = toFullWidth(display.replace(/[\p{Co}\p{Cf}]/gu, '')).replace(/\s+/gu, ' ');
  let open = 0;
  let missing = 0;
  for (const sign of line)
    if (sign === '“') open++;
    else if (sign === '”')
      if (open > 0) open--;
      else missing++;
  return `${'“'.repeat(missing)}${line}${'”'.repeat(open)}`;
}

/**
 * Shared wording by how far it reaches: `most` stands in more than half of the towns, `city` in towns of one city
 * only, `rest` in a few towns of several cities, or, where all towns are of one, in a few of these. In each, wording of
 * more towns comes first, then longer wording.
 *
 * @param trim cuts a passage back to whole words, or gives null for one that is not to be listed.
 * @param limit most rows of a group.
 */
export function groupPassages(
  { passages, reports }: Pick<Corpus, 'passages' | 'reports'>,
  {
    trim = (passage) => passage,
    limit = 80,
  }: { trim?: (passage: Passage) => Passage | null; limit?: number } = {},
): PhraseGroup[] {
  const marks = new Map(townMark(reports).map((mark) => [mark.id, mark]));
  const cities = new Map(reports.map(({ meta }) => [meta.id, meta.city]));
  const isOneCity = new Set(cities.values()).size === 1;
  const toRow = ({ id, text, display, occurrences }: Passage): PhraseRow => {
    const places = Map.groupBy(occurrences, ({ report }) => report);
    const among = new Set([...places.keys()].map((report) => cities.get(report)));
    const isLong = places.size > named;
    return {
      id,
      words: tidy(display),
      query: text,
      length: Array.from(text).length,
      towns: [...places].slice(0, named).map(([report, found]) => ({
        mark: marks.get(report)!,
        paragraphs: [...new Set(found.slice(0, isLong ? 1 : Infinity).map(({ paragraph }) => paragraph))],
      })),
      count: places.size,
      places: occurrences.length,
      city: !isOneCity && among.size === 1 ? ([...among][0] ?? null) : null,
    };
  };
  const levelOf = ({ occurrences }: Passage): PhraseGroup['id'] => {
    const towns = new Set(occurrences.map(({ report }) => report));
    if (towns.size * 2 > reports.length) return 'most';
    if (isOneCity) return 'rest';
    return new Set([...towns].map((town) => cities.get(town))).size === 1 ? 'city' : 'rest';
  };
  const groups = new Map(
    (['most', 'city', 'rest'] as const).map((id) => [
      id,
      { rows: new Map<string, PhraseRow>(), names: 0, left: 0 },
    ]),
  );
  for (const passage of passages) {
    const group = groups.get(levelOf(passage))!;
    // Only as many are cut as are shown; of two that are the same then, the one that more towns share stays
    if (group.rows.size >= limit || group.names >= namedInGroup) {
      group.left += 1;
      continue;
    }
    const whole = trim(passage);
    if (!whole || group.rows.has(whole.text)) continue;
    const row = toRow(whole);
    group.rows.set(whole.text, row);
    group.names += row.towns.length;
  }
  return [...groups].flatMap(([id, { rows, left }]) =>
    rows.size > 0 ? [{ id, rows: [...rows.values()], left }] : [],
  );
}
