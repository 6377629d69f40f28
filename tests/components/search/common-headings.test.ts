import { expect, test } from 'vitest';
import type { ReportMeta, Section } from '../../../src/report/types.ts';
import { listCommonHeadings } from '../../../src/components/search/common-headings.ts';

const report = (id: string, ...titles: string[]) => ({
  meta: { id } as ReportMeta,
  sections: titles.map(
    (title, at) => ({ id: `s${at + 1}`, title: title || null, sections: [] as Section[] }) as Section,
  ),
});

test('titles that several reports bear come first, each once and with the place of its first', () => {
  const reports = [report('liuhe', '党建', '', '乡村振兴', '乡村 振兴'), report('ankou', '乡村振兴', '工业')];
  expect(listCommonHeadings(reports, 2)).toEqual([
    { title: '乡村振兴', reports: 2, report: 'liuhe', section: 's3' },
    { title: '党建', reports: 1, report: 'liuhe', section: 's1' },
  ]);
});
