/**
 * `npm run bench:search [-- COUNT]`: what a search costs on COUNT made-up reports (1,000), or on the real ones (0).
 *
 * From one run: our index, reading the whole text, and Pagefind as it comes, as the rows of one table. Bytes are those
 * of files fetched, as they lie on the disk (Pagefind's and ours are compressed there); the page itself, some 25 kB, is
 * not in them, nor is the network in the milliseconds.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readCorpus } from '../src/corpus/index.ts';
import { fold } from '../src/text/fold.ts';
import { createEngine, IndexFiles, parseQuery, splitBatches } from '../src/search/browser/index.ts';
import { buildIndex } from '../src/search/index.ts';
import { createRandom, shuffleReports } from './shuffled-reports.ts';

const count = Number(process.argv[2] ?? 1000);
const queries = Number(process.argv[3] ?? 100);
const random = createRandom(20230418);
const corpus = readCorpus();
const reports = count > 0 ? shuffleReports(corpus.reports, count, random) : corpus.reports;
const texts = reports.map(({ source, blocks }) =>
  blocks.flatMap(({ id, start, end }) => (id === undefined ? [] : [source.slice(start, end)])),
);
const folded = texts.map((all) => all.map(fold));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
let [moved, requests] = [0, 0];
const read: typeof fetch = (input) => {
  const file = join(folder, new URL(input instanceof Request ? input.url : String(input)).pathname);
  if (!existsSync(file)) return Promise.resolve(new Response('', { status: 404 }));
  const bytes = readFileSync(file);
  moved += bytes.length;
  requests += 1;
  return Promise.resolve(new Response(bytes));
};

/** Substrings of four characters, folded; the same ones in every run. */
const phrases = Array.from({ length: queries }, () => {
  for (;;) {
    const text = folded[random(folded.length)]!;
    const block = text[random(text.length)]!;
    if (block.length >= 4) {
      const at = random(block.length - 3);
      return block.slice(at, at + 4);
    }
  }
});
const scan = (phrase: string): number =>
  folded.reduce((sum, all) => sum + all.reduce((own, text) => own + text.split(phrase).length - 1, 0), 0);

const rank = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const kilo = (bytes: number): string => (bytes / 1000).toFixed(0);
/** Median, 95th percentile and greatest, as one cell. */
const spread = (values: readonly number[], format = kilo): string =>
  [0.5, 0.95, 1].map((share) => format(rank(values, share))).join(' / ');
const precise = (value: number): string => value.toFixed(1);

interface Cost {
  bytes: number;
  ms: number;
}
/** One row of the table: bytes of a first and of a second query, milliseconds of a first one and of one asked again. */
const toRow = (
  name: string,
  first: readonly Cost[],
  second: readonly Cost[],
  again: readonly Cost[],
): string =>
  `| ${[
    name,
    spread(first.map(({ bytes }) => bytes)),
    spread(second.map(({ bytes }) => bytes)),
    spread(
      first.map(({ ms }) => ms),
      precise,
    ),
    spread(
      again.map(({ ms }) => ms),
      precise,
    ),
  ].join(' | ')} |`;

/** Bytes, requests and milliseconds of one query. */
async function time<T>(
  act: () => Promise<T> | T,
): Promise<{ bytes: number; files: number; ms: number; result: T }> {
  [moved, requests] = [0, 0];
  const start = performance.now();
  const result = await act();
  return { bytes: moved, files: requests, ms: performance.now() - start, result };
}

const characters = folded.flat().reduce((sum, text) => sum + text.length, 0);
console.log(`${reports.length} reports, ${characters} characters, ${queries} phrases of four characters`);

/** Seconds that this process has had of the cores. */
const clock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const begun = clock();
const built = buildIndex({ corpus: { ...corpus, reports }, outDir: folder });
const seconds = clock() - begun;
const memory = Math.round(process.resourceUsage().maxRSS / 1000);
console.log(
  `ours, ${built.kind}: ${built.files} files, ${kilo(built.bytes)} kB, of them ${kilo(built.postings)} kB posting lists; ${seconds.toFixed(1)} CPU s, the whole process ${memory} MB`,
);
const cold = [];
const second = [];
const warm = [];
let wrong = 0;
for (const [at, phrase] of phrases.entries()) {
  const engine = createEngine(new IndexFiles('http://bench.test/search-index/', { read }));
  // As the page does: all is counted, and the text of the first lines is read
  const find = async (words: string) => {
    const query = parseQuery(words);
    const all = await engine.find(query);
    await Promise.all([engine.read(splitBatches(all)[0] ?? [], query), engine.measure()]);
    return all;
  };
  const first = await time(() => find(phrase));
  if (first.result.length !== scan(phrase)) wrong++;
  cold.push(first);
  second.push(await time(() => find(phrases[(at + 1) % queries]!)));
  warm.push(await time(() => find(phrase)));
}
console.log(
  `  wrong totals: ${wrong} of ${queries}; files of a first query: ${spread(
    cold.map(({ files }) => files),
    String,
  )}`,
);

const whole = deflateRawSync(JSON.stringify(texts), { level: 9 }).length;
const scans = [];
for (const phrase of phrases) scans.push(await time(() => scan(phrase)));
const { index } = await createIndex();
if (!index) throw new Error('no Pagefind index');
for (const [at, all] of texts.entries()) {
  const url = `/${at}/`;
  await index.addCustomRecord({ url, content: all.join('\n'), language: 'zh' });
}
await index.writeFiles({ outputPath: join(folder, 'default') });
await close();
globalThis.fetch = read;
const pagefind = (await import(pathToFileURL(join(folder, 'default/pagefind.js')).href)) as {
  createInstance(options: object): {
    search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
};
// Pagefind reads the language of a query off the page
Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => 'zh' }) } });
const program = gzipSync(readFileSync(join(folder, 'default/pagefind.js'))).length;
const [theirs, theirSecond, theirAgain]: [Cost[], Cost[], Cost[]] = [[], [], []];
let [true_, all] = [0, 0];
for (const [at, phrase] of phrases.entries()) {
  const instance = pagefind.createInstance({
    basePath: 'http://bench.test/default/',
    baseUrl: '/',
    noWorker: true,
  });
  const ask = (words: string) =>
    time(async () => {
      const { results } = await instance.search(`"${words}"`);
      // What stands where needs the text of every report that is found; a page of ten is what its own interface reads
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return results.length;
    });
  const answer = await ask(phrase);
  theirSecond.push(await ask(phrases[(at + 1) % queries]!));
  theirAgain.push(await ask(phrase));
  const holding = folded.filter((text) => text.some((block) => block.includes(phrase))).length;

  true_ += Math.min(answer.result, holding);
  all += holding;
  theirs.push({ ...answer, bytes: answer.bytes + program });
}
console.log(
  `Pagefind as it comes, quoted, ten results read, finds at most ${((100 * true_) / all).toFixed(0)} % of the reports that hold a phrase`,
);
const free = scans.map(({ ms }) => ({ bytes: 0, ms }));
console.log(`
| p50 / p95 / most | first query, kB | second, kB | first, ms | again, ms |
| --- | --- | --- | --- | --- |
${toRow('this search', cold, second, warm)}
${toRow(
  'the whole text, scanned',
  scans.map(({ ms }) => ({ bytes: whole, ms })),
  free,
  free,
)}
${toRow('Pagefind as it comes', theirs, theirSecond, theirAgain)}`);
rmSync(folder, { recursive: true });
