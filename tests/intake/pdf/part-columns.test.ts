import { describe, expect, test } from 'vitest';
import type { Run } from '../../../src/intake/pdf/page-lines.ts';
import { partColumns } from '../../../src/intake/pdf/part-columns.ts';
import { toPageLines } from '../../../src/intake/pdf/page-lines.ts';

const run = (text: string, x: number, y: number): Run => ({ text, x, y, size: 10, width: text.length * 10 });
const rows = (count: number) => Array.from({ length: count }, (_, at) => 700 - at * 16);
const full = (sign: string) => sign.repeat(20);

describe('partColumns', () => {
  const title = run('青石镇政府工作报告（全文刊发，请读者指正）', 170, 740);
  const left = rows(9).map((y) => run(full('左'), 60, y));
  const right = rows(4).map((y) => run(full('右'), 300, y));

  test('reads what spans a page first, then the left column, then the right with the same margin', () => {
    const mixed = [...right, title, ...left].sort((a, b) => b.y - a.y);
    const [groups = []] = partColumns([mixed]);
    expect(groups.map((group) => group[0]?.text.charAt(0))).toEqual(['青', '左', '右']);
    expect(groups[2]?.map(({ x }) => x)).toEqual([60, 60, 60, 60]);
    expect(
      toPageLines([mixed])
        .map(({ text }) => text.charAt(0))
        .join(''),
    ).toBe('青左左左左左左左左左右右右右');
  });

  test('keeps the number of a page in one line, though its runs stand about the gap and a stop hangs into it', () => {
    const hanging = run(`${full('左')}，`, 60, rows(4)[3]!);
    const foot = [run('第', 262, 40), run('1', 276, 40), run('页共', 282, 40), run('9页', 306, 40)];
    const long = rows(30)
      .filter((y) => y !== hanging.y)
      .map((y) => run(full('左'), 60, y));
    const beside = rows(30).map((y) => run(full('右'), 300, y));
    const texts = toPageLines([[...long, hanging, ...beside, ...foot]]).map(({ text }) => text);
    expect(texts.at(-1)).toBe('第1页共9页');
    expect(texts.filter((text) => text === full('右'))).toHaveLength(30);
  });

  test('parts a last page that is too short to show its columns as the page before it', () => {
    const page = [
      ...rows(9).map((y) => run(full('左'), 60, y)),
      ...rows(9).map((y) => run(full('右'), 300, y)),
    ];
    const last = [...rows(3).map((y) => run(full('终'), 60, y)), run(full('尾'), 300, 700)];
    const texts = toPageLines([page, last]).map(({ text, left }) => text.charAt(0) + String(left));
    expect(texts.slice(-4)).toEqual(['终60', '终60', '终60', '尾60']);
    expect(partColumns([last])).toEqual([[last]]);
  });

  test('reads columns whose characters stand in the file one by one', () => {
    const line = (sign: string, from: number, y: number) =>
      Array.from({ length: 48 }, (_, at): Run => ({ text: sign, x: from + at * 5, y, size: 5, width: 5 }));
    const single = rows(9).flatMap((y) => [...line('左', 40, y), ...line('右', 300, y)]);
    const texts = toPageLines([single]).map(({ text }) => text.charAt(0));
    expect(texts.join('')).toBe('左左左左左左左左左右右右右右右右右右');
  });

  test('leaves a page of one column, and a table, as they stand', () => {
    const whole = rows(9).map((y) => run(full('文').repeat(2), 60, y));
    const table = rows(9).flatMap((y, at) => [
      run('指标'.repeat(1 + (at % 3)), 60, y),
      run('1.5', 300 + at * 8, y),
    ]);
    for (const runs of [whole, table, []]) expect(partColumns([runs])).toEqual([[runs]]);
  });
});
