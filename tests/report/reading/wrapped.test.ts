import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/measure/index.ts';
import { walkSections } from '../../../src/report/index.ts';
import { breakRuns, pasteInOneLine, wrapHard } from '../../support/damage.ts';
import { readAll, toLikeness } from '../../support/likeness.ts';
import { madeUp } from '../../support/made-up-report.ts';
import { parse, parseContent } from '../../support/parse.ts';

const titles = (text: string) =>
  Array.from(walkSections(parse(text).sections), ({ title }) => title).filter((title) => title !== null);
const numbers = (text: string) =>
  measure(parse(text)).quantities.map(({ value, unit, name }) => `${name} ${value}${unit ?? ''}`);
const rules = (text: string) => parse(text).diagnostics.map(({ rule }) => rule);

/** A sentence or two in the review of a report that is sound otherwise. */
const inReview = (words: string) =>
  `2023年云岭镇政府工作报告\n各位代表：\n现在，我代表镇人民政府向大会报告工作。\n一、2022年工作回顾\n${words}\n二、2023年工作安排\n我们将抓好各项工作。`;

/** Sentences as they were broken. */
const broken = [
  '全年完成固定资产投资\n4.1亿元,增长\n7.3%。',
  '全镇农村信用社存款余额达420\n- 1 -\n万元。',
  '在镇党委领导下,全镇\n上下团结奋斗。全年粮食产量1.2万吨。',
  '全年旅游收入\n2300\n万元，接待游客\n11.5\n万人次。',
  '全镇新增就业650人，\n其中返乡创业86人。',
  '全镇新造林面积达到3500\n亩，抚育幼林1200亩。',
  '发放惠农补贴（含耕地\n地力补贴）780万元。',
  '截至2022\n年底，全镇共有民宿23\n家。',
];
const mend = (words: string) => words.replace(/\n(?:- 1 -\n)?/g, '');

/** Two lines that only look as if they were one. */
const apart: [string, string][] = [
  [
    '一个标题没有句号',
    '工业经济提质增效\n3家企业入规，完成产值6亿元，同比增长9%。\n商贸流通繁荣活跃\n2个商场开业，零售额增长8%。',
  ],
  ['逗号之后是小标题', '一年来，我们聚力抓产业，发展动能加快积蓄\n围绕装备制造延链补链，新上项目4个。'],
  ['行末是数字的标题', '办好十件实事\n2022年，我们投入资金600万元，办成实事10件。'],
];

