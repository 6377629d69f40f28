import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { describePreview, toSeries } from '../../src/series/index.ts';
import { drawCard, drawChart, drawPicture, placeChart } from '../../src/charts/index.ts';
import { record, report, reports, revenue, routes } from './sample.ts';

const series = toSeries({ reports }, revenue, routes);

describe('the words of a link preview', () => {
  test('say how many towns state the indicator, and what was found', () => {
    expect(describePreview(series)).toMatch(/^一般公共预算收入：四镇中三镇列出。3镇写明/);
    expect(describePreview(series)).toMatch(/安口未提及。$/);
  });
  test('leave out the sentences that would make them longer than 200 characters', () => {
    const towns = (status: 'actual' | 'target') =>
      Array.from({ length: 40 }, (_, at) =>
        report(
          `t${at}`,
          `镇${at}`,
          at < 39 ? [record(`t${at}-q1`, { status, baseValue: (at + 1) * 1e8 })] : [],
        ),
      );
    const say = (status: 'actual' | 'target') =>
      describePreview(toSeries({ reports: towns(status) }, revenue, routes));
    expect(say('actual')).toBe(
      '一般公共预算收入：40镇中39镇列出。2023年39镇中，镇38一般公共预算收入最高，39亿元。镇39未提及。',
    );
    expect(say('target')).toMatch(/^一般公共预算收入：40镇中39镇列出。.*等39项。镇39未提及。$/u);
    const silent = report('silent', '默'.repeat(180), []);
    const all = toSeries({ reports: [...towns('target').slice(0, 39), silent] }, revenue, routes);
    expect(describePreview(all)).not.toContain('默');
  });
  test('say where nobody states it', () => {
    const silent = toSeries({ reports: [report('ankou', '安口', [])] }, revenue, routes);
    expect(describePreview(silent)).toBe('一般公共预算收入：一镇报告均未提及。');
  });
});

describe('a picture that stands alone', () => {
  const words = {
    title: '一般公共预算收入',
    subtitleOf: () => '单位：亿元。',
    source: '据各镇政府工作报告原文',
    address: 'https://a.example/x',
  };
  const html = toHtml(drawPicture(series, words, { highlight: ['liuhe'] }));
  test('holds its title, source, address and style, and no link', () => {
    const { subtitleOf, ...said } = words;
    for (const text of [subtitleOf(), ...Object.values(said)]) expect(html).toContain(text);
    expect(html).toContain('<style>');
    expect(html).not.toContain('<a ');
    expect(html).not.toContain('var(');
  });
  test('marks what is picked out', () => {
    expect(html).toMatch(/data-row="liuhe" class="picked"/);
    expect(html.match(/class="picked"/g)).toHaveLength(1);
  });
  test('marks the town that its title tells of, unless another is picked out', () => {
    const two = ['甲', '乙'].map((town, at) =>
      report(`t${at}`, town, [record(`t${at}-q1`, { baseValue: (at + 1) * 1e8 })]),
    );
    const compared = toSeries({ reports: two }, revenue, routes);
    const marked = (highlight?: string[]) =>
      toHtml(drawPicture(compared, words, highlight ? { highlight } : {})).match(
        /data-row="t\d" class="picked"/g,
      );
    expect(marked()).toEqual(['data-row="t1" class="picked"']);
    expect(marked(['t0'])).toEqual(['data-row="t0" class="picked"']);
    expect(toHtml(drawChart(placeChart(compared)))).toMatch(/data-lead="t1".*data-row="t1" class="picked"/);
  });
});

test('a card is 1200 × 630 and as its snapshot', async () => {
  const card = { kicker: '对读', title: '题'.repeat(30), lines: ['字'.repeat(500)], source: '出处' };
  const html = toHtml(drawCard(card)).replaceAll('><', '>\n<');
  expect(html).toContain('viewBox="0 0 1200 630"');
  await expect(html).toMatchFileSnapshot('snapshots/card.svg');
});
