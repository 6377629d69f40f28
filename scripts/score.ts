/** Print precision and recall of the corpus against the annotations; `--faults` lists every disagreement. */
import { measures, readGold } from '../src/corpus/gold/index.ts';
import { buildCorpus } from '../src/corpus/build.ts';
import { scoreCorpus, toRatio, scoreCoverage } from '../src/score/index.ts';

const corpus = buildCorpus();
const { reports, total, defects } = scoreCorpus(corpus.reports, readGold());
const cell = (text: string) => text.padStart(10);
console.log(['measure'.padEnd(20), ...[...reports.map(({ id }) => id), 'total', 'items'].map(cell)].join(''));
for (const measure of measures) {
  const ratios = [...reports.map(({ score }) => score), total].map((score) => toRatio(score[measure]));
  const cells = [...ratios.map((ratio) => ratio?.toFixed(3) ?? '-'), String(total[measure].of)];
  console.log([measure.padEnd(20), ...cells.map(cell)].join(''));
}
console.log(`\n${['defects'.padEnd(26), 'recall'.padStart(18), 'precision'.padStart(18)].join('')}`);
for (const [rule, { recall, precision }] of Object.entries(defects)) {
  const rates = [recall, precision].map((rate) =>
    `${toRatio(rate)?.toFixed(3) ?? '-'} of ${rate.of}`.padStart(18),
  );
  console.log([rule.padEnd(26), ...rates].join(''));
}
const { records, targets } = scoreCoverage(corpus.reports.flatMap((report) => report.records));
for (const [what, rate] of [
  ['records', records],
  ['targets', targets],
] as const)
  console.log(`\n${what} with an indicator or a thing: ${toRatio(rate)?.toFixed(3) ?? '-'} of ${rate.of}`);
if (process.argv.includes('--faults')) {
  for (const { id, faults } of reports) console.log(`\n${id}\n${faults.join('\n')}`);
}
