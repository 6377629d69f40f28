import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics.ts';
import type { Indicator } from '../../src/indicator/types.ts';
import { outline, renderReport } from '../../src/render/index.ts';
import { toFullWidth } from '../../src/text/full-width.ts';
import { createRoutes } from '../../src/url/index.ts';
import { sampleReport, sampleSource } from './sample-report.ts';

const routes = createRoutes('/base');
const revenue: Indicator = {
  ...{
    id: 'fiscal-revenue',
    label: '一般公共预算收入',
    labelEn: '',
    topic: 'economy',
    dimension: '元',
    units: [],
  },
  ...{ definition: '', caution: null, synonyms: [], excludes: [], headline: true },
};
const charts = new Map([
  [
    'sample-q14',
    {
      indicator: '/base/indicators/fiscal-revenue/?highlight=sample',
    },
  ],
]);
const draw = (diagnostics: Diagnostic[] = []) =>
  renderReport(sampleReport(diagnostics), [revenue], routes, charts);

const toTree = (html: string): Root => fromHtml(html, { fragment: true });
const findAll = (tree: Root, test: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
};
const toText = (element: Element): string => {
  let text = '';
  visit(element, 'text', (node) => {
    text += node.value;
  });
  return text;
};
const defect = (start: number, end: number): Diagnostic => ({
  rule: 'lost-punctuation',
  severity: 'warning',
  start,
  end,
  message: '此处脱标点',
});

describe('renderReport', () => {
  it('sets a report as sections, paragraphs, numbers and notes', () => {
    expect(
      draw([defect(10, 10), defect(sampleSource.indexOf('掌声'), sampleSource.length)]).html,
    ).toMatchInlineSnapshot(
      `"<section id=s0><h2 id=p0>一、回顾<a class=k href=#p0 aria-label=链接到此段></a></h2><p id=p5><b id=s5>发展加速。<a id=e10 href=#d10 class=e aria-label=脱标点></a></b>全年收入<data id=q14 value=1.78><a href="/base/indicators/fiscal-revenue/?highlight=sample">1.78亿元</a></data>，增长<data id=q23 value=15.1>15.1%</data>。<a class=k href=#p5 aria-label=链接到此段></a><details class=n><summary>数字 2 · ※ 1 处</summary><ul><li>一般公共预算收入 <b>1.78亿元</b><li>收入 <b>15.1%</b></ul><details class=f><summary>※ 1 处</summary><ul><li id=d10><a href=#e10>脱标点</a> 此处脱标点</ul></details></details><p id=p30><i id=s30></i>谢谢大家（<u>掌声）</u><a id=e35 href=#d35 class="e w" aria-label=脱标点></a><a class=k href=#p30 aria-label=链接到此段></a><details class="n f"><summary>※ 1 处</summary><ul><li id=d35><a href=#e35>脱标点</a> 此处脱标点</ul></details></section>"`,
    );
  });

  it('names what goes with a number in its note', () => {
    const report = sampleReport();
    const [first, ...rest] = report.records;
    const noteOf = (given: object) =>
      renderReport({ ...report, records: [{ ...first!, ...given }, ...rest] }, [revenue], routes).html;
    expect(noteOf({ confidence: 0.4, scope: '财政收入' })).toContain(
      '<li class=w>一般公共预算收入 <i>口径：财政收入</i> <b>1.78亿元</b>',
    );
    expect(noteOf({ reviewed: '甲，2024-01-01' })).toContain('<li class=v>一般公共预算收入 <i>人工核定</i>');
  });

  it('gives an implied section an anchor where it opens', () => {
    expect(draw().html).toContain('<i id=s30></i>');
  });

  it('names beside the text a defect that no block holds', () => {
    expect(draw([defect(sampleSource.length + 1, sampleSource.length + 1)]).loose).toHaveLength(1);
  });

  it('shows text of a source as text', () => {
    const report = sampleReport();
    const source = sampleSource.replace('谢谢大家', '<b>&');
    expect(renderReport({ ...report, source }, [], routes).html).toContain('&#x3C;b>&#x26;');
  });

  const spans = fc
    .tuple(fc.nat({ max: sampleSource.length }), fc.nat({ max: sampleSource.length }))
    .map(([a, b]) => defect(Math.min(a, b), Math.max(a, b)));

  it('keeps the shown text of every block, whatever is marked in it', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 6 }), (diagnostics) => {
        const blocks = findAll(toTree(draw(diagnostics).html), ({ properties }) =>
          /^p\d/.test(String(properties['id'])),
        );
        expect(blocks.map(toText)).toEqual(toFullWidth(sampleSource).split('\n'));
        expect(blocks.map(({ properties }) => properties['id'])).toEqual([
          'p0',
          'p5',
          `p${sampleSource.indexOf('谢谢')}`,
        ]);
      }),
    );
  });

  it('marks every defect once, with a note that leads back to it', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 6 }), (diagnostics) => {
        const { html, loose } = draw(diagnostics);
        const tree = toTree(html);
        const ids = findAll(tree, ({ properties }) => 'id' in properties).map(
          ({ properties }) => properties.id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        const signs = findAll(tree, ({ properties }) => /^#d\d+(-|$)/.test(String(properties.href)));
        expect(signs.length + loose.length).toBe(diagnostics.length);
        for (const { properties } of signs) expect(ids).toContain(String(properties.href).slice(1));
      }),
    );
  });

  it('leads from a defect to the number or the paragraph that it doesn’t fit', () => {
    const end = sampleSource.length - 1;
    const { html } = draw([
      { ...defect(14, 20), related: [{ start: 23, end: 28 }] },
      { ...defect(24, 26), related: [{ start: 31, end: end }] },
    ]);
    expect(html).toContain('<a href=#q23>另一处：15.1%</a>');
    expect(html).toMatch(/<a href=#p30>另一处：[^<]+<\/a>/);
  });

  it('never puts a link into a link', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 6 }), (diagnostics) => {
        for (const link of findAll(toTree(draw(diagnostics).html), ({ tagName }) => tagName === 'a'))
          expect(
            findAll({ type: 'root', children: link.children }, ({ tagName }) => tagName === 'a'),
          ).toEqual([]);
      }),
    );
  });
});

describe('outline', () => {
  it('nests sections and names those without a heading by their part', () => {
    expect(outline(sampleReport().sections)).toEqual([
      {
        id: 's0',
        title: '一、回顾',
        implied: false,
        entries: [{ id: 's5', title: '发展加速', implied: false, entries: [] }],
      },
      { id: 's30', title: '结尾', implied: true, entries: [] },
    ]);
  });
});

it('places a defect that no text holds before the block behind it', () => {
  const report = sampleReport([defect(10, 12)]);
  const [section] = report.tree.children;
  if (section?.type === 'section') section.children.splice(1, 1);
  const { html, loose } = renderReport(report, [], routes);
  expect(html).toContain('<p id=p30><a id=e10 href=#d10');
  expect(loose).toEqual([]);
});
