import { posix } from 'node:path';
import { readModule } from './imports.ts';

/** A module of fewer lines that serves one neighbour is a piece of it, not a noun. */
const fewest = 40;
/** A module that holds its piece, too, has so many lines at the most. */
const most = 200;

/** Folders and files of alternatives: a table takes them, and each is a row of it. */
const alternatives = /\/(?:lint|rules|handlers|last-year|views)\/|-rules\.ts$/;

const countLines = (source: string): number => source.trimEnd().split('\n').length;

/** Whether a module loads another one only when it is of use, so that it must be a file of its own. */
const loadsLate = (source: string, path: string): boolean =>
  source.includes(`import('./${posix.basename(path)}')`);

/**
 * Modules of `src/` that exist only to be imported once by a neighbour: short, taken by one module of their own folder
 * and by nothing else, a test of their name or of themselves neither. What a door passes on, a component takes (it holds no logic itself), a
 * script writes, a page loads late or a table lists is no fragment.
 *
 * @param sources text by path from the project's root: `src/`, `scripts/` and `tests/`.
 */
export function findFragments(sources: ReadonlyMap<string, string>): string[] {
  const importers = new Map<string, string[]>();
  for (const [path, source] of sources)
    for (const to of new Set(readModule(path, source).imports.map((one) => one.to)))
      importers.set(to, [...(importers.get(to) ?? []), path]);
  const named = new Set(
    [...sources.keys()].map((path) => `${path.split('/')[1]} ${posix.basename(path, '.test.ts')}`),
  );
  const scripts = [...sources].filter(([path]) => path.startsWith('scripts/')).map(([, source]) => source);
  return [...sources].flatMap(([path, source]) => {
    const [neighbour, ...others] = importers.get(path) ?? [];
    if (!path.startsWith('src/') || !path.endsWith('.ts') || alternatives.test(path)) return [];
    if (named.has(`${path.split('/')[1]} ${posix.basename(path, '.ts')}`)) return [];
    if (neighbour === undefined || others.length > 0 || countLines(source) >= fewest) return [];
    const isNeighbour = posix.dirname(neighbour) === posix.dirname(path) && neighbour.endsWith('.ts');
    if (!isNeighbour || neighbour.endsWith('/index.ts') || scripts.some((script) => script.includes(path)))
      return [];
    const taker = sources.get(neighbour) ?? '';
    if (loadsLate(taker, path) || countLines(taker) + countLines(source) > most) return [];
    return [`${path} is only there for ${posix.basename(neighbour)}: fold it in, or test it by its name`];
  });
}
