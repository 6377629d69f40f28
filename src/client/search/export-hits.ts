import type { Hit } from '../../search/browser/index.ts';
import { toContext } from '../../search/browser/index.ts';
import { toCsv } from '../../text/csv.ts';
import { saveFile } from '../dom/save-file.ts';

/** A hit and its full address. */
export interface Taken {
  hit: Hit;
  url: string;
}

const columns = [
  'report',
  'town',
  'part',
  'topic',
  'section',
  'paragraph',
  'start',
  'end',
  'left',
  'phrase',
  'right',
  'url',
] as const;

type Row = Record<(typeof columns)[number], string | number | null>;

/** A hit as a row: offsets are UTF-16 offsets into the paragraph, the words as the page shows them. */
function toRow({ hit, url }: Taken, names: ReadonlyMap<string, string>): Row {
  const { block, start, end, part, topic, title } = hit;
  const { left, phrase, right } = toContext(hit, 40);
  return {
    report: block.report,
    town: names.get(block.report) ?? block.report,
    part,
    topic,
    section: title || null,
    paragraph: block.paragraph,
    start,
    end,
    left,
    phrase: phrase.join(''),
    right,
    url,
  };
}

/** All hits as a file's text: CSV with a byte order mark, or JSON. */
export function toFile(
  format: 'csv' | 'json',
  query: string,
  hits: readonly Taken[],
  names: ReadonlyMap<string, string>,
): string {
  const rows = hits.map((hit) => toRow(hit, names));
  if (format === 'json') return `${JSON.stringify({ query, total: rows.length, hits: rows }, null, 1)}\n`;
  return toCsv(columns, rows);
}

/** Gives all hits to the reader as a file. */
export function downloadHits(
  format: 'csv' | 'json',
  query: string,
  hits: readonly Taken[],
  names: ReadonlyMap<string, string>,
): void {
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  const name = query.replace(/[\s\p{P}\p{S}\p{C}]+/gu, '').slice(0, 20) || '检索';
  saveFile(`${name}.${format}`, `${type};charset=utf-8`, toFile(format, query, hits, names));
}
