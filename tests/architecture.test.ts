import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findBreaches, judgeFolders } from './support/house/architecture.ts';
import { findDoubleNames } from './support/house/double-names.ts';
import { findFragments } from './support/house/fragments.ts';

describe('The order of the house', () => {
  test('holds for every file of src', () => {
    const paths = globSync('src/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));
    const sources = new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
    expect(sources.size).toBeGreaterThan(20);
    expect(findBreaches(sources)).toEqual([]);
  });

  test('holds for the folders of scripts and tests', () => {
    const paths = globSync('{scripts,tests}/**/*.ts').map((path) => path.replaceAll('\\', '/'));
    expect(judgeFolders(paths)).toEqual([]);
  });

  const breaches: [string, Record<string, string>, string][] = [
    [
      'an import against the order',
      { 'src/report/parse.ts': "import { find } from '../measure/index.ts';" },
      'src/report/parse.ts imports ../measure/index.ts, against the order',
    ],
    [
      'an import of a neighbour',
      { 'src/charts/trend.ts': "export { toCsv } from '../exports/index.ts';" },
      'src/charts/trend.ts imports ../exports/index.ts, against the order',
    ],
    [
      'a back edge hidden in a type',
      { 'src/url/routes.ts': "export type Id = import('../report/types.ts').Part;" },
      'src/url/routes.ts imports ../report/types.ts, against the order',
    ],
    [
      'a side door',
      { 'src/corpus/build.ts': "const { split } = await import('../report/split.ts');" },
      'src/corpus/build.ts imports ../report/split.ts, not the door src/report/index.ts',
    ],
    [
      'a page that goes round the door',
      { 'src/pages/a.astro': "---\nimport { read } from '../corpus/read.ts';\n---\n<p />" },
      'src/pages/a.astro imports ../corpus/read.ts, not the door src/corpus/index.ts',
    ],
    [
      'the disk in the browser',
      { 'src/components/A.astro': "---\n---\n<script>\nimport '../corpus/index.ts';\n</script>" },
      'src/components/A.astro runs in the browser and imports ../corpus/index.ts',
    ],
    [
      'a cycle',
      { 'src/report/a.ts': "import './b.ts';", 'src/report/b.ts': "import './a.ts';" },
      'cycle: src/report/a.ts → src/report/b.ts → src/report/a.ts',
    ],
    [
      'a default export',
      { 'src/report/a.ts': 'export default function a(): void {}' },
      'src/report/a.ts has a default export',
    ],
    [
      'a file for leftovers',
      { 'src/report/utils.ts': 'export const a = 1;' },
      'src/report/utils.ts is named for leftovers',
    ],
    [
      'a name in camelCase',
      { 'src/report/parseReport.ts': 'export const a = 1;' },
      'src/report/parseReport.ts is not in kebab-case',
    ],
    [
      'a folder that has no place',
      { 'src/extras/a.ts': 'export const a = 1;' },
      'src/extras/a.ts stands in no row of the order',
    ],
    [
      'a page with logic',
      { 'src/pages/a.astro': '\n'.repeat(41) + 'x' },
      'src/pages/a.astro has more than 40 lines, and a page holds no logic',
    ],
    [
      'a file that holds two nouns',
      { 'src/report/a.ts': '\n'.repeat(250) + 'x' },
      'src/report/a.ts has 251 lines: look for its second noun',
    ],
    [
      'a package in a pure room',
      { 'src/measure/a.ts': "import { parse } from 'yaml';\nimport type { Root } from 'mdast';" },
      'src/measure/a.ts is of a pure room and imports yaml',
    ],
    [
      'the disk in a room of thought',
      { 'src/score/a.ts': "import { readFileSync } from 'node:fs';" },
      'src/score/a.ts names a module of Node outside the rooms of the build',
    ],
    [
      'a path of the tests',
      { 'src/score/a.ts': "export const gold = 'tests/gold';" },
      'src/score/a.ts names a path under tests/',
    ],
    [
      'content read past its room',
      { 'src/components/A.astro': "---\nconst text = readFileSync('content/prose/a.md');\n---\n" },
      'src/components/A.astro names a path under content/, which corpus alone reads',
    ],
    [
      'a folder that nobody looks over',
      Object.fromEntries(Array.from({ length: 27 }, (_, at) => [`src/charts/a${at}.ts`, ''])),
      'src/charts holds 27 files, more than 26',
    ],
  ];
  test.for(breaches)('is broken by %s', ([, files, fault]) => {
    const found = findBreaches(new Map(Object.entries(files)));
    expect(found).toEqual([fault.replace('../', 'src/')]);
  });

  test('is kept by a type of a lower stage, a door, a leaf and a client script', () => {
    const files = {
      'src/measure/number/find.ts': "import type { Span } from '../report/types.ts';",
      'src/corpus/build.ts':
        "import { parse } from '../report/index.ts';\nimport { fold } from '../fold.ts';",
      'src/components/A.astro': "---\n---\n<script>\nimport '../client/theme.ts';\n</script>",
      'src/client/find.ts': "import { phrase } from '../search/browser/index.ts';",
      'src/report/a.ts': "import type { B } from './b.ts';",
      'src/report/b.ts': "import { a } from './a.ts';",
      'src/pages/data/[file].json.ts': "import { toJson } from '../../exports/index.ts';",
    };
    expect(findBreaches(new Map(Object.entries(files)))).toEqual([]);
  });
});

describe('A name of a type', () => {
  test('has one meaning in src and scripts', () => {
    const paths = globSync('{src,scripts}/**/*.ts').map((path) => path.replaceAll('\\', '/'));
    const sources = new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
    expect(sources.size).toBeGreaterThan(20);
    expect(findDoubleNames(sources)).toEqual([]);
  });

  test('has two where another module declares it too, exported or not', () => {
    const sources = new Map([
      ['src/align/types.ts', 'export interface Row { id: string }\nexport type Line = Row;'],
      ['src/verify/judge.ts', 'type Row = { report: string };\nconst Line = 1;'],
    ]);
    expect(findDoubleNames(sources)).toEqual(['Row is declared in src/align/types.ts, src/verify/judge.ts']);
  });
});

describe('A module', () => {
  test('is no fragment of its neighbour', () => {
    const paths = globSync('{src,scripts,tests}/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));
    const sources = new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
    expect(findFragments(sources)).toEqual([]);
  });

  const taker = "import { a } from './a.ts';";
  const kept: [string, Record<string, string>][] = [
    ['a second module takes it', { 'src/text/b.ts': taker, 'src/text/c.ts': taker }],
    ['a door passes it on', { 'src/text/index.ts': "export { a } from './a.ts';" }],
    ['a component takes it', { 'src/text/B.astro': `---\n${taker}\n---\n` }],
    ['it is loaded late', { 'src/text/b.ts': "const { a } = await import('./a.ts');" }],
    ['a test of its name holds it', { 'src/text/b.ts': taker, 'tests/text/a.test.ts': '' }],
    ['its neighbour has no room for it', { 'src/text/b.ts': taker + '\n;'.repeat(200) }],
    ['it has a length of its own', { 'src/text/b.ts': taker, 'src/text/a.ts': '\n;'.repeat(40) }],
  ];
  test.for(kept)('is none where %s', ([, files]) => {
    const sources = { 'src/text/a.ts': 'export const a = 1;', ...files };
    expect(findFragments(new Map(Object.entries(sources)))).toEqual([]);
  });

  test('is one where it is short and only its neighbour takes it', () => {
    const sources = { 'src/text/a.ts': 'export const a = 1;', 'src/text/b.ts': taker };
    expect(findFragments(new Map(Object.entries(sources)))).toEqual([
      'src/text/a.ts is only there for b.ts: fold it in, or test it by its name',
    ]);
  });
});
