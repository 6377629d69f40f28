import { describe, expect, it, test } from 'vitest';
import { decidePart } from '../../../src/report/outline/decide-part.ts';
import { partCues } from '../../../src/report/outline/part-cues.ts';
import type { PartCue } from '../../../src/report/outline/part-cues.ts';
import type { HeadingPlace } from '../../../src/report/outline/types.ts';
import { parse } from '../../support/parse.ts';
import { examples } from './examples.ts';

const toPlace = (known: Partial<HeadingPlace>): HeadingPlace => ({
  title: '',
  level: 1,
  side: 'review',
  outer: 'review',
  later: false,
  appended: false,
  outdone: false,
  setsTargetsBelow: false,
  holdsTasks: false,
  planFollows: false,
  isLast: false,
  tellsProblems: false,
  tense: 0,
  ...known,
});
const roots = (text: string) => parse(text).sections.map(({ title, part }) => `${title ?? '-'} ${part}`);

describe('the cues of parts', () => {
  test.each(Object.entries<PartCue>(partCues))('%s', (name, [part, , when]) => {
    const { holds, seems } = examples[name] ?? { holds: {}, seems: {} };
    const place = toPlace(holds);
    expect(when(place)).toBe(true);
    expect(when(toPlace(seems))).toBe(false);
    expect(decidePart(place)).toBe(typeof part === 'function' ? part(place) : part);
  });

  test('each has its example, and no example is left over', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(partCues).sort());
  });
});

describe('the parts of a report', () => {
  it.each([
    ['2024年街道工作计划', ['强化党建引领 plan', '聚焦民生福祉 plan']],
    ['2024年街道工作要点', ['强化党建引领 plan', '聚焦民生福祉 plan']],
    ['2023年街道工作总结', ['强化党建引领 review', '聚焦民生福祉 review']],
    ['2023年街道工作总结及2024年工作计划', ['强化党建引领 review', '聚焦民生福祉 review']],
  ])('begin on the side that the title names: %s', (title, wanted) => {
    expect(
      roots(`${title}\n一、强化党建引领\n培训党员1500人次。\n二、聚焦民生福祉\n新增养老床位60张。`),
    ).toEqual(wanted);
  });

  it('are a plan where the last names the work of the government to come, not how it works', () => {
    const text = '青石镇政府工作报告\n一、2022年政府工作回顾\n建成水厂。\n二、2023年政府工作安排\n修建水渠。';
    expect(roots(text)).toEqual(['2022年政府工作回顾 review', '2023年政府工作安排 plan']);
  });

  it('are told by the tense of their text where no word of a heading tells them', () => {
    const did = '全年引进企业12家，荣获全县第一名。财政收入同比增长8%。园区二期成功投产。';
    const will = '我们将引进企业15家。力争财政收入增长9%。确保园区三期开工。';
    expect(roots(`青石镇政府工作报告\n一、砥砺奋进这一年\n${did}\n二、乘势而上开新局\n${will}`)).toEqual([
      '砥砺奋进这一年 review',
      '乘势而上开新局 plan',
    ]);
    expect(roots(`青石镇政府工作报告\n一、砥砺奋进这一年\n${did}\n二、乘势而上开新局\n${did}`)[1]).toBe(
      '乘势而上开新局 review',
    );
  });

  it('may stand inside a section of a summary by themes', () => {
    const { sections } = parse(
      '青石镇2023年工作总结\n一、基层党建工作\n（一）工作开展情况\n发展党员12名。\n（二）存在问题\n党员老龄化。\n（三）下一步工作打算\n培训党员4期。\n二、乡村振兴工作\n（一）工作开展情况\n改厕320户。',
    );
    expect(sections.map((root) => [root.part, ...root.sections.map(({ part }) => part)])).toEqual([
      ['review', 'review', 'problems', 'plan'],
      ['review', 'review'],
    ]);
  });
});
