/**
 * `npm run bench:parse`: how many MB of text the whole parse reads in a second on one core.
 *
 * Runs reading, parsing and measuring over `content/reports` again and again, and prints the median round.
 */
import { measure } from '../src/measure/index.ts';
import { readLexicons } from '../src/corpus/lexicons/read-lexicons.ts';
import { readReports } from '../src/corpus/read-reports.ts';
import { createChronology, createTopicLexicon, lintMisleading, parseReport } from '../src/report/index.ts';

const rounds = Number(process.argv[2] ?? 20);
const read = readLexicons();
const lexicons = { topics: createTopicLexicon(read.topics), chronology: createChronology(read.chronology) };
const files = readReports();
const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** Milliseconds that this thread has had of a core, so that other work on the machine does not count. */
const clock = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of one pass over all reports, for each stage. */
function pass(): { parse: number; measure: number } {
  const spent = { parse: 0, measure: 0 };
  for (const { text, facts } of files) {
    const start = clock();
    const report = parseReport(text, facts, lexicons, { lint: lintMisleading });
    const parsed = clock();
    measure(report);
    spent.parse += parsed - start;
    spent.measure += clock() - parsed;
  }
  return spent;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rate = (milliseconds: number): string => (bytes / 1e6 / (milliseconds / 1000)).toFixed(2);

for (let warm = 0; warm < 3; warm += 1) pass();
const passes = Array.from({ length: rounds }, pass);
const parse = median(passes.map((one) => one.parse));
const measured = median(passes.map((one) => one.measure));
console.log(`parse    ${rate(parse)} MB/s`);
console.log(`measure  ${rate(measured)} MB/s`);
console.log(
  `both     ${rate(parse + measured)} MB/s (${files.length} reports, ${bytes} bytes, ${rounds} rounds)`,
);
