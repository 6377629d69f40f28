import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { describeSeries, toSeries, toTable } from '../../../src/series/index.ts';
import { drawChart, placeChart } from '../../../src/charts/index.ts';
import type { PlacedChart } from '../../../src/charts/index.ts';
import { frames } from '../../../src/charts/ranking/frame.ts';
import { textWidth } from '../../../src/charts/svg/text-width.ts';
import { record, report, reports, revenue, routes } from '../sample.ts';

const series = toSeries({ reports }, revenue, routes);
const empty = toSeries({ reports: [report('ankou', '安口', [])] }, revenue, routes);
const layouts = ['wide', 'narrow'] as const;
const scales = ['linear', 'log'] as const;
const marksOf = (placed: PlacedChart) =>
  placed.rows.flatMap((row) => row.marks.map((mark) => ({ row, mark })));

describe('a ranking of towns', () => {
  for (const layout of layouts)
    for (const scale of scales)
      test(`is drawn ${layout} and ${scale} as the snapshot`, async () => {
        const html = toHtml(drawChart(placeChart(series, { layout, scale })));
        await expect(html.replaceAll('><', '>\n<')).toMatchFileSnapshot(
          `../snapshots/${layout}-${scale}.svg`,
        );
      });
  test('without data is an empty frame that says so', async () => {
    const placed = placeChart(empty);
    expect(placed.rows).toEqual([]);
    expect(placed.heads.map(({ text }) => text)).toEqual(['无数据']);
    await expect(toHtml(drawChart(placed)).replaceAll('><', '>\n<')).toMatchFileSnapshot(
      '../snapshots/empty.svg',
    );
  });
  test('says in words what was found, who plans and who is silent', () => {
    expect(describeSeries(series)).toBe(
      '3镇写明一般公共预算收入，不排高低：年份不同，有的不是确数。' +
        '预计与目标：石桥目标0.55亿元（2023年，年份存疑）、柳河预计1.5亿元以内。增减：大墟+15.1%、柳河拟-3%。其他写法：柳河名次第4名。' +
        '安口未提及。',
    );
  });
  test('marks the year of every number that is not its row’s', () => {
    const notes = marksOf(placeChart(series)).flatMap(({ mark }) =>
      mark.words.slice(1).map(({ text }) => [mark.id, text]),
    );
    expect(notes).toEqual([
      ['liuhe-q3', '2024年'],
      ['shiqiao-q2', '2023年（年份存疑）'],
    ]);
  });
  test('keeps growth clear of the numbers, at the least width too', () => {
    const given = [
      report('a', '甲', [
        record('a-q1', {}),
        record('a-q2', {
          ...{ kind: 'change', value: 15.1, unit: '%', baseValue: 15.1, baseUnit: '%' },
          ...{ quote: '15.1%', of: 'a-q1' },
        }),
      ]),
    ];
    const { rows, right, left } = placeChart(toSeries({ reports: given }, revenue, routes));
    const [level, growth] = rows[0]!.marks.map(({ words }) => words[0]!);
    const plot = frames.wide.least - left - right;
    expect(level!.at * plot + level!.dx + textWidth(level!.text, 13)).toBeLessThan(plot + growth!.dx);
    expect(growth!.dx + textWidth(growth!.text, 13)).toBeLessThanOrEqual(right);
  });
  test('has solid bars for the year of its title and hollow ones for others', () => {
    const bars = marksOf(placeChart(series)).filter(({ mark }) => mark.shape === 'bar');
    expect(bars.map(({ mark }) => [mark.id, mark.isHollow])).toEqual([
      ['daxu-q1', true],
      ['liuhe-q1', false],
      ['liuhe-q2', false],
      ['shiqiao-q1', true],
    ]);
  });
  test('has no bar for what is of another measure, and says so over it', () => {
    const given = [
      report('a', '甲', [record('a-q1', {})]),
      report('b', '乙', [record('b-q1', { months: 10 })]),
    ];
    const placed = placeChart(toSeries({ reports: given }, revenue, routes));
    const [whole, part] = placed.rows;
    expect([whole!.marks[0]!.shape, part!.marks[0]!.shape]).toEqual(['bar', 'words']);
    expect(part!.heading?.text).toBe('时段或口径不同，不与上列相比');
    expect(part!.marks[0]!.words[1]!.text).toBe('不足全年');
    const lines = [...toHtml(drawChart(placed)).matchAll(/class="zero"[^>]* y1="([\d.]+)" y2="([\d.]+)"/g)];
    const words = part!.y + part!.heading!.y;
    expect(lines.filter(([, from, to]) => Number(from) < words && Number(to) > words - 10)).toEqual([]);
    expect(lines).toHaveLength(2);
  });
  test('puts growth on the line of its amount', () => {
    const [level, change] = marksOf(placeChart(series)).filter(({ row }) => row.report === 'daxu');
    expect(change!.mark.y).toBe(level!.mark.y);
  });
  test('shows a number that a report repeats once', () => {
    const twice = [record('a-q1', {}), record('a-q2', {})];
    const placed = placeChart(toSeries({ reports: [report('a', '甲', twice)] }, revenue, routes));
    expect(marksOf(placed).map(({ mark }) => mark.id)).toEqual(['a-q1']);
  });
  test('has the same numbers as its table', () => {
    const rows = toTable(series).flatMap((group) => group.rows);
    const ids = rows.flatMap(({ point, growth }) => [point, ...growth].map(({ record }) => record.id));
    expect(ids.sort()).toEqual(reports.flatMap(({ records }) => records.map(({ id }) => id)).sort());
    const marks = marksOf(placeChart(series)).map(({ mark }) => mark.id);
    expect(marks.sort()).toEqual(ids);
  });
});

