import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findHeadFaults, readHead } from '../support/heads.ts';
import { dist, pages, readMadeUpPage } from '../support/site/made-up.ts';
import { findFile } from '../support/site/pages.ts';
import { madeUpAddress } from '../support/site/made-up-site.ts';
import { makeFolder } from '../support/temporary.ts';

test('every page says of itself what search engines and chats ask', () => {
  expect(findHeadFaults(dist, madeUpAddress)).toEqual([]);
});

test('the sitemap lists every page with a canonical address, and robots.txt names it', () => {
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const canonical = pages.flatMap((path) => readHead(path, readMadeUpPage(path)).canonical ?? []);
  expect(canonical.length).toBeGreaterThan(50);
  expect(listed).toEqual([...new Set(canonical)].sort());
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(
    `\nSitemap: ${madeUpAddress}/sitemap.xml\n`,
  );
});

test('every indicator, report, town and comparison names a picture of its own', () => {
  // Plans by place share the picture of all plans, further pages of a topic that of its first, and an address of a town
  // from before has none.
  const own = pages.filter(
    (path) =>
      /^\/(indicators|reports|towns|compare)\/.*\/$/.test(path) &&
      !/^\/compare\/(?:plans\/.|topics\/\w+\/\d)/.test(path) &&
      readHead(path, readMadeUpPage(path)).meta.get('robots') !== 'noindex',
  );
  expect(own.length).toBeGreaterThan(50);
  expect(new Set(own.map((path) => readHead(path, readMadeUpPage(path)).meta.get('og:image'))).size).toBe(
    own.length,
  );
});

test('a head that lacks something is found', () => {
  const page = (head: string) => `<!doctype html><html data-base="/"><head>${head}</head>`;
  const folder = makeFolder({
    'index.html': page('<title>题</title><meta name="description" content="short">'),
    'a/index.html': page(`<title>${'题'.repeat(31)}</title><meta name="description" content="short">`),
    'b.html': page('<title>题</title><meta name="robots" content="noindex">'),
    'embed/c/index.html': page('<title>题</title><link rel="canonical" href="https://example.org/d/">'),
  });
  const faults = findHeadFaults(folder, 'https://example.org');
  expect(faults).toContain('/a/: title of 62 columns');
  expect(faults).toContain('/embed/c/: a copy of https://example.org/d/');
  for (const fault of [
    'no description',
    'description of another page',
    'canonical missing',
    'no picture',
    'no og:title',
  ])
    expect(faults).toContain(`/: ${fault}`);
  expect(faults.join()).not.toContain('b.html');
});

test('a picture is a PNG of 1200 × 630 of at most 100 kB', () => {
  const files = globSync(join(dist, 'previews/*.png'));
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString(), file).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(statSync(file).size, file).toBeLessThanOrEqual(100_000);
  }
});

test('every indicator’s page leads to its oEmbed, whose frame and picture are there', () => {
  const indicators = pages.filter((path) => /^\/indicators\/[^/]+\/$/.test(path));
  expect(indicators.length).toBeGreaterThan(20);
  for (const path of indicators) {
    const href = /type="application\/json\+oembed"[^>]*href="([^"]*)"/.exec(readMadeUpPage(path))?.[1];
    const oembed = JSON.parse(readFileSync(findFile(href ?? '', dist)!, 'utf8')) as Record<string, unknown>;
    expect(oembed, path).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: expect.any(String) as string,
      width: 960,
      provider_url: address,
    });
    const html = String(oembed['html']);
    expect(html).toContain(`height="${String(oembed['height'])}"`);
    expect(findFile(new URL(/^<iframe src="([^"]*)"/.exec(html)![1]!).pathname, dist), path).toBeTruthy();
    expect(findFile(new URL(String(oembed['thumbnail_url'])).pathname, dist), path).toBeTruthy();
  }
});

test('every report and indicator says of itself what Zotero reads', () => {
  const cited = pages.filter((path) => /^\/(?:reports|indicators)\/[^/]+\/$/.test(path));
  for (const path of cited) {
    const { meta } = readHead(path, readMadeUpPage(path));
    for (const tag of ['title', 'author', 'language', 'public_url'])
      expect(meta.get(`citation_${tag}`), `${path} ${tag}`).toBeTruthy();
  }
});

/** The JSON-LD of a page, whose text no tag may close. */
function readThing(path: string): Record<string, unknown> {
  const text = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(readMadeUpPage(path))?.[1] ?? '';
  expect(text).not.toContain('<');
  return JSON.parse(text) as Record<string, unknown>;
}

const address = expect.stringMatching(/^https?:\/\/\S+$/) as string;

test('the data page is a Dataset with what search engines ask of one', () => {
  const thing = readThing('/data/');
  expect(thing).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: expect.stringContaining('对读') as string,
    url: address,
    license: [address],
    creator: { '@type': 'Organization', url: address },
    temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/) as string,
  });
  // Google takes descriptions of 50 to 5000 characters.
  expect(String(thing['description']).length).toBeGreaterThanOrEqual(50);
  const files = thing['distribution'] as Record<string, string>[];
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    expect(file).toMatchObject({
      '@type': 'DataDownload',
      encodingFormat: expect.stringContaining('/') as string,
    });
    expect(findFile(new URL(file['contentUrl']!).pathname, dist), file['contentUrl']).toBeTruthy();
  }
});

test('every report is a Report with what it is called, who issued it, where and when', () => {
  const reports = pages.filter((path) => /^\/reports\/[^/]+\/$/.test(path));
  expect(reports.length).toBeGreaterThanOrEqual(7);
  for (const path of reports) {
    const thing = readThing(path);
    expect(thing, path).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Report',
      name: expect.stringMatching(/镇/) as string,
      headline: expect.any(String) as string,
      url: expect.stringContaining(path) as string,
      image: address,
      inLanguage: 'zh-CN',
      author: { '@type': 'GovernmentOrganization' },
      temporalCoverage: expect.stringMatching(/^\d{4}$/) as string,
    });
    if (thing['datePublished'] !== undefined)
      expect(thing['datePublished'], path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  expect(readThing('/reports/shiqiao/')).toMatchObject({ temporalCoverage: '2020' });
});
