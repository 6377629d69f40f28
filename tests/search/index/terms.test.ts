import { expect, test } from 'vitest';
import type { Indicator } from '../../../src/indicator/types.ts';
import type { Section } from '../../../src/report/types.ts';
import { toHeadingTerms, toIndicatorTerms } from '../../../src/search/index/terms.ts';
import { toSearched } from '../../../src/search/index/searched-report.ts';
import { lineReport } from '../corpus.ts';

const section = {
  id: 's1',
  title: '乡村振兴',
  part: 'plan',
  topic: 'rural',
  start: 0,
  end: 19,
  sections: [] as Section[],
} as Section;
const reports = [
  lineReport('liuhe', '一、乡村振兴\n推进乡村振兴，增加税收。\n税收3亿元', [section]),
  lineReport('ankou', '乡村', [{ ...section, title: '乡村' }]),
];

test('terms say how often headings and indicators stand in the reports', () => {
  const searched = toSearched(reports);
  const indicators = [{ id: 'tax', label: '税收', synonyms: ['税收收入'] } as Indicator];
  expect(toIndicatorTerms(indicators, searched)).toEqual([['tax', '税收', ['税收收入'], 2]]);
  expect(toHeadingTerms(reports, searched)).toEqual([
    ['乡村', 3],
    ['乡村振兴', 2],
  ]);
});
