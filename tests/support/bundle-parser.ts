import { rolldown } from 'rolldown';

/** The parser as a browser would get it. */
export interface ParserBundle {
  /** A script that makes a global `parser` with what `src/parser.ts` exports. */
  code: string;
  /** Every module in it, by its path from the project's root. */
  modules: string[];
  /** What it would import beside them. */
  imports: string[];
}

/** Bundles `src/parser.ts` with the bundler that makes the site's own scripts. */
export async function bundleParser(): Promise<ParserBundle> {
  const bundle = await rolldown({
    input: 'src/parser.ts',
    platform: 'browser',
    external: [/^node:/, /^[^./]/],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'parser', minify: true });
  await bundle.close();
  const [{ code, modules, imports }] = output;
  const root = `${process.cwd()}/`;
  return { code, modules: Object.keys(modules).map((id) => id.replace(root, '')), imports };
}
