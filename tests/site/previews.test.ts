import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFile, listPages, readPage } from '../support/pages.ts';

const contentOf = (html: string, property: string) =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
const previewed = listPages().filter((path) => /^\/((indicators|reports|compare)\/.*)?$/.test(path));

test('every indicator, report and comparison names a picture of its own that is there', () => {
  expect(previewed.length).toBeGreaterThan(50);
  const pictures = previewed
    .filter((path) => !path.endsWith('.html'))
    .map((path) => {
      const html = readPage(path);
      const url = new URL(contentOf(html, 'og:image') ?? '', 'x:');
      expect(url.protocol, path).toMatch(/^https?:$/);
      expect(contentOf(html, 'og:url'), path).toMatch(/^https?:/);
      expect(contentOf(html, 'og:description'), path).toMatch(/[\u4e00-\u9fff]{4}/);
      const name = /previews\/.*$/.exec(url.pathname)?.[0];
      expect(name && findFile(`/${name}`), path).toBeTruthy();
      return { path, name };
    });
  const own = pictures.filter(({ path }) => /^\/(indicators|reports)\/.|^\/compare/.test(path));
  expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
});

test('a picture is a PNG of 1200 × 630 of at most 80 kB', () => {
  const files = globSync('dist/previews/*.png');
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString(), file).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(statSync(file).size, file).toBeLessThanOrEqual(80_000);
  }
});

test('an indicator’s page leads to what embeds it', () => {
  const href = /type="application\/json\+oembed"[^>]*href="([^"]*)"/.exec(
    readPage('/indicators/fiscal-revenue/'),
  )?.[1];
  const file = findFile(`/${/indicators\/.*/.exec(href ?? '')?.[0]}`)!;
  const oembed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 960 });
  expect(oembed['html']).toContain(`height="${String(oembed['height'])}"`);
  expect(oembed['html']).toMatch(/^<iframe src="https?:\/\/[^"]*\/embed\/indicators\/fiscal-revenue\/"/);
});

test('the data page is a Dataset and a report a Report, in JSON that no text can break out of', () => {
  const thing = (path: string) => {
    const text = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(readPage(path))?.[1] ?? '';
    expect(text).not.toContain('<');
    return JSON.parse(text) as Record<string, unknown>;
  };
  expect(thing('/data/')).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset' });
  expect(thing('/reports/sungang/')).toMatchObject({ '@type': 'Report', temporalCoverage: '2020' });
});
