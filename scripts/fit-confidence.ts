/** Fit the weights of `confidence` on the annotated sentences of made-up towns, and print how well each town is told by the others. */
import { readSentences } from '../src/corpus/gold/index.ts';
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { binTold, calibrationError, fitWeights, tellEachByTheOthers } from '../src/score/calibration.ts';
import { judgeSentence } from '../src/score/sentences.ts';

const target = 'src/indicator/confidence-weights.ts';
const towns = ['towns', 'kept-apart']
  .flatMap((name) => Object.values(readSentences(`content/gold/unseen/${name}.yaml`)))
  .map((sentences) =>
    sentences.flatMap((sentence) => [...judgeSentence(sentence), ...judgeSentence(sentence, true)]),
  );
const bins = binTold(tellEachByTheOthers(towns));
for (const { readings, said, right } of bins)
  console.log(`${readings} readings: ${said.toFixed(3)} said, ${right.toFixed(3)} right`);
console.log(`calibration error ${calibrationError(bins).toFixed(3)}`);

const told = bins.map(
  ({ readings, said, right }) =>
    `- { readings: ${readings}, said: ${said.toFixed(3)}, right: ${right.toFixed(3)} }`,
);
writeFileSync(
  'content/gold/unseen/calibration.yaml',
  `# How sure the program said it was of each town of towns.yaml and kept-apart.yaml by weights fitted on the others; written by npm run fit.\n${told.join('\n')}\n`,
);

const weights = Object.entries(fitWeights(towns.flat())).map(
  ([name, weight]) => `${name}: ${weight.toFixed(3)},`,
);
const head =
  "import type { Weights } from './confidence.ts';\n\n/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */\n";
const code = `${head}export const weights: Weights = {\n${weights.join('\n')}\n};\n`;
writeFileSync(target, await format(code, { parser: 'typescript', singleQuote: true, printWidth: 110 }));
