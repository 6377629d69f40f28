import type { Catalog, Search, WholeText } from '../types.ts';
import type { Files } from './files.ts';
import type { SearchedReport } from './searched-report.ts';
import { encodeRanked } from '../ranked-text.ts';
import { findCuts } from './cuts.ts';
import { toOutline } from './outline.ts';
import { toTitles } from './packs.ts';

/** Keeps all of a small corpus as two files: its text, and what is known of it. */
export function addWholeText(
  files: Files,
  searched: readonly SearchedReport[],
  catalog: Catalog,
): Search & { postings: number } {
  const blocks = searched.flatMap((report) => report.blocks);
  const titled = blocks.map(({ stretches }) => toTitles(stretches));
  const titles = [...new Set(titled.flat().map(([, title]) => title))];
  const places = new Map(titles.map((title, place) => [title, place]));
  const texts = [...blocks.map(({ text }) => text), ...titles];
  const { alphabet, bytes } = encodeRanked(texts.join(''));
  const whole: WholeText = {
    catalog,
    outline: toOutline(
      searched,
      searched.map((report) => findCuts(report, Infinity)),
    ),
    counts: searched.map((report) => report.blocks.length),
    paragraphs: blocks.map(({ paragraph }, nth) => paragraph - (blocks[nth - 1]?.paragraph ?? 0)),
    lengths: texts.map(({ length }) => length),
    titles: titled.map((all) => all.flatMap(([offset, title]) => [offset, places.get(title)!]).slice(1)),
    alphabet,
  };
  return { kind: 'scan', whole: files.addJson(whole), text: files.addBytes(bytes), postings: 0 };
}
