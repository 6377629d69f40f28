import { describe, expect, test } from 'vitest';
import { record, report } from '../charts/sample.ts';
import { corpus, dist as madeUpDist } from '../support/site/made-up.ts';
import { findLostFlags } from '../support/flags.ts';
import { findFreePercentages } from '../support/percentages.ts';
import { makeFolder } from '../support/temporary.ts';

describe('Percentages', () => {
  test('stand between figures that compare, or are what a report states', () => {
    expect(findFreePercentages(madeUpDist, corpus)).toEqual([]);
  });

  test('that no record bears out are found', () => {
    const given = report('a', '甲', [
      record('a-q1', { baseValue: 100, status: 'actual' }),
      record('a-q2', { baseValue: 120, status: 'target' }),
      record('a-q3', { baseValue: 50, status: 'target', months: 10 }),
      record('a-q4', { kind: 'change', unit: '%', value: 34, status: 'target', bound: 'about' }),
    ]);
    const other = report('b', '乙', [record('b-q1', { kind: 'share', unit: '%', value: 41 })]);
    const dist = makeFolder({
      'compare/numbers/a.json': '[]',
      'index.html': `<html data-base="/">
        <data data-of="a-q1 a-q2">+20%</data><data data-of="a-q4">约+34%</data><a href="/reports/a/#q4">34%</a>
        <span data-of="a-q1 a-q3">不可比 所计月数不同</span><p class="shares">民生 27%</p>
        <data data-of="a-q1 a-q2">+21%</data><data data-of="a-q1 a-q3">-50%</data><data data-of="a-q4">+34%</data>
        <span data-of="a-q1 a-q3">不可比 单位不同</span><data data-of="a-q9">+7%</data>
        <p>收入+12%</p><p title="占42%"></p><a href="/reports/a/#q1">34%</a>
        <p><a href="/towns/a/">甲</a>占41%</p><p><a href="/towns/b/">乙</a>占41%</p><p data-row="b">-41%</p>`,
    });
    const found = findFreePercentages(dist, { ...corpus, reports: [given, other] });
    expect(found.map((fault) => fault.replace('/: ', ''))).toEqual([
      '+21% is 20 by the records',
      '-50% compares what does not: 所计月数不同',
      '+34% says otherwise how exactly it is meant',
      '不可比单位不同 gives another reason',
      '+7% names no records',
      '+12% is no growth of the report it is told of',
      '42% does not stand in the report it is told of',
      '34% is not what it leads to',
      '41% does not stand in the report it is told of',
      '-41% is no growth of the report it is told of',
      'compare/numbers/a.json says other than the records',
      'compare/numbers/b.json says other than the records',
    ]);
  });
});

describe('Flags of numbers', () => {
  test('go with them wherever a page leads to them', () => {
    expect(findLostFlags(madeUpDist, corpus)).toEqual([]);
  });

  test('that are lost are found', () => {
    const given = report('a', '甲', [
      record('a-q1', { confidence: 0.5 }),
      record('a-q2', { scope: '财政收入' }),
      record('a-q3', { months: 10, period: '2023-01/2023-10' }),
      record('a-q4', {}),
    ]);
    const dist = makeFolder({
      'index.html': `<html data-base="/">
        <ul><li><a href="/reports/a/#q1">1亿元</a> 待核<li><a href="/reports/a/#q1">1亿元</a></ul>
        <p><a href="/reports/a/#q2" title="口径：财政收入">1亿元</a><p>口径：财政收入</p><p><a href="/reports/a/#q2">1亿元</a>
        <section><h2>1—10月</h2><p><a href="/reports/a/#q3">1亿元</a></section><p><a href="/reports/a/#q3">1亿元</a>
        <p><a href="/reports/a/#q4">1亿元</a>`,
    });
    expect(findLostFlags(dist, { reports: [given] })).toEqual([
      '/: a-q1 without 待核',
      '/: a-q2 without 口径：财政收入',
      '/: a-q3 without 月',
    ]);
  });
});
