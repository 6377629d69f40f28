/**
 * `npm run parse [-- --strict] [-- --keep-going]`: content/ → the corpus in .corpus/; a report that nothing has changed for is
 * taken over, a draft is left out with a warning, or stops the run with `--strict` and in CI. With `--keep-going` a report at
 * fault stops no other: it is named and left out.
 *
 * `--warm K/N` only parses one part of the reports into the cache, so that several processes share the work.
 */
import { readContent, relateReports } from '../src/corpus/build.ts';
import { openCache } from '../src/corpus/cache.ts';
import { leaveOutDrafts } from '../src/corpus/leave-out-drafts.ts';
import { readLexicons } from '../src/corpus/lexicons/read-lexicons.ts';
import { readReports, type ReportSource } from '../src/corpus/read-reports.ts';
import { readStoreKey, writeStore, type StorableReport } from '../src/corpus/store/index.ts';
import { DocumentFault } from '../src/diagnostics.ts';
import { createExaminer } from '../src/examiner.ts';
import { parsePart, pickPart, type BuildPart } from './building/part.ts';
import { stopWithMessage } from './stop-with-message.ts';

const cache = openCache('content', '.corpus/cache');
const onReport = (done: number, total: number): void => void process.send?.({ done, total });

/** The sound reports of a part; what is at fault, were it every one, is said by the run that reads all. */
function readPart(part: BuildPart): ReportSource[] {
  const ignore = (): void => undefined;
  const pick = (ids: readonly string[]): string[] => pickPart(ids, part);
  try {
    return readReports('content/reports', { onDraft: ignore, onFault: ignore, isKnown: cache.holds, pick });
  } catch (error) {
    if (error instanceof DocumentFault) return [];
    throw error;
  }
}

/** Parses a part of the reports into the cache. */
function warm(written: string): void {
  const part = parsePart(written);
  if (!part) throw new DocumentFault(`--warm: Unexpected \`${written}\`, expected K/N with K from 1 to N`);
  const examine = createExaminer(readLexicons('content'));
  const reports = readPart(part);
  for (const [at, { text, facts }] of reports.entries()) {
    cache.remember(facts.id, () => examine(text, facts));
    onReport(at + 1, reports.length);
  }
}

/** Writes the corpus, unless it stands there as it is. */
function parse(): void {
  const began = performance.now();
  const { key } = cache;
  if (readStoreKey() === key) {
    console.log('all reports as before');
    return;
  }
  // Whatever is left out has to be said by the next run, too.
  const left = { any: false };
  const tell = <Left>(say: ((one: Left) => void) | undefined) =>
    say &&
    ((one: Left): void => {
      left.any = true;
      say(one);
    });
  const onDraft = tell(leaveOutDrafts(process.argv, process.env));
  const onFault = tell(
    process.argv.includes('--keep-going')
      ? ({ message }: DocumentFault) => {
          console.warn(`left out, for it is at fault: ${message}`);
        }
      : undefined,
  );
  const { reports, ...rest } = readContent('content', { onDraft, onFault, isKnown: cache.holds });
  const total = reports.length;
  // A text that was parsed is let go
  const walk = function* (): Generator<StorableReport> {
    for (let report = reports.shift(); report; report = reports.shift()) {
      const { id, parse } = report;
      yield { id, key: cache.keyOf(id), make: () => parse(cache.remember) };
      onReport(total - reports.length, total);
    }
  };
  writeStore({ ...rest, reports: walk(), relate: relateReports }, undefined, left.any ? null : key);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${cache.parsed} reports parsed, ${total - cache.parsed} as before (${seconds} s)`);
}

try {
  const at = process.argv.indexOf('--warm');
  if (at >= 0) warm(process.argv[at + 1] ?? '');
  else parse();
} catch (error) {
  stopWithMessage(error);
}
