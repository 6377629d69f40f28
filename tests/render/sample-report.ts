import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Diagnostic } from '../../src/diagnostics.ts';
import type { ReportDocument } from '../../src/corpus/index.ts';

export const sampleSource = '一、回顾\n发展加速。全年收入1.78亿元,增长15.1%。\n谢谢大家(掌声)';

const at = (words: string, from = 0) => {
  const start = sampleSource.indexOf(words, from);
  const place = (offset: number) => ({ line: 1, column: 1, offset });
  return { position: { start: place(start), end: place(start + words.length) } };
};
const text = (value: string): PhrasingContent => ({ type: 'text', value, ...at(value) });
const quantity = (id: string, quote: string, value: number, unit: string): PhrasingContent => ({
  type: 'quantity',
  id,
  quantity: {
    ...{
      quote,
      value,
      unit,
      baseValue: value,
      baseUnit: unit,
      kind: 'amount',
      bound: 'exact',
      status: 'actual',
    },
    ...{ period: '2022', name: '收入', of: null, sentence: '', sentenceStart: 0 },
    evidence: { indirect: 0, distance: 0, rivals: 0, short: 0 },
    start: sampleSource.indexOf(quote),
    end: sampleSource.indexOf(quote) + quote.length,
  },
  children: [{ type: 'text', value: quote, ...at(quote) }],
  ...at(quote),
});
const paragraph = (id: string, words: string, children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  data: { id, number: id === 'p5' ? 2 : 3, kind: 'paragraph' },
  children,
  ...at(words),
});

/** One section with a run-in heading and two quantities, and a line behind it that an implied section opens. */
export function sampleReport(diagnostics: Diagnostic[] = []): ReportDocument {
  const blocks: RootContent[] = [
    {
      type: 'heading',
      depth: 2,
      data: { id: 'p0', number: 1, kind: 'heading' },
      children: [{ type: 'enumerator', value: '一、', ...at('一、') }, text('回顾')],
      ...at('一、回顾'),
    },
    paragraph('p5', '发展加速。全年收入1.78亿元,增长15.1%。', [
      {
        type: 'runIn',
        section: 's5',
        form: 'run-in',
        level: 2,
        children: [text('发展加速。')],
        ...at('发展加速。'),
      },
      text('全年收入'),
      quantity('q14', '1.78亿元', 1.78, '亿元'),
      text(',增长'),
      quantity('q23', '15.1%', 15.1, '%'),
      { type: 'text', value: '。', ...at('。', sampleSource.indexOf('15.1%')) },
    ]),
    paragraph('p30', '谢谢大家(掌声)', [text('谢谢大家(掌声)')]),
  ];
  const tree: Root = { type: 'root', children: [{ type: 'section', id: 's0', children: blocks }] };
  const end = sampleSource.length;
  const section = { enumerator: null, part: 'review', topic: 'general', end } as const;
  return {
    meta: {
      ...{ id: 'sample', town: '样本', townFull: '样本镇', county: '某县', city: '某市', province: '某省' },
      ...{
        kind: '政府工作报告',
        title: '样本',
        statedYear: 2022,
        planYear: null,
        inferredYear: null,
        yearEvidence: [],
      },
      ...{ published: null, publisher: null, documentNumber: null, provenance: 'official', notes: [] },
    },
    source: sampleSource,
    tree,
    blocks: [],
    sections: [
      {
        ...section,
        id: 's0',
        title: '回顾',
        enumerator: '一、',
        level: 1,
        form: 'line',
        start: 0,
        sections: [
          { ...section, id: 's5', title: '发展加速', level: 2, form: 'run-in', start: 5, sections: [] },
        ],
      },
      {
        ...section,
        id: 's30',
        title: null,
        level: 1,
        form: 'implied',
        part: 'closing',
        start: sampleSource.indexOf('谢谢'),
        sections: [],
      },
    ],
    diagnostics,
    textKind: { kind: 'complete', message: '这份报告有头有尾。', evidence: [], refused: false },
    records: [
      {
        ...{
          id: 'sample-q14',
          report: 'sample',
          section: 's5',
          paragraph: 'p5',
          part: 'review',
          topic: 'economy',
        },
        ...{
          start: 14,
          end: 20,
          quote: '1.78亿元',
          value: 1.78,
          unit: '亿元',
          baseValue: 178000000,
          baseUnit: '元',
        },
        ...{
          kind: 'amount',
          bound: 'exact',
          status: 'actual',
          period: '2022',
          year: 2022,
          months: null,
          name: '收入',
          of: null,
          sentence: '',
        },
        indicator: 'fiscal-revenue',
        ...{ scope: null, thing: null, confidence: 0.97, reviewed: null, original: null },
      },
    ],
  };
}
