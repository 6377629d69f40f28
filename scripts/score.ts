/** Print precision and recall of the corpus against the annotations; `--faults` lists every disagreement. */
import { buildCorpus } from '../src/corpus/build.ts';
import { measures, readGold, scoreCorpus, toRatio } from '../src/score/index.ts';

const { reports, total } = scoreCorpus(buildCorpus().reports, readGold());
const cell = (text: string) => text.padStart(10);
console.log(['measure'.padEnd(20), ...[...reports.map(({ id }) => id), 'total'].map(cell)].join(''));
for (const measure of measures) {
  const ratios = [...reports.map(({ score }) => score), total].map((score) => toRatio(score[measure]));
  console.log([measure.padEnd(20), ...ratios.map((ratio) => cell(ratio?.toFixed(3) ?? '-'))].join(''));
}
if (process.argv.includes('--faults')) {
  for (const { id, faults } of reports) console.log(`\n${id}\n${faults.join('\n')}`);
}
