import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { drawOverview, overviewFrame, placeOverview, toOverview } from '../../../src/charts/index.ts';
import type { OverviewTown } from '../../../src/charts/index.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';
import { topicLabels, topics } from '../../../src/report/index.ts';

const towns: OverviewTown[] = [
  {
    id: 'daxu',
    townFull: '大墟镇',
    cells: [
      { topic: 'economy', characters: 1000, numbers: 20 },
      { topic: 'rural', characters: 250, numbers: 1 },
    ],
  },
  {
    id: 'ankou',
    townFull: '安口镇',
    cells: [
      { topic: 'economy', characters: 500, numbers: 20 },
      { topic: 'rural', characters: 0, numbers: 0 },
    ],
  },
];
const place = (mode: 'characters' | 'numbers') => placeOverview(towns, mode, topicLabels);

describe('the map of a comparison', () => {
  for (const mode of ['characters', 'numbers'] as const)
    test(`is drawn by ${mode} as the snapshot`, async () => {
      const html = toHtml(drawOverview(place(mode), ({ town, topic }) => `/${town}/${topic}`));
      await expect(html.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../snapshots/overview-${mode}.svg`);
    });

  test('gives a square the area of its value, and none where a town is silent', () => {
    const [full, quarter, half, none] = place('characters').squares;
    expect(quarter!.side / full!.side).toBeCloseTo(0.5);
    expect((half!.side / full!.side) ** 2).toBeCloseTo(0.5);
    expect(none).toMatchObject({ side: 0, label: '—', statement: '安口镇，乡村：未涉及' });
    expect(place('numbers').squares.map(({ label }) => label)).toEqual(['20', '4', '40', '—']);
  });

  test('counts every character of headings and paragraphs and every number once, inside the frame', () => {
    const { reports } = buildMadeUpCorpus();
    const all = toOverview(reports, topics);
    reports.forEach((report, index) => {
      const told = report.blocks
        .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
        .reduce((sum, { start, end }) => sum + end - start, 0);
      const { cells } = all[index]!;
      expect(cells.reduce((sum, { characters }) => sum + characters, 0)).toBe(told);
      expect(cells.reduce((sum, { numbers }) => sum + numbers, 0)).toBe(report.records.length);
    });
    for (const isTurned of [false, true]) {
      const { width, height, squares } = placeOverview(all, 'characters', topicLabels, { isTurned });
      for (const { x, y, side } of squares) {
        expect(side).toBeLessThanOrEqual(overviewFrame.square);
        expect(x + side).toBeLessThanOrEqual(width);
        expect(y + side).toBeLessThanOrEqual(height);
      }
    }
  });

  test('turned holds any number of towns in the width of a phone, each cell a link as large as itself', () => {
    const many = Array.from({ length: 24 }, (_, at) => ({ ...towns[0]!, id: `t${at}` }));
    const turned = placeOverview(many, 'characters', topicLabels, { isTurned: true });
    expect(turned.width).toBe(2 * overviewFrame.row);
    expect(topics.length * overviewFrame.row).toBeLessThan(320);
    const html = toHtml(drawOverview(turned, ({ town, topic }) => `/${town}/${topic}`));
    expect(html.match(/class="target"/g)).toHaveLength(48);
    expect(html).not.toContain('>1000<');
  });
});
