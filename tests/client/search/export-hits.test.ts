import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { toCitation } from '../../../src/client/search/cite.ts';
import { toFile } from '../../../src/client/search/export-hits.ts';
import type { Hit } from '../../../src/search/browser/index.ts';
import { Block, markBlock, parseQuery } from '../../../src/search/browser/index.ts';

const block = new Block('liuhe', [3, '=1+1,实施"乡村振兴"\u300a战略》', []]);
const [marked] = markBlock(block, parseQuery('乡村振兴'));
const hit = { ...marked, part: 'plan', topic: 'rural', title: '一、乡村' } as Hit;
const taken = { hit, url: 'https://example.org/reports/liuhe/?q=x#p3' };
const source = {
  ...{ id: 'liuhe', town: '柳河', townFull: '柳河镇', county: '某县', statedYear: 2021, inferredYear: 2023 },
  ...{ title: '2024年政府工作报告', publisher: '柳河镇政府办公室', published: '2024-01-15' },
};
const take = {
  query: '乡村振兴',
  sources: new Map([['liuhe', source]]),
  toText: (report: string) => `https://example.org/data/sources/${report}.txt`,
};

describe('hits to take away', () => {
  test('are a CSV that reads back, with no cell that a spreadsheet runs', () => {
    const file = toFile({ ...take, format: 'csv', hits: [taken] });
    expect(file.startsWith('\ufeff')).toBe(true);
    const [row] = csvParse(file.slice(1));
    expect(row).toMatchObject({
      report: 'liuhe',
      town: '柳河',
      county: '某县',
      year: '2023',
      part: 'plan',
      topic: 'rural',
      section: '一、乡村',
      paragraph: 'p3',
      start: '11',
      end: '15',
      offsets: 'UTF-16 code units of the text at source, from 0; end is exclusive',
      source: 'https://example.org/data/sources/liuhe.txt',
      phrase: '乡村振兴',
      url: taken.url,
    });
    expect(row!.left).toBe('\'=1+1，实施"');
    expect(row!.right).toBe('"《战略》');
  });

  test('are a JSON that says what was asked and how many there are', () => {
    const file = JSON.parse(toFile({ ...take, format: 'json', hits: [taken, taken] })) as Record<
      string,
      unknown
    >;
    expect(file).toMatchObject({ query: '乡村振兴', total: 2, hits: [{ left: '=1+1，实施"' }, {}] });
  });

  test('are cited after GB/T 7714, with section and link', () => {
    expect(toCitation(taken, source, '2026-11-22')).toBe(
      '柳河镇政府办公室. 2024年政府工作报告[R/OL]. (2024-01-15)[2026-11-22]. 一、乡村. https://example.org/reports/liuhe/?q=x#p3.',
    );
    expect(toCitation(taken, { ...source, publisher: null, published: null }, '2026-11-22')).toMatch(
      /^柳河镇人民政府\. 2024年政府工作报告\[R\/OL\]\. \[2026-11-22\]\./,
    );
  });
});
