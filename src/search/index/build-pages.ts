import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../../corpus/types.ts';
import { listPages } from './list-pages.ts';

/** The interfaces that Pagefind writes beside its index; ours is our own. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/** Fragments are bundled into about so many files. */
const maxFragments = 200;

/**
 * Writes Pagefind's index of the site's pages into `<outDir>/pagefind`: ranked full-text search by its own segmentation,
 * beside the exact search of phrases.
 *
 * @returns how many pages and files there are.
 * @throws where Pagefind reports an error.
 */
export async function buildPages({
  corpus,
  outDir,
}: {
  corpus: Pick<Corpus, 'reports' | 'indicators' | 'passages'>;
  outDir: string;
}): Promise<{ pages: number; files: number }> {
  const about = join(outDir, 'about/index.html');
  const pages = listPages(corpus, existsSync(about) ? readFileSync(about, 'utf8') : null);
  try {
    const { index, errors } = await createIndex({ rootSelector: 'main', maxFragments });
    if (!index) throw new Error(`no index of pages: ${errors.join('; ')}`);
    for (const page of pages) {
      const added = await index.addHTMLFile(page);
      if (added.errors.length > 0) throw new Error(`${page.url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`index of pages: ${faults.join('; ')}`);
    const folder = join(outDir, 'pagefind');
    rmSync(folder, { recursive: true, force: true });
    const wanted = files.filter(({ path }) => !interfaces.test(path));
    for (const { path, content } of wanted) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return { pages: pages.length, files: wanted.length };
  } finally {
    await close();
  }
}
