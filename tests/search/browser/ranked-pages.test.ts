import { expect, test } from 'vitest';
import { openRankedPages, splitMarks } from '../../../src/search/browser/ranked-pages.ts';

const place = (title: string, url: string, excerpt: string) => ({ title, url, excerpt });
const fragment = {
  url: '/reports/a/',
  excerpt: '开头',
  meta: { title: '甲镇' },
  filters: { kind: ['报告'] },
  sub_results: [
    place('甲镇', '/reports/a/', '开头'),
    place('防汛', '/reports/a/#s9', '抓<mark>防汛</mark>&amp;抗旱 &lt;b&gt;'),
  ],
};

test('a page is told by its best section, and its words are never HTML', async () => {
  const asked: unknown[] = [];
  const instance = {
    filters: () => Promise.resolve({}),
    search: (words: string, options: unknown) => {
      asked.push(words, options);
      const results = [
        { data: () => Promise.resolve(fragment) },
        { data: () => Promise.reject(new Error('too many')) },
      ];
      return Promise.resolve({ results, filters: { kind: { 报告: 2 } } });
    },
  };
  const rank = openRankedPages('/pagefind/', '/', () => Promise.resolve({ createInstance: () => instance }));
  expect(await rank('防汛', { kind: '报告', place: '', year: '' }, 1)).toEqual({
    total: 2,
    filters: { kind: { 报告: 2 } },
    pages: [
      {
        url: '/reports/a/#s9',
        title: '甲镇',
        kind: '报告',
        section: '防汛',
        excerpt: ['抓', '防汛', '&抗旱 <b>'],
      },
    ],
  });
  expect(asked).toEqual(['防汛', { filters: { kind: '报告' } }]);
});

test('a program that could not be loaded is loaded from another address when asked again', async () => {
  const urls: string[] = [];
  const rank = openRankedPages('/pagefind/', '/', (url) => {
    urls.push(url);
    return Promise.reject(new Error('offline'));
  });
  const ask = () => rank('一', { kind: '', place: '', year: '' }, 1);
  await expect(ask()).rejects.toThrow('offline');
  await expect(ask()).rejects.toThrow('offline');
  expect(urls).toEqual(['/pagefind/pagefind.js', '/pagefind/pagefind.js?attempt=2']);
});

test('marks part an excerpt in turns', () => {
  expect(splitMarks('<mark>一</mark>二')).toEqual(['', '一', '二']);
});