describe('laws of a ranking', () => {
  /** Two decimals at most, as reports write; ten billion at most. */
  const value = fc.oneof(
    fc.integer({ min: 0, max: 1e12 }).map((cents) => cents / 100),
    fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100),
    fc.constant(0),
  );
  const one = fc.record({
    baseValue: value,
    kind: fc.constantFrom('amount' as const, 'change' as const, 'rank' as const),
    status: fc.constantFrom('actual' as const, 'target' as const, 'expected' as const),
    bound: fc.constantFrom('exact' as const, 'about' as const, 'atLeast' as const, 'atMost' as const),
    period: fc.constantFrom('2022', '2023', '2023-01/2023-10', null),
  });
  const corpus = fc
    .array(fc.tuple(fc.stringMatching(/^[一-鿿]{1,8}$/), fc.array(one, { maxLength: 4 })), { maxLength: 9 })
    .map((towns) =>
      towns.map(([town, items], index) =>
        report(
          `town${index}`,
          town,
          items.map((item, at) => {
            const isChange = item.kind === 'change';
            const baseValue = isChange ? item.baseValue % 1000 : item.baseValue;
            return record(`town${index}-q${at}`, { ...item, baseValue, baseUnit: isChange ? '%' : '元' });
          }),
          index % 2 ? { inferredYear: 2020, provenance: 'reprint' } : {},
        ),
      ),
    );
  const place = fc
    .tuple(corpus, fc.constantFrom(...layouts), fc.constantFrom(...scales))
    .map(([towns, layout, scale]) =>
      placeChart(toSeries({ reports: towns }, revenue, routes), { layout, scale }),
    );

  test('every mark and its words stand inside the frame at the least width it is shown at, and at any greater', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 800 }), (placed, more) => {
        const wide = (placed.layout === 'wide' ? 560 : 248) + more;
        const plot = wide - placed.left - placed.right;
        for (const { row, mark } of marksOf(placed)) {
          for (const x of [mark.x0, mark.x1]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(1);
          }
          for (const { at, dx, text, y } of mark.words) {
            // Where words alone are wider than the frame, the plot keeps its least width.
            if (plot > 60 + more + 1)
              expect(at * plot + dx + textWidth(text, 13)).toBeLessThanOrEqual(plot + placed.right + 1);
            expect(y).toBeLessThanOrEqual(row.height);
          }
          expect(row.y + row.height).toBeLessThanOrEqual(placed.height);
        }
      }),
    );
  });
  test('a greater number never stands left of a smaller one', () => {
    fc.assert(
      fc.property(corpus, fc.constantFrom(...scales), (towns, scale) => {
        const given = toSeries({ reports: towns }, revenue, routes);
        const at = new Map(marksOf(placeChart(given, { scale })).map(({ mark }) => [mark.id, mark.x1]));
        const levels = given.towns
          .flatMap((town) => town.levels)
          .filter(({ apart }) => apart === null)
          .sort((a, b) => a.value - b.value);
        const places = levels.map(({ record: { id } }) => at.get(id)!);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
  test('rows follow one another without overlap', () => {
    fc.assert(
      fc.property(place, (placed) => {
        let y = placed.top;
        for (const row of placed.rows) {
          expect(row.y).toBe(row.heading ? y + 30 : y);
          y = row.y + row.height;
        }
        if (placed.rows.length > 0) expect(placed.height).toBe(y);
      }),
    );
  });
  test('notes that have no room beside the column of growth stand under their numbers', () => {
    const doubt = { scope: '财政总收入', confidence: 0.5, period: '2021' } as const;
    const town = (id: string, more: Parameters<typeof record>[1]) =>
      report(id, '一个长名镇', [
        record(`${id}-q1`, { baseValue: 4.99e8, ...more }),
        record(`${id}-q2`, { ...more, baseValue: 5e8, status: 'target' }),
        record(`${id}-q3`, { kind: 'change', unit: '%', baseUnit: '%', value: 8, of: `${id}-q2`, ...more }),
      ]);
    const tightest = (more: Parameters<typeof record>[1]) => {
      const placed = placeChart(toSeries({ reports: [town('a', more), town('b', {})] }, revenue, routes));
      const plot = frames.wide.least - placed.left - placed.right;
      const words = placed.rows.flatMap(({ marks }) => marks).flatMap((mark) => mark.words);
      const growth = words.find(({ className, at }) => className === 'growth' && at === 1)!;
      const ends = words
        .filter(({ at, dx }) => at < 1 || dx < growth.dx)
        .map(({ at, dx, text }) => at * plot + dx + textWidth(text, 13));
      return {
        room: plot + growth.dx - Math.max(...ends),
        notes: words.filter((one) => one.className === 'note'),
      };
    };
    for (const more of [{}, doubt]) expect(tightest(more).room).toBeGreaterThan(0);
    expect(tightest(doubt).notes.length).toBeGreaterThan(tightest({}).notes.length);
  });
  test('placing reads only its arguments', () => {
    const before = JSON.stringify(series);
    expect(placeChart(series)).toEqual(placeChart(series));
    expect(JSON.stringify(series)).toBe(before);
  });
});
