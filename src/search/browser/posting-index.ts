import { bisectRight } from './bisect-right.ts';
import type { Catalog, Directory, Group, Outline, Pack, Postings, SentenceLengths } from '../types.ts';
import type { IndexFiles } from './files.ts';
import type { ReportEntry, PhraseIndex, PlacedBlock, Starts } from './phrase-index.ts';
import { Shard } from '../shard.ts';
import { Block } from './block.ts';
import { OutlineMap } from './outline-map.ts';
import { toEntry } from './to-entry.ts';

/** So many pairs of a phrase are looked up at once. */
const pairsAtOnce = 2;

/** So few places are read rather than looked up further; they will be shown anyway. */
const fewPlaces = 16;

/**
 * A large corpus, searched by the places of its pairs of characters: `乡村振兴` begins where `乡村` stands and, two
 * behind, `振兴`.
 *
 * Pairs that cover the phrase say exactly where it stands, since none reaches over the end of a block. Of a long phrase
 * some are looked up at a time, and once few places are left, their text is read instead of the rest.
 */
export class PostingIndex implements PhraseIndex {
  readonly allRead = false;
  readonly size: number;
  readonly #files: IndexFiles;
  readonly #postings: Postings;
  /** For each report the location of its first character. */
  readonly #bases: readonly number[];

  constructor(files: IndexFiles, postings: Postings) {
    this.#files = files;
    this.#postings = postings;
    this.size = postings.lengths.length;
    let base = 0;
    this.#bases = postings.lengths.map((length) => (base += length + 1) - length - 1);
  }

  async findStarts(phrase: string): Promise<Starts> {
    if (phrase === '') return new Map();
    if (phrase.length === 1) return this.#toStarts(await this.#findCharacter(phrase));
    const turns = spread(phrase.length);
    let found = await this.#findPairs(phrase, turns[0]!);
    for (const offsets of turns.slice(1)) {
      if (found.length <= fewPlaces) return this.#toStarts(await this.#keep(found, phrase));
      found = intersect(found, await this.#findPairs(phrase, offsets));
    }
    return this.#toStarts(found);
  }

  async entryOf(report: number): Promise<ReportEntry> {
    const { group, nth } = this.#groupOf(report);
    return toEntry(await this.#files.json<Catalog>(group.catalog), nth);
  }

  async outlineOf(report: number): Promise<{ outline: OutlineMap; nth: number }> {
    const { group, nth } = this.#groupOf(report);
    const outline = await this.#files.keep(
      `map ${group.outline}`,
      async () => new OutlineMap(await this.#files.json<Outline>(group.outline)),
    );
    return { outline, nth };
  }

  async sentencesOf(report: number): Promise<readonly number[]> {
    const { group, nth } = this.#groupOf(report);
    return (await this.#files.json<SentenceLengths>(group.sentences))[nth]!;
  }

  async readBlock(report: number, at: number): Promise<PlacedBlock> {
    const { group } = this.#groupOf(report);
    const [{ outline, nth }, packs, { id }] = await Promise.all([
      this.outlineOf(report),
      this.#files.json<string[]>(group.packs),
      this.entryOf(report),
    ]);
    const { pack, opening } = outline.find(nth, at);
    const blocks = await this.#files.keep(`blocks ${report} ${pack}`, async () => {
      let next = opening;
      return (await this.#files.json<Pack>(packs[pack]!)).map((packed): PlacedBlock => {
        const placed = { block: new Block(id, packed), at: next };
        next += placed.block.key.length + 1;
        return placed;
      });
    });
    const found = blocks.findLast((placed) => placed.at <= at);
    if (!found) throw new Error(`no text at ${at} of ${id}`);
    return found;
  }

  #groupOf(report: number): { group: Group; nth: number } {
    const { groups, groupSize } = this.#postings;
    return { group: groups[Math.floor(report / groupSize)]!, nth: report % groupSize };
  }

  /** The shards that may hold pairs from one up to another, that one included. */
  async #readShards(from: string, to: string): Promise<Shard[]> {
    const directories = await Promise.all(
      namesBetween(this.#postings.directory, from, to).map((name) => this.#files.json<Directory>(name)),
    );
    const names = directories.flatMap((directory) => namesBetween(directory, from, to));
    return Promise.all(
      names.map((name) =>
        this.#files.keep(`shard ${name}`, async () => new Shard(await this.#files.bytes(name))),
      ),
    );
  }

  /** Where all of some pairs of a phrase stand, as locations of its beginning. */
  async #findPairs(phrase: string, offsets: readonly number[]): Promise<Uint32Array<ArrayBuffer>> {
    const lists = await Promise.all(
      offsets.map(async (offset) => {
        const pair = phrase.slice(offset, offset + 2);
        const [shard] = await this.#readShards(pair, pair);
        const locations = shard?.locationsOf(pair) ?? new Uint32Array(0);
        return locations.filter((at) => at >= offset).map((at) => at - offset);
      }),
    );
    return lists.sort((a, b) => a.length - b.length).reduce(intersect);
  }

  /** Where a character stands: it is the first of a pair wherever it stands. */
  async #findCharacter(character: string): Promise<Uint32Array> {
    const shards = await this.#readShards(`${character}\u0000`, `${character}\uffff`);
    const lists = shards.flatMap((shard) =>
      shard.pairs.filter((pair) => pair.startsWith(character)).map((pair) => shard.locationsOf(pair)),
    );
    const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const list of lists) {
      all.set(list, at);
      at += list.length;
    }
    return all.sort();
  }

  /** The locations at which the text has a phrase. */
  async #keep(locations: Uint32Array, phrase: string): Promise<Uint32Array> {
    const held = await Promise.all(
      Array.from(locations, async (location) => {
        const report = this.#reportAt(location);
        const offset = location - this.#bases[report]!;
        const { block, at } = await this.readBlock(report, offset);
        return block.key.startsWith(phrase, offset - at);
      }),
    );
    return locations.filter((_, nth) => held[nth]);
  }

  #reportAt(location: number): number {
    return bisectRight(this.#bases, location) - 1;
  }

  #toStarts(locations: Uint32Array): Starts {
    const starts = new Map<number, number[]>();
    let [base, end] = [0, 0];
    let own: number[] = [];
    for (const location of locations) {
      if (location >= end) {
        const report = this.#reportAt(location);
        base = this.#bases[report]!;
        end = base + this.#postings.lengths[report]! + 1;
        starts.set(report, (own = []));
      }
      own.push(location - base);
    }
    return starts;
  }
}

/** Names of the files of a directory that may hold pairs from one up to another, that one included. */
function namesBetween({ pairs, names }: Directory, from: string, to: string): string[] {
  const first = Math.max(
    0,
    pairs.findLastIndex((pair) => pair <= from),
  );
  const behind = pairs.findIndex((pair) => pair > to);
  return names.slice(first, behind < 0 ? undefined : behind);
}

/** Offsets of pairs that cover a phrase, in turns of some at a time, each spread over the whole phrase. */
function spread(length: number): number[][] {
  const offsets = Array.from({ length: Math.ceil(length / 2) }, (_, nth) => Math.min(nth * 2, length - 2));
  const turns = Math.ceil(offsets.length / pairsAtOnce);
  return Array.from({ length: turns }, (_, turn) => offsets.filter((_, nth) => nth % turns === turn));
}

/** Numbers that two ascending lists have in common. */
function intersect(fewer: Uint32Array<ArrayBuffer>, more: Uint32Array): Uint32Array<ArrayBuffer> {
  let at = 0;
  return fewer.filter((number) => {
    while (at < more.length && more[at]! < number) at++;
    return more[at] === number;
  });
}
