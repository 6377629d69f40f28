import { describe, expect, test } from 'vitest';
import { compareLastYear } from '../../../src/check/index.ts';
import { madeUp } from '../../support/made-up-report.ts';
import { parseDocument } from '../../support/parse.ts';

/** The report of the next year, some of its sentences changed. */
const toDraft = (...sentences: string[]) => {
  const text = [
    '2025年云岭镇人民政府工作报告',
    '——2025年1月9日在云岭镇第十届人民代表大会第四次会议上',
    '各位代表：',
    '一、2024年工作回顾',
    ...sentences,
    '二、2025年重点工作',
    '2025年全镇要抓好产业。',
  ].join('\n');
  return parseDocument(text, { town: '云岭', townFull: '云岭镇', statedYear: 2024, planYear: 2025 });
};
const before = parseDocument(madeUp.replace('预计全年', '全年'), {
  town: '云岭',
  townFull: '云岭镇',
  statedYear: 2023,
  planYear: 2024,
});
const find = (draft: ReturnType<typeof toDraft>, kind: string) =>
  compareLastYear(draft, before)
    .filter((one) => one.kind === kind)
    .map(({ place, last, message }) => [
      place && draft.source.slice(place.start, place.end),
      before.source.slice(last.start, last.end),
      message,
    ]);

describe('Beside the report of the year before', () => {
  test('a growth that last year’s figure refutes is named, and one that fits is not', () => {
    expect(find(toDraft('完成固定资产投资5.2亿元，增长8%。'), 'broken-base')).toEqual([
      ['8%', '4.1亿元', expect.stringContaining('增长26.8%')],
    ]);
    expect(find(toDraft('完成固定资产投资4.4亿元，增长7.3%。'), 'broken-base')).toEqual([]);
  });

  test('another value for last year is named', () => {
    const draft = toDraft('上年固定资产投资4.6亿元，今年完成5亿元。');
    expect(find(draft, 'broken-base').map(([words]) => words)).toEqual(['4.6亿元']);
    const ofTerm = toDraft('五年间产业越来越强。固定资产投资由2.6亿元增加到5亿元。');
    expect(find(ofTerm, 'broken-base')).toEqual([]);
  });

  test('targets that nobody answers are told', () => {
    const told = find(toDraft('完成固定资产投资4.4亿元，新修通组公路23公里。'), 'unanswered');
    const quotes = told.map(([, quote]) => quote);
    expect(quotes).toContain('200户');
    expect(quotes).not.toContain('22公里');
    expect(quotes).not.toContain('8%');
  });

  test('a sentence with only its numbers changed is named', () => {
    const draft = toDraft(
      '新建镇中心幼儿园2所，增加学位260个。',
      '今年的新句子与去年没有相同的地方，说的是另外的事。',
    );
    const [found] = find(draft, 'kept-sentence');
    expect(found).toBeUndefined();
    const kept = toDraft('招商小分队外出招商31次，新签约项目12个，到位资金2.8亿元。');
    expect(find(kept, 'kept-sentence').map(([words]) => words)).toEqual([
      '招商小分队外出招商31次，新签约项目12个，到位资金2.8亿元。',
    ]);
  });

  test('the meeting of last year is named, and the next one is not', () => {
    const draft = toDraft('一年来工作有新进展。');
    expect(find(draft, 'left-over-meeting')).toEqual([]);
    const same = parseDocument(draft.source.replace('第四次会议', '第三次会议'), draft.meta);
    expect(compareLastYear(same, before).map(({ kind }) => kind)).toContain('left-over-meeting');
  });
});
