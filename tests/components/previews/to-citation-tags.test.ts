import { expect, test } from 'vitest';
import { toIndicatorTags, toReportTags } from '../../../src/components/previews/to-citation-tags.ts';

const reference = {
  ...{ id: 'qingshi', title: '青石镇政府工作报告', author: '青石镇人民政府', publisher: '某县人民政府网' },
  ...{
    place: '某省某市某县',
    year: 2023,
    published: '2023-01-09',
    kind: '政府工作报告',
    number: null,
    url: null,
  },
};

test('a report is a technical report of its government, with what is known of it alone', () => {
  expect(toReportTags(reference)).toEqual({
    citation_title: '青石镇政府工作报告',
    citation_author: '青石镇人民政府',
    citation_publication_date: '2023/01/09',
    citation_technical_report_institution: '某县人民政府网',
    citation_language: 'zh-CN',
  });
  const url = 'https://site.test/reports/qingshi/';
  expect(toReportTags({ ...reference, published: null, number: '1号', url })).toMatchObject({
    citation_publication_date: '2023',
    citation_technical_report_number: '1号',
    citation_public_url: url,
  });
});

test('the page of an indicator is a work of this site, of the newest year that it tells of', () => {
  expect(toIndicatorTags({ label: '税收收入' }, 2023, null)).toEqual({
    ...{ citation_title: '税收收入：各乡镇比较', citation_author: '对读', citation_publisher: '对读' },
    ...{ citation_publication_date: '2023', citation_language: 'zh-CN' },
  });
  expect(toIndicatorTags({ label: '税收收入' }, null, 'https://site.test/')).not.toHaveProperty(
    'citation_publication_date',
  );
});
