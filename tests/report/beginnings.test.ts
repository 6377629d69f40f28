import { describe, expect, it } from 'vitest';
import { walkSections } from '../../src/report/index.ts';
import { parse } from '../support/parse.ts';
import { breakRuns } from '../support/damage.ts';

const outline = (text: string) =>
  Array.from(walkSections(parse(text).sections)).flatMap(({ title, part }) =>
    title === null ? [] : [`${title} ${part}`],
  );
const titles = (text: string) => outline(text).map((row) => row.replace(/ \w+$/, ''));
const body = '全年投入资金6500万元，建成场所5个，覆盖全部村居，群众反响良好，上级给予充分肯定。';
const report = (...lines: string[]) => ['青石镇政府工作报告', '各位代表：', ...lines].join('\n');

describe('a first sentence that nothing else is built like', () => {
  it.each([
    '五年来，我们始终坚持发展为要、量质并举，综合实力显著提升',
    '一年来，我们锚定目标、真抓实干，项目建设全面提速',
    '过去五年，是发展方式加快转变、综合实力显著增强的五年',
  ])('is a title: %s', (title) => {
    expect(titles(report('一、工作回顾', '全镇上下团结奋斗。', `${title}。${body}`))).toContain(title);
  });

  it.each([
    '一年来，我们迎难而上，较好完成了各项目标任务',
    '过去五年，是极不平凡的五年',
    '一年来，我们主要开展了以下工作',
  ])('is none where it sums up: %s', (sentence) => {
    expect(titles(report('一、工作回顾', '全镇上下团结奋斗。', `${sentence}。${body}`))).toEqual([
      '工作回顾',
    ]);
  });
});

describe('titles of few characters inside a paragraph', () => {
  it('are as short as four: 茶叶要强', () => {
    const line = `在产业提质上求突破。烟叶要稳。${body}茶叶要强。${body}畜牧要优。${body}`;
    expect(
      titles(report('2024年工作安排', line, `在乡村建设上见实效。把路修好。${body}把水引来。${body}`)),
    ).toEqual(expect.arrayContaining(['烟叶要稳', '茶叶要强', '畜牧要优', '把路修好', '把水引来']));
  });
});

describe('headings that are counted with two points', () => {
  it('stand below those with one', () => {
    const text = report(
      '3 2024年重点任务',
      '3.1 聚力产业升级',
      '3.1.1 做强先进制造业',
      body,
      '3.1.2做优现代服务业',
      body,
      '3.2 聚力扩大投资',
      body,
    );
    const levels = Array.from(walkSections(parse(text).sections)).flatMap(({ title, level }) =>
      title?.startsWith('做') || title?.startsWith('聚') ? [level] : [],
    );
    expect(levels).toEqual([2, 3, 3, 2]);
  });
});

describe('parts that a question names', () => {
  const text = report(
    '一年来，我们干成了什么',
    '2023年，全镇上下拼搏实干，完成固定资产投资4.2亿元，增长9.1%。',
    body,
    '前进路上，我们还差在哪里',
    '我们清醒地看到，工作中还有不少困难和短板，产业基础薄弱。',
    '新的一年，我们要往哪里去',
    '2024年是关键之年。政府工作的总体要求是：稳中求进，以进促稳。',
    body,
    '打铁还需自身硬，政府该是什么样',
    '坚持忠诚为政，坚持依法行政。',
    '让我们携手并肩，为建设美丽青石而努力奋斗！',
  );

  it('are told by their text', () => {
    expect(outline(text).map((row) => row.split(' ')[1])).toEqual([
      'review',
      'problems',
      'plan',
      'self_building',
    ]);
  });
});

describe('a list of contents before the title', () => {
  it('gives no heading, even where the text is cut before they come again', () => {
    const list = '一、2023年工作回顾\n二、2024年工作安排\n（一）聚焦项目\n（二）聚焦乡村';
    expect(titles(`${list}\n${report('一、2023年工作回顾', body)}`)).toEqual(['2023年工作回顾']);
  });
});

describe('line breaks that became blanks', () => {
  const lines = ['一、2023年工作回顾', body, '（一）产业发展提质增效', body, '二、2024年工作安排', body];

  it('part paragraphs again', () => {
    const [first = '', ...rest] = lines;
    const glued = [`${first} ${rest.slice(0, 2).join(' ')}`, ...rest.slice(2)];
    const front = [
      '青石镇政府工作报告',
      '2024年1月9日',
      '镇长 李某',
      '各位代表：',
      '请予审议。',
      '过去一年极不平凡。',
    ];
    expect(titles([...front, ...glued].join('\n'))).toEqual(titles([...front, ...lines].join('\n')));
  });
});

describe('a text whose runs stand on lines of their own', () => {
  it('breaks beside its numbers alone', () => {
    const text = report(
      '一、2023年工作回顾',
      '突出招大引强，做优发展环境',
      '引进企业26家，到位资金5.1亿元，增长7%。',
      '突出更新改造，做美城市颜值',
      '改造老旧小区6个，新增停车位300个。',
      '二、2024年工作安排',
      '新增规上企业5家，税收突破1亿元。',
    );
    expect(titles(breakRuns(text))).toEqual(titles(text));
  });
});

describe('a blank that stands for a stop', () => {
  it.each([
    ['（一）民生福祉不断增进 新建卫生室3所，改造校舍2600平方米。', '民生福祉不断增进'],
    ['（二）社会大局和谐稳定 化解积案9件，未发生较大事故', '社会大局和谐稳定'],
  ])('ends a title: %s', (line, title) => {
    expect(titles(report('一、2022年工作回顾', '全镇上下团结奋斗。', line, body))).toContain(title);
  });

  it('ends the titles of paragraphs that are built alike', () => {
    const lines = ['产业培植', '集镇建设', '惠民实事'].map((what) => `突出抓好${what} ${body}`);
    expect(titles(report('2023年主要任务', ...lines))).toEqual([
      '2023年主要任务',
      '突出抓好产业培植',
      '突出抓好集镇建设',
      '突出抓好惠民实事',
    ]);
  });

  it('but two halves of a title are one', () => {
    const line = '（一）坚持项目为王 全力推动工业突破';
    expect(titles(report('一、2022年工作回顾', line, body))).toContain('坚持项目为王 全力推动工业突破');
  });
});
