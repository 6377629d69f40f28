/** What a built site needs beside its pages to be served safely: the policy first in every head, and `_headers`. */
import { createHash } from 'node:crypto';
import { globSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers for every file; README has them for nginx and Caddy, too. */
export const headers: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** For everything but `embed/`, which is made to stand in other people's pages; a meta element can't say it. */
export const unframed: readonly [string, string] = ['Content-Security-Policy', "frame-ancestors 'none'"];

/**
 * The file that Netlify, Cloudflare Pages and others read headers from. No two rules set the same header for one page,
 * since hosts differ in what they make of that.
 *
 * @param base path of the site, with its closing slash.
 * @param folders of `dist/` that hold pages, `embed` left out.
 */
export function toHeadersFile(base: string, folders: readonly string[]): string {
  const rule = (path: string, lines: readonly (readonly [string, string])[]): string =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const framed = ['', '404.html', ...folders.filter((name) => name !== 'embed').map((name) => `${name}/*`)];
  return [
    rule(`${base}*`, Object.entries(headers)),
    ...framed.map((path) => rule(`${base}${path}`, [unframed])),
  ].join('\n');
}

/**
 * Puts the Content-Security-Policy before all that it is to hold for, and lets it name the scripts and styles of its own
 * page only; Astro puts it where the head ends, and names those of all pages in each.
 */
export function putPolicyFirst(html: string): string {
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0];
  if (policy === undefined) return html;
  const own = new Set(hashInline(html));
  const narrowed = policy.replaceAll(/ '(sha256-[^']+)'/g, (source, hash: string) =>
    own.has(hash) ? source : '',
  );
  // A page's encoding must stand in its first 1024 bytes, and the policy may be longer
  return html.replace(policy, '').replace('<meta charset="utf-8">', (charset) => charset + narrowed);
}

/** The hashes by which a policy names the scripts and styles that stand in a page itself. */
function hashInline(html: string): string[] {
  const inline = [...html.matchAll(/<(script|style)[^>]*>([^]*?)<\/\1>/g)];
  // A script that stands in a file of its own is empty here
  return inline.flatMap(([, , code]) =>
    code ? `sha256-${createHash('sha256').update(code).digest('base64')}` : [],
  );
}

/**
 * Writes `_headers` for a built site.
 *
 * @param site folder of it.
 * @param base path that it will stand under, with its closing slash.
 */
export function writeHeaders(site: string, base: string): void {
  const folders = readdirSync(site, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && globSync('**/*.html', { cwd: join(site, entry.name) }).length > 0,
    )
    .map(({ name }) => name)
    .sort();
  writeFileSync(join(site, '_headers'), toHeadersFile(base, folders));
}
