import { expect, test } from 'vitest';
import { pluck } from '../support.ts';

test('the review tells what happened, the plan what shall', () => {
  expect(pluck('status', '新增就业岗位110个。')).toEqual(['actual']);
  expect(pluck('status', '力争年内新增就业岗位110个。', 'plan')).toEqual(['target']);
});

test('预计 before a verb governs the clauses up to the full stop', () => {
  expect(pluck('status', '盘活楼宇2处,预计全年到账外资实现747万美元,形成实物工作量9000万元。')).toEqual([
    'actual',
    'expected',
    'expected',
  ]);
});

test('预计 before a number ends at the semicolon', () => {
  expect(pluck('status', '年销售收入预计超2000万元;分公司追加投资2103万元。')).toEqual([
    'expected',
    'actual',
  ]);
});

test('将 and 可 in the clause of a number make it expected, 将 before an object does not', () => {
  expect(pluck('status', '剩余8户13人也将如期脱贫')).toEqual(['expected', 'expected']);
  expect(pluck('status', '集体经济均可达到50万元以上')).toEqual(['expected']);
  expect(pluck('status', '将安全作为底线,清除隐患359项')).toEqual(['actual']);
});

test('即将 makes a project of the review a target, 按计划 does not', () => {
  expect(pluck('status', '总投资1亿元的加工厂项目即将开工建设')).toEqual(['target']);
  expect(pluck('status', '仍按计划完成528套住房建设任务')).toEqual(['actual']);
});

test('what the plan stands on has happened', () => {
  expect(pluck('status', '在107个新品种的基础上,完成种植2000亩', 'plan')).toEqual(['actual', 'target']);
});

test('what the plan makes use of is in place, what it sets up is not', () => {
  expect(pluck('status', '发挥好34个调解委员会作用,化解矛盾200件', 'plan')).toEqual(['actual', 'target']);
  expect(pluck('status', '成立34个调解委员会,发挥其作用', 'plan')).toEqual(['target']);
});

test('a year that has not come yet is a target', () => {
  expect(pluck('status', '到2025年收入突破100亿元')).toEqual(['target']);
  expect(pluck('status', '2021年收入突破100亿元')).toEqual(['actual']);
});

test('预期 in a plan is the goal itself, in the review a forecast', () => {
  expect(pluck('status', '一般公共预算收入预期增长5%以上', 'plan')).toEqual(['target']);
  expect(pluck('status', '一般公共预算收入预计增长5%', 'plan')).toEqual(['expected']);
  expect(pluck('status', '一般公共预算收入预期增长5%')).toEqual(['expected']);
});

test('what a project will bring once it runs is expected up to the full stop', () => {
  expect(pluck('status', '项目投产后可新增就业500人,年纳税1200万元。')).toEqual(['expected', 'expected']);
  expect(pluck('status', '项目投产后带动就业500人。')).toEqual(['actual']);
});

test('what a project may bring each year is expected, in the clauses behind it, too', () => {
  expect(pluck('status', '服装项目建成投产,年可新增税收350万元,吸纳就业180人')).toEqual([
    'expected',
    'expected',
  ]);
  expect(pluck('status', '服装项目建成投产,新增税收350万元,吸纳就业180人')).toEqual(['actual', 'actual']);
});

test('what a building will do once it stands is expected', () => {
  expect(pluck('status', '水厂建成后,日供水能力可达8000吨,能够保障2.3万人用水')).toEqual([
    'expected',
    'expected',
  ]);
});

test('a number that says what was to be done is a target beside what was done', () => {
  expect(pluck('status', '应改造危房46户,实际改造44户')).toEqual(['target', 'actual']);
  expect(pluck('status', '超额完成1.5亿元的招商目标,到位1.7亿元')).toEqual(['target', 'actual']);
  expect(pluck('status', '领办改革任务36项,办结36项')).toEqual(['actual', 'actual']);
});
