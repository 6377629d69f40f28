// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { toCounts, toMarkedText, toNotes } from '../../../src/client/verify/verdict-view.ts';
import { createRoutes } from '../../../src/url/index.ts';
import { createLibrary } from '../../../src/verify/index.ts';
import type { Verdict } from '../../../src/verify/index.ts';

const source = '全镇新修道路十二公里。';
const report = (id: string) => ({
  id,
  town: '青石',
  ...{ townFull: '青石镇', county: '', city: '' },
  year: 2030,
  text: source,
  records: [],
});
const library = createLibrary([report('qingshi'), report('own-1')]);
const text = '他说：“新修道路十二公里”，又说：“造林百亩”。';
const verdict = (kind: Verdict['kind'], words: string, ...reports: string[]): Verdict => ({
  kind,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  message: `判断：${kind}`,
  sources: reports.map((id) => ({ report: id, start: 2, end: 10 })),
});
const verdicts = [
  verdict('found', '新修道路十二公里', 'qingshi', 'own-1', 'qingshi', 'qingshi'),
  verdict('absent', '造林百亩'),
];

describe('What came of a text', () => {
  test('is counted by kind, and what did not happen is not said', () => {
    expect(toCounts(verdicts).textContent).toBe('在原文 1查无此句 1');
  });

  test('is marked in the text, whose words stay as they are', () => {
    const body = toMarkedText(text, verdicts);
    expect(
      [...body.querySelectorAll('mark')].map(({ textContent, dataset }) => [dataset['verdict'], textContent]),
    ).toEqual([
      ['found', '新修道路十二公里'],
      ['absent', '造林百亩'],
    ]);
    for (const note of body.querySelectorAll('sup')) note.remove();
    expect(body.textContent).toBe(text);
  });

  test('is told with its first places, a link to each that is not the reader’s own', () => {
    const [found, absent] = toNotes(text, verdicts, library, createRoutes('/')).children;
    const places = [...found!.querySelectorAll('blockquote')];
    expect(places.map((place) => place.querySelector('a')?.getAttribute('href') ?? null)).toEqual([
      '/reports/qingshi/#c2-10',
      null,
      '/reports/qingshi/#c2-10',
    ]);
    expect(places[1]!.textContent).toContain('自己的文件');
    expect(found!.textContent).toContain('另有1处。');
    expect(absent!.querySelector('blockquote')).toBeNull();
  });

  test('is of the first where two overlap', () => {
    const both = [verdicts[0]!, { ...verdicts[0]!, start: verdicts[0]!.start + 2 }];
    expect(toMarkedText(text, both).querySelectorAll('mark')).toHaveLength(1);
  });
});
