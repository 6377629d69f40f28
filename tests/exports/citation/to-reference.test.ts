import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/exports/citation/to-bibtex.ts';
import { toReference } from '../../../src/exports/citation/to-reference.ts';
import { toRis } from '../../../src/exports/citation/to-ris.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';

const meta = {
  ...buildMadeUpCorpus().reports[0]!.meta,
  ...{ id: 'qingshi', title: '青石镇政府工作报告', townFull: '青石镇', kind: '政府工作报告' },
  ...{ province: '某省', city: '某市', county: '某县', statedYear: 2022, inferredYear: null },
  ...{ published: null, publisher: null, documentNumber: null },
};
const published = { published: '2023-01-09', publisher: '某县人民政府网', documentNumber: '青政〔2023〕1号' };

describe('toReference', () => {
  test('names the government, and the day of publication where it is known', () => {
    const url = 'https://site.test/reports/qingshi/';
    expect(toReference({ ...meta, ...published }, url)).toMatchObject({
      ...{ author: '青石镇人民政府', publisher: '某县人民政府网', year: 2023, place: '某省某市某县', url },
    });
    expect(toReference(meta, url)).toMatchObject({ publisher: '青石镇人民政府', year: 2022 });
  });

  test('names a municipality once', () => {
    const there = { province: '某市', city: '某市', county: '某区' };
    expect(toReference({ ...meta, ...there }, '/').place).toBe('某市某区');
  });

  test('gives no address where the site has none', () => {
    expect(toReference(meta, '/reports/qingshi/').url).toBeNull();
  });
});

describe('toBibtex', () => {
  test('writes a report as BibTeX has it, and signs of its markup as themselves', () => {
    const reference = toReference({ ...meta, title: '报告{一}：占50%' }, '/');
    expect(toBibtex([reference])).toBe(
      [
        '@techreport{qingshi,',
        '  author = {{青石镇人民政府}},',
        String.raw`  title = {{报告\{一\}：占50\%}},`,
        '  institution = {{青石镇人民政府}},',
        '  year = {2022},',
        '  type = {政府工作报告},',
        '  langid = {chinese},',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('toRis', () => {
  test('writes a report as RIS has it, one line a field', () => {
    const reference = toReference({ ...meta, ...published, title: '报告\n二' }, 'https://site.test/');
    expect(toRis([reference]).split('\r\n')).toEqual([
      ...['TY  - RPRT', 'ID  - qingshi', 'TI  - 报告 二', 'AU  - 青石镇人民政府', 'PB  - 某县人民政府网'],
      ...[
        'CY  - 某省某市某县',
        'PY  - 2023',
        'DA  - 2023/01/09',
        'M3  - 政府工作报告',
        'SN  - 青政〔2023〕1号',
      ],
      ...['LA  - zh-CN', 'UR  - https://site.test/', 'ER  - ', ''],
    ]);
  });
});
