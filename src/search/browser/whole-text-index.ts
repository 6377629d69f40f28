import type { Catalog, TitleRun, WholeText } from '../types.ts';
import type { ReportEntry, PhraseIndex, PlacedBlock, Starts } from './phrase-index.ts';
import { decodeRanked } from '../ranked-text.ts';
import { Block } from './block.ts';
import { OutlineMap } from './outline-map.ts';
import { toEntry } from './to-entry.ts';

/** The text of one report: its blocks, and all of them folded, a line for each. */
interface ReportText {
  blocks: PlacedBlock[];
  key: string;
}

/** A small corpus, searched by scanning all of its text. */
export class WholeTextIndex implements PhraseIndex {
  readonly allRead = true;
  readonly size: number;
  readonly #catalog: Catalog;
  readonly #outline: OutlineMap;
  readonly #reports: readonly ReportText[];

  /** @param bytes the text of all blocks, ranked. */
  constructor(whole: WholeText, bytes: Uint8Array) {
    this.#catalog = whole.catalog;
    this.size = whole.catalog.ids.length;
    this.#outline = new OutlineMap(whole.outline);
    const text = decodeRanked({ alphabet: whole.alphabet, bytes });
    let from = 0;
    const texts = whole.lengths.map((length) => text.slice(from, (from += length)));
    let start = 0;
    const titles = whole.read.flatMap((gap, turn) => {
      if (turn % 2 === 1) return [];
      start += gap;
      return [text.slice(start, start + whole.read[turn + 1]!)];
    });
    let [nth, paragraph] = [0, 0];
    const readBlock = (report: string): Block => {
      paragraph += whole.paragraphs[nth]!;
      const [first, ...others] = whole.titles[nth]!;
      const titled: TitleRun[] = [[0, titles[first!]!]];
      for (let turn = 0; turn < others.length; turn += 2)
        titled.push([others[turn]!, titles[others[turn + 1]!]!]);
      return new Block(report, [paragraph, texts[nth++]!, titled]);
    };
    this.#reports = whole.catalog.ids.map((id, report) => {
      let at = 0;
      const blocks = Array.from({ length: whole.counts[report]! }, (): PlacedBlock => {
        const placed = { block: readBlock(id), at };
        at += placed.block.key.length + 1;
        return placed;
      });
      return { blocks, key: blocks.map(({ block }) => block.key).join('\n') };
    });
  }

  findStarts(phrase: string): Promise<Starts> {
    if (phrase === '') return Promise.resolve(new Map());
    const starts = new Map<number, number[]>();
    this.#reports.forEach(({ key }, report) => {
      const own: number[] = [];
      for (let at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + 1)) own.push(at);
      if (own.length > 0) starts.set(report, own);
    });
    return Promise.resolve(starts);
  }

  entryOf(report: number): Promise<ReportEntry> {
    return Promise.resolve(toEntry(this.#catalog, report));
  }

  outlineOf(report: number): Promise<{ outline: OutlineMap; nth: number }> {
    return Promise.resolve({ outline: this.#outline, nth: report });
  }

  sentencesOf(report: number): Promise<readonly number[]> {
    const lengths = this.#reports[report]!.blocks.flatMap(({ block: { sentences } }) =>
      sentences.map(
        (end, nth) => (end - (sentences[nth - 1] ?? 0)) * (nth + 1 === sentences.length ? -1 : 1),
      ),
    );
    return Promise.resolve(lengths);
  }

  readBlock(report: number, at: number): Promise<PlacedBlock> {
    return Promise.resolve(this.#reports[report]!.blocks.findLast((placed) => placed.at <= at)!);
  }
}
