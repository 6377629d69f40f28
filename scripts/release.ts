/**
 * `npm run release -- VERSION`: keeps the records as they are as the release of today, which later data is compared with.
 */
import { writeFileSync } from 'node:fs';
import { readCorpus } from '../src/corpus/index.ts';
import { formatSnapshot, toSnapshot } from '../src/exports/index.ts';

const version = process.argv[2] ?? '';
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('usage: npm run release -- VERSION, such as 0.2.0');
  process.exit(2);
}
const records = readCorpus().reports.flatMap((report) => report.records);
const date = new Date().toISOString().slice(0, 10);
writeFileSync('content/release.yaml', `version: ${version}\ndate: "${date}"\n`);
writeFileSync('content/release.csv', formatSnapshot(toSnapshot(records)));
console.log(`${version}, ${date}: ${records.length} records. Name it in CHANGELOG.md and CITATION.cff.`);
