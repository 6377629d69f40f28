import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Lets a page ask for what its scripts import together with them, not once they are there: a round trip less before a
 * page answers. In a page whose address may already ask something, an inline script with `data-brings="open"` gets there
 * the addresses of the piece of that name, which the page's scripts load late, and of all that it imports.
 *
 * @param site folder of a built site, with its scripts in `assets/`.
 * @returns what puts the links into a page, behind its stylesheet, which comes first.
 */
export function createScriptPreloader(site: string): (html: string) => string {
  const imports = new Map<string, readonly string[]>();
  const readCode = (name: string): string => readFileSync(join(site, 'assets', name), 'utf8');
  const read = (name: string): readonly string[] => {
    const known = imports.get(name);
    if (known) return known;
    const code = readCode(name);
    const found = [...code.matchAll(/(?:^|[;}])import(?:\s*\{[^}]*\}\s*from)?\s*"\.\/([^"]+)"/g)].map(
      ([, to]) => to!,
    );
    imports.set(name, found);
    return found;
  };
  /** What a script imports, and what that imports, each once. */
  const gather = (name: string, seen: Set<string>): Set<string> => {
    for (const to of read(name)) {
      if (seen.has(to)) continue;
      seen.add(to);
      gather(to, seen);
    }
    return seen;
  };
  return (html) => {
    const sources = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, source]) => source!);
    const names = sources.reduce((seen, source) => gather(basename(source), seen), new Set<string>());
    const folder = sources[0]?.replace(/[^/]+$/, '') ?? '';
    const links = [...names].map((name) => `<link rel="modulepreload" href="${folder}${name}">`).join('');
    const filled = html.replace(/ data-brings="([\w-]+)"/, (_, piece: string) => {
      const there = new Set([...sources.map((source) => basename(source)), ...names]);
      const late = [...there].flatMap((name) => findLate(readCode(name), piece))[0];
      if (late === undefined) throw new Error(`no script of the page loads ${piece}`);
      const brought = [late, ...gather(late, new Set())].filter((name) => !there.has(name));
      return ` data-brings="${brought.map((name) => folder + name).join(' ')}"`;
    });
    return links === '' ? filled : filled.replace('</head>', () => `${links}</head>`);
  };
}

/** The file of the piece of a name that code loads late; none where it loads no such piece. */
const findLate = (code: string, piece: string): string[] =>
  [...code.matchAll(/import\([`"']\.\/([\w-]+)(\.[^`"']+)[`"']\)/g)].flatMap(([, name, rest]) =>
    name === piece ? [name + rest!] : [],
  );
