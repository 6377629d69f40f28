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

/** Bundles doors of `src`, `src/parser.ts` unless others are named, with the bundler that makes the site's own scripts. */
export async function bundleParser(...doors: readonly string[]): Promise<ParserBundle> {
  const [door = 'parser'] = doors;
  const all = doors.map((one) => `export * from '${process.cwd()}/src/${one}.ts';`).join('\n');
  const bundle = await rolldown({
    input: doors.length > 1 ? './doors' : `src/${door}.ts`,
    platform: 'browser',
    external: [/^node:/, /^[^./]/],
    plugins: [
      {
        name: 'doors',
        resolveId: (id) => (id === './doors' ? id : null),
        load: (id) => (id === './doors' ? all : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: door, minify: true });
  await bundle.close();
  const [{ code, modules, imports }] = output;
  const root = `${process.cwd()}/`;
  return { code, modules: Object.keys(modules).map((id) => id.replace(root, '')), imports };
}
