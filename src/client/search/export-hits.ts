import { reviewYearOf } from '../../report/index.ts';
import type { Hit } from '../../search/browser/index.ts';
import { toContext } from '../../search/browser/index.ts';
import { toCsv } from '../../text/csv.ts';
import { saveFile } from '../dom/save-file.ts';
import type { Source } from './source.ts';

/** A hit and its full address. */
export interface AddressedHit {
  hit: Hit;
  url: string;
}

const columns = [
  'report',
  'town',
  'county',
  'year',
  'part',
  'topic',
  'section',
  'paragraph',
  'start',
  'end',
  'offsets',
  'source',
  'left',
  'phrase',
  'right',
  'url',
] as const;

type HitRow = Record<(typeof columns)[number], string | number | null>;

/** What a file of hits is made of. */
export interface Take {
  format: 'csv' | 'json';
  query: string;
  hits: readonly AddressedHit[];
  /** What is known of each report, by its id. */
  sources: ReadonlyMap<string, Source>;
  /** The address of a report's text, which the offsets count in. */
  toText: (report: string) => string;
}

/** What `start` and `end` count, said in each row, since rows are copied into other tables. */
const offsets = 'UTF-16 code units of the text at source, from 0; end is exclusive';

/** A hit as a row: offsets as in `records.csv`, UTF-16 code units of the text at `source`; the words as the page shows them. */
function toRow({ hit, url }: AddressedHit, { sources, toText }: Take): HitRow {
  const { block, start, end, part, topic, title } = hit;
  const { left, phrase, right } = toContext(hit, 40);
  const told = sources.get(block.report);
  const from = Number(block.paragraph.slice(1));
  return {
    report: block.report,
    town: told?.town ?? block.report,
    county: told?.county ?? null,
    year: told ? reviewYearOf(told) : null,
    part,
    topic,
    section: title || null,
    paragraph: block.paragraph,
    start: from + start,
    end: from + end,
    offsets,
    source: toText(block.report),
    left,
    phrase: phrase.join(''),
    right,
    url,
  };
}

/** All hits as a file's text: CSV with a byte order mark, or JSON. */
export function toFile(take: Take): string {
  const { format, query, hits } = take;
  const rows = hits.map((hit) => toRow(hit, take));
  if (format === 'json') {
    return `${JSON.stringify({ query, total: rows.length, hits: rows }, null, 1)}\n`;
  }
  return toCsv(columns, rows);
}

/** Gives all hits to the reader as a file. */
export function downloadHits(take: Take): void {
  const { format, query } = take;
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  const name = query.replace(/[\s\p{P}\p{S}\p{C}]+/gu, '').slice(0, 20) || '检索';
  saveFile(`${name}.${format}`, `${type};charset=utf-8`, toFile(take));
}
