import { describe, expect, it } from 'vitest';
import { toPageLines } from '../../../src/report/reading/page-lines.ts';
import { partSitePages } from '../../../src/report/reading/site-pages.ts';
import { walkSections } from '../../../src/report/index.ts';
import { parse } from '../../support/parse.ts';

const filler = '全镇上下真抓实干，较好完成了各项目标任务，'.repeat(6);
const pages = [
  `1、石桥镇政府工作报告各位代表：现在，我代表镇人民政府向大会报告工作，请予审议。一、2012年工作回顾过去一年，${filler}税收达到320万元，位列全县第7位；农`,
  `2、民人均纯收入8860元，增长14%。（一）工业配套更加完善。新修道路6公里，新建厂房3栋。（二）农业基础更加牢固。${filler}新建渠系12`,
  `3、公里，整治山塘8口。${filler}增长9%。二、2013年工作打算2013年，我们将重点抓好项目建设，力争税收增长10%。`,
].join('\n');

describe('the marks of a document site’s pages', () => {
  it('stand in lines of their own, and keep their places', () => {
    const { lines, marks } = partSitePages(toPageLines(pages));
    expect([...marks].map(({ text }) => text)).toEqual(['1、', '2、', '3、']);
    for (const { text, start, end } of lines) expect(pages.slice(start, end).length).toBe(text.length);
  });

  it('are no text: what they cut is one sentence, and headings glued behind them are found', () => {
    const { sections, reading } = parse(pages);
    expect(reading.text).toContain('农民人均纯收入8860元');
    expect(reading.text).toContain('新建渠系12公里');
    expect(
      [...walkSections(sections)].flatMap(({ title, part }) => (title ? [`${title} ${part}`] : [])),
    ).toEqual([
      '2012年工作回顾 review',
      '工业配套更加完善 review',
      '农业基础更加牢固 review',
      '2013年工作打算 plan',
    ]);
  });

  it('cut no title in two', () => {
    const cut = `1、石桥镇政府工作报告 各位代表： 现在，我代表镇人民政府报告工作，请予审议。 2012年工作回顾 ${filler}成效良好。 (一)产业发展在结构优\n2、化中展现新起色 ${filler}新修道路6公里。`;
    expect([...walkSections(parse(cut).sections)].map(({ title }) => title)).toContain(
      '产业发展在结构优化中展现新起色',
    );
  });

  it.each([
    '1、抓项目，引进企业3家。\n2、抓民生，建成学校1所。',
    `1、${filler}新修道路6公里。\n2、${filler}建成学校1所。`,
    `1、${filler}新修道路6公里；\n2、${filler}建成学校1所。`,
    `3、${filler}新修道路\n4、建成学校1所。`,
  ])('but tasks are counted so, too: %s', (text) => {
    expect(partSitePages(toPageLines(text)).marks.size).toBe(0);
  });
});
