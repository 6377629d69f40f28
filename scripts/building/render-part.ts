import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readKey } from '../../src/components/pending-keys.ts';
import { hear } from './hear.ts';
import { openPageStore, type PageStore } from './page-store.ts';
import { parsePart, pickPart, type BuildPart } from './part.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What stands behind the address of a page in the name of its file. */
const fileOf = ({ type }: PathWithRoute['route']): string[] => (type === 'page' ? ['index.html'] : []);

/** Pages that tell of the files below `data/`, which a build writes beside the other pages. */
const tellingOfData = new Set(['', 'data']);

/**
 * Renders the pages of one part, but for those that an earlier build has kept, which are put among them.
 *
 * @param folder where the pages come to stand.
 * @param base path that the site stands under, which addresses that are rendered begin with.
 * @param awaiting waits until the corpus is there, which all pages are made of, or the files below `data/`; the pages that
 * tell of these are made last.
 * @param tell is told of each page that is done.
 */
export function keepPages(
  usual: AstroPrerenderer,
  {
    store,
    part,
    folder,
    base,
    awaiting,
    tell,
  }: {
    store: PageStore;
    part: BuildPart;
    folder: string;
    base: string;
    awaiting: (what: 'corpus' | 'data') => Promise<void>;
    tell: (done: number, total: number) => void;
  },
): AstroPrerenderer {
  const trim = (path: string): string => path.replaceAll(/^\/+|\/+$/g, '');
  /** Of each path of the part, its key, which its `cacheKey` names; undefined where it is made each time. */
  const keys = new Map<string, string | undefined>();
  let [done, total] = [0, 0];
  const render: AstroPrerenderer['render'] = async (request, options) => {
    const path = trim(decodeURI(new URL(request.url).pathname).slice(base.length - 1));
    if (!keys.has(path)) throw new Error(`${path}: Unexpected page, expected one of those to be rendered`);
    if (tellingOfData.has(path)) await awaiting('data');
    const key = keys.get(path);
    const rendered = await usual.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (key !== undefined && response.ok)
      store.write(path, key, new Uint8Array(await response.clone().arrayBuffer()));
    return rendered;
  };
  return {
    ...usual,
    getStaticPaths: async () => {
      await awaiting('corpus');
      const paths = pickPart(await usual.getStaticPaths(), part);
      total = paths.length;
      const isLeft = ({ pathname, cacheKey, route }: PathWithRoute): boolean => {
        const path = trim(pathname);
        const key = cacheKey === undefined ? undefined : readKey(cacheKey);
        keys.set(path, key);
        return key === undefined || !store.put(path, key, join(folder, path, ...fileOf(route)));
      };
      const left = paths.filter(isLeft);
      done = total - left.length;
      const isLater = ({ pathname }: PathWithRoute): boolean => tellingOfData.has(trim(pathname));
      return [...left.filter((path) => !isLater(path)), ...left.filter(isLater)];
    },
    render: async (...call) => {
      const rendered = await render(...call);
      done += 1;
      tell(done, total);
      return rendered;
    },
  };
}

/**
 * Renders the pages of one part of the site, the one that `PART` names (`2/20`), else all; tells a parent process of each page.
 */
export function renderPart(written = process.env['PART'] ?? '1/1'): AstroIntegration {
  const part = parsePart(written);
  if (!part) throw new Error(`PART: Unexpected \`${written}\`, expected K/N with K from 1 to N`);
  const tell = (done: number, total: number): void => void process.send?.({ done, total });
  let [base, folder] = ['/', ''];
  return {
    name: 'render-part',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const awaiting = hear();
        setPrerenderer((usual) =>
          keepPages(usual, { store: openPageStore(), part, folder, base, awaiting, tell }),
        );
      },
    },
  };
}
