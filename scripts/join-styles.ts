import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const link = /<link rel="stylesheet" href="([^"]+)">/g;

/** Makes the stylesheets of pages one a page. */
export interface StyleJoiner {
  /** A page with one stylesheet in the place of its first, that says what all said, in their order. */
  join: (html: string) => string;
  /** Removes the stylesheets that stood in the pages before, once all of them were joined. */
  sweep: () => void;
}

/**
 * Joins stylesheets: a browser paints nothing before it has all of a page's, and each that is fetched brings its own
 * head. Pages of a kind share theirs.
 *
 * @param site folder of a built site, with its styles in `assets/`.
 */
export function createStyleJoiner(site: string): StyleJoiner {
  const toPath = (href: string): string => join(site, 'assets', basename(href));
  const joined = new Map<string, string>();
  const write = (hrefs: readonly string[]): string => {
    const css = hrefs.map((href) => readFileSync(toPath(href), 'utf8')).join('');
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
    const href = hrefs[0]!.replace(/[^/]+$/, `page.${hash}.css`);
    writeFileSync(toPath(href), css);
    return href;
  };
  return {
    join: (html) => {
      const hrefs = [...html.matchAll(link)].map(([, href]) => href!);
      if (hrefs.length === 0) return html;
      const key = hrefs.join(' ');
      const href = joined.get(key) ?? write(hrefs);
      joined.set(key, href);
      let nth = 0;
      return html.replaceAll(link, (tag, old: string) => (nth++ === 0 ? tag.replace(old, href) : ''));
    },
    sweep: () => {
      const kept = new Set([...joined.values()].map(toPath));
      const before = new Set([...joined.keys()].flatMap((key) => key.split(' ')).map(toPath));
      for (const path of before) if (!kept.has(path)) rmSync(path);
    },
  };
}
