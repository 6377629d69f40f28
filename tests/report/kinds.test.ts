import { describe, expect, it } from 'vitest';
import { measure } from '../../src/measure/index.ts';
import { walkSections } from '../../src/report/index.ts';
import { parse } from '../support/parse.ts';

/** Words in the review of a report that is sound otherwise. */
const inReview = (words: string) =>
  parse(
    `2023年云岭镇政府工作报告\n各位代表：\n现在，我代表镇人民政府向大会报告工作。\n一、2022年工作回顾\n${words}\n二、2023年工作安排\n我们将抓好各项工作。`,
  );
const rules = (words: string) => inReview(words).diagnostics.map(({ rule }) => rule);
const headings = (words: string) =>
  Array.from(walkSections(inReview(words).sections)).flatMap(({ title }) => title ?? []);
const read = (words: string) =>
  measure(inReview(words)).quantities.map(
    ({ name, value, unit, kind }) => `${name} ${value}${unit ?? ''} ${kind}`,
  );

describe('a table flattened to a line', () => {
  it.each([
    ['地区生产总值（亿元） 21.3 23.1 6.8%', '地区生产总值', '亿元', [21.3, 23.1, 6.8]],
    ['粮食产量（万吨） 4.2 4.4 4.8%', '粮食产量', '万吨', [4.2, 4.4, 4.8]],
    ['财政收入（万元） 3260 3518 7.9%', '财政收入', '万元', [3260, 3518, 7.9]],
    ['规上企业（家） 12 15 25%', '规上企业', '家', [12, 15, 25]],
    ['农民人均纯收入（元） 9860 10845 10%', '农民人均纯收入', '元', [9860, 10845, 10]],
    ['固定资产投资（亿元） 6.2 6.9 11.3%', '固定资产投资', '亿元', [6.2, 6.9, 11.3]],
  ] as const)('is two amounts and a change, and no heading: %s', (row, name, unit, [before, now, change]) => {
    const words = `指标 2021年 2022年 增幅\n${row}`;
    expect(read(words)).toEqual([
      `${name} ${before}${unit} amount`,
      `${name} ${now}${unit} amount`,
      `${name} ${change}% change`,
    ]);
    expect(headings(words)).toEqual(['2022年工作回顾', '2023年工作安排']);
    const periods = measure(inReview(words)).quantities.map(({ period }) => period);
    expect(periods).toEqual(['2021', '2022', '2022']);
  });

  it.each([
    [
      '项目 单位 2021年 2022年 增幅\n税收收入 万元 2310 2480 7.4%',
      ['税收收入 2310万元 amount', '税收收入 2480万元 amount', '税收收入 7.4% change'],
    ],
    [
      '指标 2022年完成 同比\n社会消费品零售总额（亿元） 3.6 7.2%',
      ['社会消费品零售总额 3.6亿元 amount', '社会消费品零售总额 7.2% change'],
    ],
    [
      '主要指标\t2021年\t2022年\n粮食总产量（吨）\t21850\t22400\n生猪出栏（万头）\t3.4\t3.6',
      [
        '粮食总产量 21850吨 amount',
        '粮食总产量 22400吨 amount',
        '生猪出栏 3.4万头 amount',
        '生猪出栏 3.6万头 amount',
      ],
    ],
  ])('is read with its units in a column, one year, or tabs: %j', (words, wanted) => {
    expect(read(words)).toEqual(wanted);
    expect(headings(words)).toEqual(['2022年工作回顾', '2023年工作安排']);
  });

  it.each([
    ['粮食产量（约4.2万吨）稳中有增。', ['粮食产量 4.2万吨 amount']],
    ['全镇共有党员（含预备）326名。', ['党员 326名 amount']],
    ['地区生产总值（亿元）位居全县第二。', ['地区生产总值 2 rank']],
  ])('but brackets alone make none: %s', (words, wanted) => {
    expect(read(words)).toEqual(wanted);
  });
});

describe('sentences that are counted', () => {
  const sentences = [
    '新增规模以上工业企业5家，总数达到37家。',
    '粮食播种面积4.2万亩，总产量2.1万吨。',
    '发展林果基地1500亩，带动农户620户。',
    '新增城镇就业412人，转移劳动力1350人。',
    '组建志愿服务队26支，开展活动340场次。',
  ];
  it.each([
    ['1. 2. 3.', (at: number) => `${at}.`],
    ['①②③', (at: number) => '①②③④⑤'.charAt(at - 1)],
    ['（1）（2）（3）', (at: number) => `（${at}）`],
  ])('by %s have no titles, lose no stop, and are read as without', (_, count) => {
    const counted = sentences.map((sentence, at) => `${count(at + 1)}${sentence}`).join('\n');
    expect(headings(counted)).toEqual(headings(sentences.join('\n')));
    expect(read(counted)).toEqual(read(sentences.join('\n')));
    expect(rules(counted)).toEqual(rules(sentences.join('\n')));
  });

  it('but titles whose stops were lost are titles, where most have one', () => {
    const titled = ['经济运行稳中有进', '镇村面貌明显改善', '民生福祉持续增进', '社会大局和谐稳定'];
    const words = titled.map((title, at) => `${at + 1}.${title}全年完成各项投资${at + 2}亿元，增长5%。`);
    expect(rules(words.join('\n'))).toContain('lost-punctuation');
  });
});

