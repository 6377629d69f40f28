// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ComparisonColumn } from '../../../src/client/compare/column/column.ts';
import { layHeadings, layText } from '../../../src/client/compare/text.ts';

/** A column whose one row has these paragraphs. */
function column(id: string, ...paragraphs: string[]): ComparisonColumn {
  const cell = paragraphs.map((html, line) => {
    const element = document.createElement('p');
    element.innerHTML = html;
    if (html.startsWith('<a')) element.className = 'h';
    return { element, line, up: null };
  });
  return {
    ...{ id, town: id, townFull: id, title: '', head: null, overview: new Map(), state: 'read' },
    cells: new Map([['plan.rural', cell]]),
  };
}

const mark = (place: string) => `<a class="k" href="${place}">¶</a>`;
const wordsOf = (cells: readonly (readonly Node[] | null)[]) =>
  cells.map((nodes) => nodes?.map(({ textContent }) => textContent) ?? null);

describe('The rows of a comparison', () => {
  test('hold the full text as copies, a column a cell', () => {
    const columns = [column('a', '修路。', '种粮。'), column('b', '造林。')];
    const lines = layText('a')(columns, 'plan.rural');
    expect(lines.flatMap(({ cells }) => wordsOf(cells)[0] ?? [])).toEqual(['修路。', '种粮。']);
    expect(lines.flatMap(({ cells }) => wordsOf(cells)[1] ?? [])).toEqual(['造林。']);
    expect(lines[0]!.cells[0]![0]).not.toBe(columns[0]!.cells.get('plan.rural')![0]!.element);
  });

  test('leave a cell empty where a column says nothing', () => {
    const silent = { ...column('b'), cells: new Map() };
    const [line] = layText('a')([column('a', '修路。'), silent], 'plan.rural');
    expect(wordsOf(line!.cells)).toEqual([['修路。'], null]);
  });

  test('hold headings alone, each leading to its row and knowing its place', () => {
    const one = column(
      'a',
      `${mark('/a/#p1')}一、三农`,
      `<b>修路。</b>修了两条。${mark('/a/#p9')}`,
      '没有标题。',
    );
    const lines = layHeadings('a', (row) => `?row=${row}`)([one], 'plan.rural');
    const links = lines.flatMap(({ cells }) =>
      (cells[0] ?? []).map((node) => (node as HTMLElement).querySelector('a')!),
    );
    expect(links.map(({ textContent }) => textContent)).toEqual(['¶一、三农', '修路。']);
    expect(links.map((link) => [link.getAttribute('href'), link.dataset['place']])).toEqual([
      ['?row=plan.rural', '/a/#p1'],
      ['?row=plan.rural', '/a/#p9'],
    ]);
  });
});
