import { describe, expect, it } from 'vitest';
import { walkSections } from '../../src/report/index.ts';
import { readAll } from '../support/likeness.ts';
import { madeUp } from '../support/made-up-report.ts';
import { parse } from '../support/parse.ts';

const titles = (text: string) =>
  Array.from(walkSections(parse(text).sections), ({ title }) => title).filter((title) => title !== null);
/** The made-up report with a list before its address. */
const listed = (list: string) => madeUp.replace(/^(?=各位代表)/m, `${list}\n`);

describe('a list of contents before a report', () => {
  it.each([
    '目录\n一、2023年工作回顾\n二、2024年工作安排',
    '目  录\n一、2023年工作回顾………………1\n二、2024年工作安排………………8',
    '目录/提纲：……\n一、2023年工作回顾\n（一）产业发展\n二、2024年工作安排\n……',
    '目录\n一、2023年工作回顾......1\n二、2024年工作安排......12',
  ])('gives no heading: %s', (list) => {
    const text = listed(list);
    expect(titles(text)).toEqual(titles(madeUp));
    expect(readAll(parse(text)).records).toEqual(readAll(parse(madeUp)).records);
    expect(parse(text).blocks.filter(({ kind }) => kind === 'chrome')).toHaveLength(list.split('\n').length);
  });

  it.each([
    '一、2023年工作回顾\n（一）产业强镇\n新上项目3个。\n（二）农业富民\n种粮2万亩。\n二、2024年工作安排\n新上项目4个。',
    '目录\n新上项目3个，种粮2万亩。\n一、2024年工作安排\n新上项目4个。',
    '一、工作回顾\n二、存在问题\n产业单一，后劲不足。\n三、工作安排\n引进企业2家。',
  ])('is none where the headings do not come again: %s', (text) => {
    expect(
      parse(`青石镇政府工作报告\n${text}`).blocks.filter(({ kind }) => kind === 'heading').length,
    ).toBeGreaterThan(0);
    expect(titles(`青石镇政府工作报告\n${text}`).length).toBe(text.match(/^(?:[一二三]、|（)/gm)?.length);
  });
});
