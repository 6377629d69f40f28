import type { Catalog, SearchMethod } from '../types.ts';
import type { Files } from './files.ts';
import type { SearchedReport } from './searched-report.ts';
import { encodeRanked } from '../ranked-text.ts';
import { findCuts } from './cuts.ts';
import { toOutline } from './outline.ts';
import { toTitles } from './packs.ts';

/** Keeps the text of a small corpus as one file; what is known of it goes into the manifest. */
export function addWholeText(
  files: Files,
  searched: readonly SearchedReport[],
  catalog: Catalog,
): SearchMethod & { postings: number } {
  const blocks = searched.flatMap((report) => report.blocks);
  const titled = blocks.map(({ stretches }) => toTitles(stretches));
  const titles = [...new Set(titled.flat().map(([, title]) => title))];
  const places = new Map(titles.map((title, place) => [title, place]));
  const texts = blocks.map(({ text }) => text);
  // A title is verbatim, so that it is read where it stands
  const all = [...texts, ...titles.filter((title) => !texts.some((text) => text.includes(title)))].join('');
  const starts = titles.map((title) => all.indexOf(title));
  const { alphabet, bytes } = encodeRanked(all);
  return {
    kind: 'scan',
    postings: 0,
    text: files.addBytes(bytes),
    catalog,
    outline: toOutline(
      searched,
      searched.map((report) => findCuts(report, Infinity)),
    ),
    counts: searched.map((report) => report.blocks.length),
    paragraphs: blocks.map(({ paragraph }, nth) => paragraph - (blocks[nth - 1]?.paragraph ?? 0)),
    lengths: texts.map(({ length }) => length),
    read: titles.flatMap(({ length }, nth) => [starts[nth]! - (starts[nth - 1] ?? 0), length]),
    titles: titled.map((all) => all.flatMap(([offset, title]) => [offset, places.get(title)!]).slice(1)),
    alphabet,
  };
}
