import type { Catalog, Directory, Group, SearchMethod, SentenceLengths } from '../types.ts';
import type { Files } from './files.ts';
import type { SearchedReport } from './searched-report.ts';
import { findSentenceEnds } from '../sentences.ts';
import { writeShard } from '../shard.ts';
import { findCuts } from './cuts.ts';
import { listPostings } from './list-postings.ts';
import { toOutline } from './outline.ts';
import { toPacks } from './packs.ts';
import { splitShards } from './split-shards.ts';

/** So many characters fill a pack: a line costs little more than what stands around it. */
const packSize = 2000;

/** So many reports are in a group. */
const groupSize = 100;

/** So many shards are in a directory. */
const directorySize = 64;

/** Some things in their order, so many at a time. */
const split = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, nth) => all.slice(nth * size, (nth + 1) * size));

/** The folded lengths of all sentences of some reports, as `SentenceLengths` has them. */
const toSentenceLengths = (reports: readonly SearchedReport[]): SentenceLengths =>
  reports.map(({ blocks }) =>
    blocks.flatMap(({ text, folded }) => {
      const ends = findSentenceEnds(text, folded);
      const lengths = ends.map((end, nth) => end - (ends[nth - 1] ?? 0));
      return [...lengths.slice(0, -1), -lengths.at(-1)!];
    }),
  );

/** Keeps a large corpus as posting lists, and the text in packs. */
export function addPostings(
  files: Files,
  searched: readonly SearchedReport[],
  catalog: Catalog,
): SearchMethod & { postings: number } {
  const groups = split(searched, groupSize).map((reports, nth): Group => {
    const cuts = reports.map((report) => findCuts(report, packSize));
    const packs = reports.flatMap((report, at) => toPacks(report, cuts[at]!));
    const own = <T>(column: readonly T[]): T[] => column.slice(nth * groupSize, (nth + 1) * groupSize);
    const { ids, towns, counties, years } = catalog;
    return {
      catalog: files.addJson({
        ids: own(ids),
        towns: own(towns),
        counties: own(counties),
        years: own(years),
      } satisfies Catalog),
      outline: files.addJson(toOutline(reports, cuts)),
      sentences: files.addJson(toSentenceLengths(reports)),
      packs: files.addJson(packs.map((pack) => files.addJson(pack))),
    };
  });
  let postings = 0;
  const shards = splitShards(listPostings(searched.map(({ key }) => key))).map((lists) => {
    const name = files.addBytes(writeShard(lists));
    postings += files.all.get(`${name}.bin`)!.length;
    return { pair: lists[0]!.pair, name };
  });
  const toDirectory = (entries: readonly { pair: string; name: string }[]): Directory => ({
    pairs: entries.map(({ pair }) => pair),
    names: entries.map(({ name }) => name),
  });
  const directories = split(shards, directorySize).map((own) => ({
    pair: own[0]!.pair,
    name: files.addJson(toDirectory(own)),
  }));
  return {
    kind: 'postings',
    lengths: searched.map(({ key }) => key.length),
    groupSize,
    groups,
    directory: toDirectory(directories),
    postings,
  };
}
