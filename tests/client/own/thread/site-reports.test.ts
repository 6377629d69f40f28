import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSiteReports } from '../../../../src/client/own/thread/site-reports.ts';
import type { Examiner, ReportDocument } from '../../../../src/examiner.ts';
import { createRoutes } from '../../../../src/url/index.ts';

const routes = createRoutes('/');
const files: Record<string, string> = {
  [routes.data('reports.json')]: JSON.stringify([{ id: 'qingshi', town: '青石' }]),
  [routes.source('qingshi')]: '全年增收。',
};
const asked: string[] = [];
let isOffline = false;
const parse: Examiner = (source, meta) => ({ source, meta }) as unknown as ReportDocument;
const open = () => Promise.resolve(parse);

beforeEach(() => {
  asked.length = 0;
  isOffline = false;
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return isOffline ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response(files[url]));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('A report of the site is fetched once, and read with what the site knows of it', async () => {
  const { read } = openSiteReports(open, routes);
  const [first, again] = await Promise.all([read('qingshi'), read('qingshi')]);
  expect(first).toEqual({ source: '全年增收。', meta: { id: 'qingshi', town: '青石' } });
  expect(again).toBe(first);
  expect(asked.toSorted()).toEqual(Object.keys(files).toSorted());
});

test('What could not be fetched may be asked for again', async () => {
  const { list, read } = openSiteReports(open, routes);
  isOffline = true;
  await expect(read('qingshi')).rejects.toThrow();
  await expect(list()).rejects.toThrow();
  isOffline = false;
  expect((await read('qingshi')).source).toBe('全年增收。');
});

test('A report that the site does not have is refused', async () => {
  await expect(openSiteReports(open, routes).read('heyan')).rejects.toThrow('heyan');
});
