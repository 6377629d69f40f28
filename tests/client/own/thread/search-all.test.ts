import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { searchAll } from '../../../../src/client/own/thread/search-all.ts';
import type { ViewSources } from '../../../../src/client/own/thread/view.ts';
import { fold } from '../../../../src/text/fold.ts';
import { createRoutes } from '../../../../src/url/index.ts';
import { parseDocument } from '../../../support/parse.ts';

const source = readFileSync('tests/fixtures/intake/report.txt', 'utf8');
const document = parseDocument(source);
const own = new Map([[document.meta.id, { overview: document }]]) as unknown as ViewSources['own'];
const routes = createRoutes('/');
const site = { list: () => Promise.reject(new TypeError('offline')) } as unknown as ViewSources['site'];
const search = (phrase: string) => searchAll(phrase, { own, site, routes });

describe('searchAll, without a connection', () => {
  test('finds all places in own reports, whatever their punctuation, and says that the site’s are not there', async () => {
    const { reports, hasSite } = await search('增，长');
    const [found] = reports;
    expect(hasSite).toBe(false);
    expect(found).toMatchObject({ id: document.meta.id, isOwn: true });
    expect(found!.total).toBe(source.split('增长').length - 1);
    for (const { anchor, phrase, paragraph } of found!.lines) {
      const [, start, end] = /^c(\d+)-(\d+)$/.exec(anchor)!;
      expect(fold(source.slice(Number(start), Number(end)))).toBe('增长');
      expect(phrase).toEqual(['增长']);
      expect(Number(paragraph.slice(1))).toBeLessThanOrEqual(Number(start));
    }
  });

  test('names no report that does not say it', async () => {
    expect((await search('从来没有写过的话')).reports).toEqual([]);
  });
});
