import { rolldown } from 'rolldown';

/** The parser as a browser would get it. */
export interface ParserBundle {
  /** A script that makes a global of the door's name with what the door exports. */
  code: string;
  /** Every module in it, by its path from the project's root. */
  modules: string[];
  /** What it would import beside them. */
  imports: string[];
}

/** Bundles a door, `src/parser.ts` unless another is named, with the bundler that makes the site's own scripts. */
export async function bundleParser(door: 'parser' | 'examiner' = 'parser'): Promise<ParserBundle> {
  const bundle = await rolldown({
    input: `src/${door}.ts`,
    platform: 'browser',
    external: [/^node:/, /^[^./]/],
  });
  const { output } = await bundle.generate({ format: 'iife', name: door, minify: true });
  await bundle.close();
  const [{ code, modules, imports }] = output;
  const root = `${process.cwd()}/`;
  return { code, modules: Object.keys(modules).map((id) => id.replace(root, '')), imports };
}
