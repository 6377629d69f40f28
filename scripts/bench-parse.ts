/**
 * `npm run bench:parse`: how many MB of text the whole parse reads in a second on one core.
 *
 * Runs reading, parsing, measuring and resolving over `content/reports` again and again, and prints the median round.
 */
import { indexCatalogue, toRecords } from '../src/indicator/index.ts';
import { measure } from '../src/measure/index.ts';
import { readLexicons } from '../src/corpus/lexicons/read-lexicons.ts';
import { readReports } from '../src/corpus/read-reports.ts';
import { createChronology, createTopicLexicon, lintMisleading, parseReport } from '../src/report/index.ts';

const rounds = Number(process.argv[2] ?? 20);
const read = readLexicons();
const lexicons = { topics: createTopicLexicon(read.topics), chronology: createChronology(read.chronology) };
const catalogue = indexCatalogue(read.catalogue);
const files = readReports();
const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** Milliseconds that this thread has had of a core, so that other work on the machine does not count. */
const clock = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of one pass over all reports, for each stage. */
function pass(): { parse: number; measure: number; records: number } {
  const spent = { parse: 0, measure: 0, records: 0 };
  for (const { text, facts } of files) {
    const start = clock();
    const report = parseReport(text, facts, lexicons, { lint: lintMisleading });
    const parsed = clock();
    const { quantities } = measure(report);
    const measured = clock();
    toRecords(report, quantities, catalogue);
    spent.parse += parsed - start;
    spent.measure += measured - parsed;
    spent.records += clock() - measured;
  }
  return spent;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rate = (milliseconds: number): string => (bytes / 1e6 / (milliseconds / 1000)).toFixed(2);

for (let warm = 0; warm < 3; warm += 1) pass();
const passes = Array.from({ length: rounds }, pass);
const stages = (['parse', 'measure', 'records'] as const).map((stage) => {
  const spent = median(passes.map((one) => one[stage]));
  console.log(`${stage.padEnd(8)} ${rate(spent)} MB/s`);
  return spent;
});
const whole = stages.reduce((sum, spent) => sum + spent, 0);
console.log(`all      ${rate(whole)} MB/s (${files.length} reports, ${bytes} bytes, ${rounds} rounds)`);
