import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { toCitation } from '../../../src/client/search/cite.ts';
import { toFile } from '../../../src/client/search/export-hits.ts';
import type { Hit } from '../../../src/search/browser/index.ts';
import { Block, markBlock, parseQuery } from '../../../src/search/browser/index.ts';

const block = new Block('qidu', [3, '=1+1,实施"乡村振兴"\u300a战略》', []]);
const [marked] = markBlock(block, parseQuery('乡村振兴'));
const hit = { ...marked, part: 'plan', topic: 'rural', title: '一、乡村' } as Hit;
const taken = { hit, url: 'https://example.org/reports/qidu/?q=x#p3' };
const names = new Map([['qidu', '齐都']]);

describe('hits to take away', () => {
  test('are a CSV that reads back, with no cell that a spreadsheet runs', () => {
    const file = toFile('csv', '乡村振兴', [taken], names);
    expect(file.startsWith('\ufeff')).toBe(true);
    const [row] = csvParse(file.slice(1));
    expect(row).toMatchObject({
      report: 'qidu',
      town: '齐都',
      part: 'plan',
      topic: 'rural',
      section: '一、乡村',
      paragraph: 'p3',
      phrase: '乡村振兴',
      url: taken.url,
    });
    expect(row!.left).toBe('\'=1+1，实施"');
    expect(row!.right).toBe('"《战略》');
  });

  test('are a JSON that says what was asked and how many there are', () => {
    const file = JSON.parse(toFile('json', '乡村振兴', [taken, taken], names)) as Record<string, unknown>;
    expect(file).toMatchObject({ query: '乡村振兴', total: 2, hits: [{ left: '=1+1，实施"' }, {}] });
  });

  test('are cited after GB/T 7714, with section and link', () => {
    const source = {
      id: 'qidu',
      townFull: '齐都镇',
      title: '2024年政府工作报告',
      publisher: '齐都镇政府办公室',
      published: '2024-01-15',
    };
    expect(toCitation(taken, source, '2026-11-22')).toBe(
      '齐都镇政府办公室. 2024年政府工作报告[R/OL]. (2024-01-15)[2026-11-22]. 一、乡村. https://example.org/reports/qidu/?q=x#p3.',
    );
    expect(toCitation(taken, { ...source, publisher: null, published: null }, '2026-11-22')).toMatch(
      /^齐都镇人民政府\. 2024年政府工作报告\[R\/OL\]\. \[2026-11-22\]\./,
    );
  });
});
