import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCanonical, toSitemaps, writeAddresses } from '../../scripts/addresses.ts';

test('a page that engines leave out has no address in the sitemap', () => {
  expect(readCanonical('<link rel="canonical" href="https://site.test/a/">')).toBe('https://site.test/a/');
  expect(readCanonical('<meta name="robots" content="noindex">')).toBeNull();
});

test('a sitemap lists every address once, in order, whatever order the disk gives', () => {
  const [one, other] = [
    toSitemaps(['https://site.test/b/', 'https://site.test/a/'], 'https://site.test/'),
    toSitemaps(['https://site.test/a/', 'https://site.test/b/'], 'https://site.test/'),
  ];
  expect(one).toEqual(other);
  expect([...one.keys()]).toEqual(['sitemap.xml']);
  expect(one.get('sitemap.xml')!.match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://site.test/a/',
    '<loc>https://site.test/b/',
  ]);
});

test('more than 50,000 addresses are parted, and none is lost', () => {
  const many = Array.from({ length: 100_001 }, (_, index) => `https://site.test/${index}/`);
  const maps = toSitemaps(many, 'https://site.test/');
  expect([...maps.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  expect(maps.get('sitemap.xml')).toContain('<loc>https://site.test/sitemap-3.xml</loc>');
  const parts = [...maps].slice(1).map(([, body]) => body.match(/<url>/g)!.length);
  expect(parts).toEqual([50_000, 50_000, 1]);
});

test('robots.txt names the sitemap once, and the sitemap a page once, of which another is a copy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
  writeFileSync(join(folder, 'index.html'), '<link rel="canonical" href="https://site.test/d/">');
  writeFileSync(join(folder, 'copy.html'), '<link rel="canonical" href="https://site.test/d/">');
  writeAddresses(folder, 'https://site.test/d/');
  writeAddresses(folder, 'https://site.test/d/');
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://site.test/d/sitemap.xml\n',
  );
  expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8').match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://site.test/d/',
  ]);
  rmSync(folder, { recursive: true });
});