describe('a hard-wrapped text', () => {
  it.each(broken)('reads %j as one sentence', (words) => {
    const text = inReview(words);
    expect(numbers(text)).toEqual(numbers(inReview(mend(words))));
    expect(rules(text)).toContain('hard-wrapped');
    expect(titles(text)).toEqual(['2022年工作回顾', '2023年工作安排']);
  });

  it.each(apart)('leaves two lines apart: %s', (_, words) => {
    expect(rules(inReview(words))).not.toContain('hard-wrapped');
  });

  it('keeps each quotation a slice of the source, line break and all', () => {
    const text = inReview('全镇存款余额达420\n- 1 -\n万元。');
    const [one] = measure(parse(text)).quantities;
    expect(one).toMatchObject({ quote: '420\n- 1 -\n万元', value: 420, unit: '万元' });
    expect(text.slice(one?.start, one?.end)).toBe(one?.quote);
    const artifacts = parse(text).blocks.filter(({ kind }) => kind === 'artifact');
    expect(artifacts.map(({ start, end }) => text.slice(start, end))).toEqual(['- 1 -']);
  });

  it('takes a running head for an artifact and not for a heading, so that what follows stays in its part', () => {
    const head = '云岭镇人民政府工作报告';
    const text = wrapHard(madeUp, { width: 24, page: 9, head });
    const { blocks } = parse(text);
    expect(titles(text)).not.toContain(head);
    const artifacts = blocks.filter(({ kind }) => kind === 'artifact');
    expect(artifacts.map(({ start, end }) => text.slice(start, end))).toContain(head);
    expect(readAll(parse(text)).parts).toEqual(readAll(parse(madeUp)).parts);
  });

  it('says once what was joined, and nothing of a sound text', () => {
    const found = rules(wrapHard(madeUp, { width: 30, page: 20 }));
    expect(found.filter((rule) => rule === 'hard-wrapped')).toHaveLength(1);
    expect(rules(madeUp)).not.toContain('hard-wrapped');
    for (const { diagnostics } of parseContent())
      expect(diagnostics.map(({ rule }) => rule)).not.toContain('hard-wrapped');
  });

  it('reads a whole report at any width as it reads it unwrapped', () => {
    const sound = readAll(parse(madeUp));
    const widths = fc.record({
      width: fc.integer({ min: 19, max: 44 }),
      page: fc.option(fc.integer({ min: 8, max: 30 }), { nil: undefined }),
      indent: fc.constantFrom('', '　　'),
      head: fc.constantFrom(undefined, '云岭镇人民政府工作报告'),
      marks: fc.constantFrom(undefined, 'hang' as const, 'take' as const),
    });
    fc.assert(
      fc.property(widths, ({ width, page, indent, head, marks }) => {
        const wrapped = wrapHard(madeUp, {
          width,
          indent,
          ...(page && { page }),
          ...(head && { head }),
          ...(marks && { marks }),
        });
        const found = readAll(parse(wrapped));
        expect(toLikeness(sound.parts, found.parts)).toBeGreaterThanOrEqual(0.97);
        expect(toLikeness(sound.names, found.names)).toBeGreaterThanOrEqual(0.97);
      }),
      { numRuns: 100 },
    );
  });

  it('is one where no line is longer, however few are full', () => {
    const short = inReview(
      [
        ...['路网更加完善', '新改建农村公路二十一公里，完成危桥改造三座。'],
        ...['产业更加兴旺', '引进企业三家，建成大棚四十座，流转土地六百亩。'],
        ...['环境更加优美', '清理河道十二公里，栽植苗木三万株，创建示范村四个。'],
        ...['民生更加殷实', '改造学校两所，新建幸福院三处，发放救助金九十万元。'],
      ].join('\n'),
    );
    const wrapped = wrapHard(short, { width: 21 });
    expect(rules(wrapped)).toContain('hard-wrapped');
    expect(titles(wrapped)).toEqual(titles(short));
  });

  it('may be a page in one line', () => {
    const page = pasteInOneLine(madeUp);
    const sound = readAll(parse(page));
    for (const width of [24, 31, 40]) {
      const found = readAll(parse(wrapHard(page, { width })));
      expect(toLikeness(sound.parts, found.parts)).toBeGreaterThanOrEqual(0.97);
      expect(toLikeness(sound.names, found.names)).toBeGreaterThanOrEqual(0.97);
    }
  });

  it('goes on with an item where the one before it stands inside the paragraph', () => {
    const words =
      '（一）产业发展稳中有进\n我们坚持项目为王，一是聚力招商引资上项目，签约十一个。二是聚力服务企业解难题，化解九十件。三是聚力园区建设强配套，建成道路六公里。';
    for (let width = 19; width < 40; width += 1) {
      const text = wrapHard(inReview(`${words}\n${words.replace('一', '二')}`), { width });
      expect(parse(text).reading.text).toContain('件。三是聚力园区');
    }
  });

  it('reads a report whose runs of text stand on their own lines as it reads it whole', () => {
    expect(readAll(parse(breakRuns(madeUp)))).toEqual(readAll(parse(madeUp)));
  });

  it('reads every report of content wrapped as it reads it unwrapped', () => {
    const reports = parseContent();
    const ways = [
      { width: 21 },
      { width: 28 },
      { width: 28, marks: 'hang' },
      { width: 36, marks: 'take' },
    ] as const;
    for (const way of ways) {
      const likeness = reports.map((report) => {
        const sound = readAll(report);
        const found = readAll(parse(wrapHard(report.source, { ...way, page: 24 }), report.meta));
        return [toLikeness(sound.parts, found.parts), toLikeness(sound.names, found.names)] as const;
      });
      const mean = (at: 0 | 1) => likeness.reduce((sum, row) => sum + row[at], 0) / likeness.length;
      expect(mean(0)).toBeGreaterThanOrEqual(0.97);
      expect(mean(1)).toBeGreaterThanOrEqual(0.97);
    }
  });
});
