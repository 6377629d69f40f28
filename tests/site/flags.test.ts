import { describe, expect, test } from 'vitest';
import { record, report } from '../charts/sample.ts';
import { findLostFlags } from '../support/flags.ts';
import { corpus, dist as madeUpDist } from '../support/site/made-up.ts';
import { makeFolder } from '../support/temporary.ts';

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
