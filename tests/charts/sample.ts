import type { ReportDocument } from '../../src/corpus/index.ts';
import type { Indicator, IndicatorRecord } from '../../src/indicator/types.ts';
import type { ReportMeta } from '../../src/report/types.ts';
import { createRoutes } from '../../src/url/index.ts';

export const routes = createRoutes('/');

export const revenue: Indicator = {
  id: 'fiscal-revenue',
  label: '一般公共预算收入',
  labelEn: 'General public budget revenue',
  topic: 'economy',
  dimension: '元',
  units: [],
  definition: '',
  caution: null,
  synonyms: [],
  excludes: [],
  headline: true,
};

/** A record with what a test cares about; its value and unit follow from its base value. */
export function record(id: string, given: Partial<IndicatorRecord>): IndicatorRecord {
  const { baseValue = 1e8, baseUnit = '元' } = given;
  const isMoney = baseUnit === '元';
  return {
    id,
    report: id.split('-q')[0]!,
    section: 's1',
    paragraph: 'p1',
    part: 'review',
    topic: 'economy',
    start: 0,
    end: 1,
    quote: '1亿元',
    value: (baseValue ?? 0) / (isMoney ? 1e8 : 1),
    unit: isMoney ? '亿元' : baseUnit,
    baseValue,
    baseUnit,
    kind: 'amount',
    bound: 'exact',
    status: 'actual',
    period: '2023',
    year: 2023,
    months: null,
    name: '收入',
    indicator: 'fiscal-revenue',
    scope: null,
    thing: null,
    confidence: 0.97,
    reviewed: null,
    original: null,
    of: null,
    sentence: '收入1亿元。',
    ...given,
  };
}

/** A report with these records. */
export function report(
  id: string,
  town: string,
  records: IndicatorRecord[],
  meta: Partial<ReportMeta> = {},
): ReportDocument {
  return {
    meta: {
      id,
      town,
      townFull: `${town}镇`,
      county: '甲县',
      city: '乙市',
      province: '丙省',
      kind: '政府工作报告',
      title: `${town}镇政府工作报告`,
      statedYear: 2023,
      planYear: 2024,
      inferredYear: null,
      yearEvidence: [],
      published: null,
      publisher: null,
      documentNumber: null,
      provenance: 'official',
      notes: [],
      ...meta,
    },
    source: '',
    tree: { type: 'root', children: [] },
    blocks: [],
    sections: [],
    diagnostics: [],
    textKind: { kind: 'complete', message: '这份报告有头有尾。', evidence: [], refused: false },
    records,
  };
}

/** Towns that between them show everything a chart can show. */
export const reports = [
  report(
    'daxu',
    '大墟',
    [
      record('daxu-q1', { quote: '1.78亿元', baseValue: 1.78e8, period: '2022' }),
      record('daxu-q2', {
        quote: '15.1%',
        kind: 'change',
        baseValue: 15.1,
        baseUnit: '%',
        period: '2022',
        of: 'daxu-q1',
      }),
    ],
    { statedYear: 2022, planYear: 2023 },
  ),
  report(
    'shiqiao',
    '石桥',
    [
      record('shiqiao-q1', {
        quote: '4720万元',
        baseValue: 4.72e7,
        period: '2023-01/2023-10',
        bound: 'about',
      }),
      record('shiqiao-q2', { quote: '5500万元', baseValue: 5.5e7, status: 'target' }),
    ],
    { inferredYear: 2020, provenance: 'reprint' },
  ),
  report('liuhe', '柳河', [
    record('liuhe-q1', { quote: '1.43亿元', baseValue: 1.43e8, bound: 'atLeast' }),
    record('liuhe-q2', { quote: '1.5亿元', baseValue: 1.5e8, status: 'expected', bound: 'atMost' }),
    record('liuhe-q3', {
      quote: '3%',
      kind: 'change',
      baseValue: -3,
      baseUnit: '%',
      status: 'target',
      period: '2024',
    }),
    record('liuhe-q4', { quote: '第4名', kind: 'rank', value: 4, baseValue: null, baseUnit: null }),
  ]),
  report('ankou', '安口', []),
];
