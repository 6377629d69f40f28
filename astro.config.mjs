import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { followContent } from './scripts/building/follow-content.ts';
import { renderPart } from './scripts/building/render-part.ts';

/** Where the site will stand: `BASE_PATH=/duidu` under a project page, `SITE=https://…` for absolute links; without it none. */
const base = process.env.BASE_PATH || '/';
const site = process.env.SITE || undefined;

/** A page of every chart in every look, at `/dev/charts/` while developing; no part of what is built. */
const contactSheet = {
  name: 'contact-sheet',
  hooks: {
    /** @param {{ command: string, injectRoute: (route: { pattern: string, entrypoint: URL }) => void }} setup */
    'astro:config:setup': ({ command, injectRoute }) => {
      const entrypoint = new URL('./src/components/dev/ContactSheet.astro', import.meta.url);
      if (command === 'dev') injectRoute({ pattern: '/dev/charts', entrypoint });
    },
  },
};

/** The module that Vite calls for every script that loads later. */
const preloadHelper = '\0vite/preload-helper.js';

/**
 * Scripts that load later are plain imports: Vite's helper, which looks for their styles and children first, would
 * weigh 0.9 kB on every page, and no script here brings a style. What is left of it stands where it is called, since a
 * file of its own would be one more to fetch; where it shares a file with others it stays there.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load: (id) => (id === preloadHelper ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle: {
    // Behind Vite, which writes the lists of files that its helper would fetch first
    order: /** @type {const} */ ('post'),
    /** @type {(options: unknown, bundle: Record<string, { type: string, code?: string, moduleIds?: string[] }>) => void} */
    handler: (_options, bundle) => {
      const helper = Object.keys(bundle).find((file) => bundle[file]?.moduleIds?.join() === preloadHelper);
      const own = new RegExp(
        `import\\{(?:\\w+ as )?(\\w+)\\}from"[^"]*/${(helper ?? '').replace(/.*\//, '').replaceAll('.', '\\.')}";`,
      );
      if (helper !== undefined) delete bundle[helper];
      for (const chunk of Object.values(bundle))
        chunk.code = chunk.code
          ?.replace(/const __vite__mapDeps=.*;\n/, '')
          .replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '')
          .replaceAll(
            /\w+\(async\(\)=>\{let(\{[\w:,]+\})=await (import\(`[^`]*`\));return\1\}(?:,\[\])?\)/g,
            '$2',
          )
          .replace(own, 'const $1=e=>e();');
    },
  },
};

/** What a file of the reading thread imports of the bundler's helpers, where it is one of them alone. */
const oneHelper = /import\{\w+ as (\w+)\}from"[^"]*\/rolldown-runtime-[^"]*";/;

/**
 * Files of the thread hand out what is asked of them later in an object that a helper of the bundler makes, which stands in a file
 * of its own that all of them would wait for; an object with getters is the same.
 */
const plainNamespaces = {
  name: 'plain-namespaces',
  generateBundle: {
    order: /** @type {const} */ ('post'),
    /** @type {(options: unknown, bundle: Record<string, { type: string, code?: string }>) => void} */
    handler: (_options, bundle) => {
      for (const chunk of Object.values(bundle)) {
        // What the bundler has dropped by now needs no mark of what it may drop
        chunk.code = chunk.code?.replaceAll('/* @__PURE__ */ ', ' ');
        const [own, helper] = oneHelper.exec(chunk.code ?? '') ?? [];
        const made = new RegExp(`= ?${helper}\\(\\{([\\w$]+):\\(\\)=>([\\w$]+)\\}\\)`, 'g');
        if (own !== undefined && made.test(chunk.code ?? ''))
          chunk.code = chunk.code?.replace(own, '').replaceAll(made, '={get $1(){return $2}}');
      }
    },
  },
};

/**
 * Modules of pages' scripts that are asked for together, one file each. Parted by who else takes a piece, a search would ask
 * for sixteen files before its first line, each of a few hundred bytes.
 */
const scripts = {
  // Alone, so that `plainImports` can do without it
  'preload-helper': /\0vite\/preload-helper/,
  site: /src\/(?:url\/(?:routes|seal|fetch-checked)|client\/dom\/(?:element|fetch-once|trusted-types))\.ts$/,
  fold: /src\/text\/fold\.ts$/,
  asking: /src\/(?:url\/(?:fields|state)|client\/dom\/(?:pause|steps)|search\/browser\/query)\.ts$/,
  finding: /src\/(?:search\/browser\/(?:bisect-right|block)|search\/sentences|text\/full-width)\.ts$/,
  hits: /src\/search\/browser\/(?:context|hits|matches)\.ts$/,
  drawing: /src\/(?:charts\/svg\/(?:round|svg)|client\/dom\/to-dom)\.ts$/,
};

/** What Markdown's entities are decoded by. */
const entities = 'decode-named-character-reference';

export default defineConfig({
  integrations: [contactSheet, renderPart(), followContent()],
  site,
  base,
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  build: { assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainImports],
    build: { modulePreload: false },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: Object.entries(scripts).map(([name, test]) => ({ name, test })),
              },
            },
          },
        },
      },
    },
    // Its form for browsers asks the page's document, which a thread has not; this one needs none
    resolve: { alias: { [entities]: fileURLToPath(import.meta.resolve(entities)) } },
    // The worker that reads own reports loads its readers of Word and PDF when such a file comes. It stands under its page,
    // since a service worker answers for workers by their own address, whatever page started them
    worker: {
      format: 'es',
      plugins: () => [plainNamespaces],
      rolldownOptions: {
        output: {
          entryFileNames: 'own/reading/[name]-[hash].js',
          chunkFileNames: 'own/reading/[name]-[hash].js',
          // One file each for what lists a text, shows it, reads its numbers and checks it: parted by who else takes a piece of them, they weigh a tenth more
          codeSplitting: {
            groups: [
              { name: 'room', test: /thread[\\/]open-room\.ts$/, priority: 4 },
              { name: 'reading', test: /views[\\/]reading\.ts$/, priority: 3 },
              {
                name: 'numbers',
                test: /thread[\\/](?:create-number-reader|views[\\/]notes)\.ts$/,
                priority: 2,
              },
              { name: 'checker', test: /src[\\/]checker\.ts$/, priority: 1 },
              { name: 'examiner', test: /src[\\/]examiner\.ts$/, priority: 0 },
            ],
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'none'",
        "frame-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        // Strings become code or pages only by the two policies of src/client/dom/trusted-types.ts
        "require-trusted-types-for 'script'",
        'trusted-types default pages',
      ],
    },
  },
});
