import { expect, test } from 'vitest';
import { readMeetingYear } from '../../../src/intake/facts/read-meeting-year.ts';

test.for<[string, number | undefined]>([
  ['2024年1月5日在桥县第三届人民代表大会第一次会议上', 2023],
  ['(2024年二月十日)', 2023],
  ['2023年12月28日', 2023],
  ['（2024年1月）', 2023],
  ['2024年1月实施方案', undefined],
  ['发布日期:2024年1月5日', undefined],
  ['政府工作报告', undefined],
])('readMeetingYear finds in %s the year under review: %s', ([line, stated]) => {
  const found = readMeetingYear(['政府工作报告', line]);
  expect(found?.stated.value).toBe(stated);
  expect(found?.plan.value).toBe(stated === undefined ? undefined : stated + 1);
});