describe('damage that nobody marked', () => {
  it.each([
    ['完成税收（略）万元。', 'placeholder'],
    ['税收达到X.X亿元。', 'placeholder'],
    ['ooo乡建成公路8公里。', 'placeholder'],
    ['税收1\u200B2\u200B3万元。', 'artifact'],
    ['收入增长bsp;5%。', 'artifact'],
    ['二0二二年，全镇完成税收3亿元。', 'misspelling'],
  ])('is named: %j', (words, rule) => {
    expect(rules(words)).toContain(rule);
  });

  it.each(['购置X光机2台。', '举办4×100米接力赛。', '文字（简略版）印发300份。'])(
    'but is none: %s',
    (words) => {
      expect(rules(words).filter((rule) => /placeholder|artifact|misspelling/.test(rule))).toEqual([]);
    },
  );
});

describe('latin in brackets is no pinyin', () => {
  it.each([
    ['引进社会资本（PPP）项目3个。', 3],
    ['推广O2O（线上线下）模式，交易额达2万元。', 2],
    ['建成“後花园”民宿6家。', 6],
  ])('%s', (words, value) => {
    expect(measure(inReview(words)).quantities.map((one) => one.value)).toEqual([value]);
    expect(rules(words)).not.toContain('artifact');
  });
});

describe('each run of text on its own line', () => {
  it.each([
    [
      '完成固定资产投资\n4.1\n亿元,增长\n7.3\n%。',
      ['固定资产投资 4.1亿元 amount', '固定资产投资 7.3% change'],
    ],
    ['种植烤烟\n3200\n亩，产值达\n860\n万元。', ['种植烤烟 3200亩 amount', '烤烟产值 860万元 amount']],
    ['全镇共有村民\n1.2\n万人。', ['村民 1.2万人 amount']],
    ['新增就业\n650\n人，其中返乡创业\n86\n人。', ['新增就业 650人 amount', '返乡创业 86人 amount']],
    ['粮食总产\n2.1\n万吨，\n增长\n3.2\n%。', ['粮食总产 2.1万吨 amount', '粮食总产 3.2% change']],
    ['新修道路\n12\n公里，改造危桥\n3\n座。', ['新修道路 12公里 amount', '改造危桥 3座 amount']],
  ])('is one sentence: %j', (words, wanted) => {
    expect(read(words)).toEqual(wanted);
    expect(headings(words)).toEqual(['2022年工作回顾', '2023年工作安排']);
    expect(rules(words)).not.toContain('lost-punctuation');
  });

  it.each([
    '办好十件实事\n2022年，我们投入资金600万元，建成场所5个。',
    '一是抓项目\n2个项目开工，完成投资3亿元。',
    '工业经济提质增效\n3家企业入规，完成产值6亿元，增长9%。',
  ])('but these lines stand apart: %j', (words) => {
    expect(rules(words)).not.toContain('hard-wrapped');
  });
});

describe('what is right is not accused', () => {
  it.each([
    '地区生产总值达到21.6亿元，增长6.2%，去年为21.2亿元。',
    '规上工业增加值增长8.2%。',
    '隆重庆祝中国共产党成立100周年，建成红色展馆1处。',
    '全镇压减三公经费5%，“四上”企业达到8家。',
    '推进清廉街道建设，奋力谱写乡村振兴新篇章。',
    '总产值32.6亿元，增长12.8%；城镇居民收入9860元，农民收入3260元，分别增长13.2%和15.1%。',
  ])('%s', (words) => {
    expect(rules(words).filter((rule) => rule !== 'truncated' && rule !== 'year-conflict')).toEqual([]);
  });

  it.each([
    ['先后荣获示范镇称号二是抓民生。', '我们抓好三件事。一是抓项目。'],
    ['认定为“示范社,东顶村获评。', ''],
    ['第次会议召开。', ''],
  ])('but what is wrong is: %s', (words, before) => {
    expect(rules(`${before}${words}三是抓安全。`).filter((rule) => rule !== 'truncated')).not.toEqual([]);
  });
});

describe('a heading that fills its line', () => {
  const line = '一、锚定目标、实干争先，奋力开创2022年各项工作新局面';
  const body =
    '2022年，全镇上下真抓实干，完成固定资产投资8.6亿元，增长12.6%，新上项目12个，新增规上企业3家，较好完成了各项目标任务。';
  const wrap = (text: string) => text.match(/.{1,28}/gu)?.join('\n') ?? '';

  it('is not read into the sentence behind it', () => {
    const text = [line, body, body.replace('2022年', '全年'), '二、2023年工作安排', body]
      .map(wrap)
      .join('\n');
    expect(line).toHaveLength(28);
    expect(parse(text).sections.map(({ title }) => title)).toEqual([line.slice(2), '2023年工作安排']);
  });
});
