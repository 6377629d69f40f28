import { basename } from 'node:path';
import type { Import } from './imports.ts';
import { readModule } from './imports.ts';

/** The order of the house: an import may only point to an earlier row, never to a neighbour in its own. */
export const order: readonly (readonly string[])[] = [
  ['diagnostics', 'text', 'url'],
  ['rule-texts'],
  ['report'],
  ['measure'],
  ['indicator'],
  ['check', 'verify'],
  ['parser'],
  ['checker'],
  ['examiner'],
  ['reuse'],
  ['align'],
  ['intake'],
  ['corpus'],
  ['places'],
  ['series'],
  ['charts', 'render', 'exports', 'search', 'score'],
  ['client'],
  ['components'],
  ['pages'],
];

/** Folders of alternatives that have no door, because others take one file each. */
const doorless = ['text', 'client', 'components', 'pages', 'styles'];

/** What code in the browser may be made of: leaves, and rooms that read no file. */
const fitForBrowser = [
  ...['diagnostics', 'rule-texts', 'text', 'url', 'report', 'measure', 'indicator', 'check', 'verify'],
  ...[
    'reuse',
    'align',
    'parser',
    'checker',
    'examiner',
    'intake',
    'places',
    'series',
    'charts',
    'render',
    'search/browser',
    'client',
  ],
];

/** Rooms that need nothing but the text: no module of Node and no package at run time. */
const pure = ['report', 'measure', 'indicator', 'check', 'verify', 'parser', 'checker', 'examiner'];

/**
 * Where a module of Node may be named. `corpus` is the only room that reads the disk for what a report says; the
 * others hash, pack or keep what they publish: archives, indexes, pictures, the policy of inline scripts.
 */
const ofTheBuild = /^src\/(?:corpus|exports|search\/index|components|pages)\//;

/** Names for leftovers; a shared idea gets its own noun. */
const leftovers = /^(utils?|helpers?|common|misc|lib|tools)(\.|$)/;

/** The row's noun: `src/report/lint/artifact.ts` and `src/report.ts` → `report`. */
function layerOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

/** Which row a noun stands in; -1 for none. */
function rowOf(layer: string): number {
  return order.findIndex((row) => row.includes(layer));
}

/**
 * What is wrong with one import; undefined where nothing is. A door is an
 * `index.ts`: a room's own, or that of a part which stands alone (`search/browser`). A stage's `types.ts`, with its lists
 * of words, is open to all.
 */
function judge({ from, to, typeOnly, browser }: Import): string | undefined {
  const [own, other] = [layerOf(from), layerOf(to)];
  if (own === other || other === 'styles') return undefined;
  const inBrowser = browser && !typeOnly;
  if (inBrowser && !fitForBrowser.some((room) => to === `src/${room}.ts` || to.startsWith(`src/${room}/`)))
    return `${from} runs in the browser and imports ${to}`;
  if (rowOf(other) >= rowOf(own)) return `${from} imports ${to}, against the order`;
  const isLeafFile = to === `src/${other}.ts`;
  const isDoor = isLeafFile || to.endsWith('/index.ts') || doorless.includes(other);
  const isTypes = to === `src/${other}/types.ts`;
  if (!isDoor && !isTypes) return `${from} imports ${to}, not the door src/${other}/index.ts`;
  return undefined;
}

/** The first import cycle among value imports, as a sentence; undefined where there is none. */
function findCycle(imports: readonly Import[]): string | undefined {
  const targets = Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(path)) return `cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`;
    if (done.has(path)) return undefined;
    for (const { to } of targets.get(path) ?? []) {
      const cycle = walk(to, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of targets.keys()) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/** A file of more lines holds two nouns. */
const longest = 250;

/** What is wrong with a file's name and shape, whatever it imports. */
function judgeFile(path: string, source: string, hasDefaultExport: boolean): string[] {
  const faults: string[] = [];
  if (path.split('/').some((name) => leftovers.test(name))) faults.push(`${path} is named for leftovers`);
  if (path.endsWith('.ts') && !/^(\[?\.{0,3}[a-z][a-z0-9-]*\]?)(\.[a-z]+)*\.ts$/.test(basename(path))) {
    faults.push(`${path} is not in kebab-case`);
  }
  if (rowOf(layerOf(path)) < 0) faults.push(`${path} stands in no row of the order`);
  if (path.endsWith('.ts') && hasDefaultExport) faults.push(`${path} has a default export`);
  if (path.startsWith('src/pages/') && source.trimEnd().split('\n').length > 40) {
    faults.push(`${path} has more than 40 lines, and a page holds no logic`);
  }
  const lines = source.trimEnd().split('\n').length;
  if (lines > longest) faults.push(`${path} has ${lines} lines: look for its second noun`);
  if (/'(?:\.\.\/)*tests\//.test(source)) faults.push(`${path} names a path under tests/`);
  if (layerOf(path) !== 'corpus' && /^(?!\s*\/?\*).*['"`]content\//m.test(source))
    faults.push(`${path} names a path under content/, which corpus alone reads`);
  if (!ofTheBuild.test(path) && /(?:from |import )'node:/.test(source))
    faults.push(`${path} names a module of Node outside the rooms of the build`);
  if (pure.includes(layerOf(path))) {
    const packages = /^(?:import(?! type)[^;]*?from |import |export [{*][^;]*?from )'([^.'][^']*)'/gm;
    for (const [, name = ''] of source.matchAll(packages))
      faults.push(`${path} is of a pure room and imports ${name}`);
  }
  return faults;
}

/** So many files lie in one folder at most, unless they are alternatives of one kind. */
const roomy = 26;
const alternatives = /\/(?:lint|rules|handlers)$|^tests\/site$/;

/** Folders that hold more files than a newcomer can look over. */
export function judgeFolders(paths: readonly string[]): string[] {
  const folders = Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('/')));
  return [...folders]
    .filter(([folder, files]) => files.length > roomy && !alternatives.test(folder))
    .map(([folder, files]) => `${folder} holds ${files.length} files, more than ${roomy}`);
}

/**
 * Every breach of the house's order in a set of files.
 *
 * @param sources text by path from the project's root, with `/`: all `.ts` and `.astro` of `src/`.
 */
export function findBreaches(sources: ReadonlyMap<string, string>): string[] {
  const modules = [...sources].map(([path, source]) => ({ path, source, ...readModule(path, source) }));
  const imports = modules.flatMap((module) => module.imports);
  return [
    ...modules.flatMap(({ path, source, hasDefaultExport }) => judgeFile(path, source, hasDefaultExport)),
    ...judgeFolders(modules.map(({ path }) => path)),
    ...imports.map(judge),
    findCycle(imports),
  ].filter((fault) => fault !== undefined);
}
