import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { drawTopicBars, percent, placeTopicBars, toTopicBars } from '../../../src/charts/index.ts';
import type { TopicBar } from '../../../src/charts/index.ts';
import { partLabels, topicLabels } from '../../../src/report/index.ts';
import { parts, topics } from '../../../src/report/types.ts';
import type { Topic } from '../../../src/report/types.ts';
import { sampleReport } from '../../render/sample-report.ts';

const words = { parts: partLabels, topics: topicLabels };
const bar = (town: string, given: Partial<Record<Topic, number>>): TopicBar => {
  const characters = Object.fromEntries(topics.map((topic) => [topic, given[topic] ?? 0])) as Record<
    Topic,
    number
  >;
  const total = Object.values(characters).reduce((sum, count) => sum + count, 0);
  return { report: town, town, townFull: `${town}镇`, characters, total };
};
const bars = [bar('甲', { economy: 300, rural: 90, general: 10 }), bar('乙', {})];

describe('bars of topics', () => {
  test('count the headings and paragraphs of one part, each once', () => {
    const report = sampleReport();
    const counted = parts.map((part) => toTopicBars([report], part)[0]!.total);
    const blocks = report.blocks.filter(({ kind }) => kind === 'heading' || kind === 'paragraph');
    const all = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all);
  });
  test('say which topic is the longest, and who has no such part', () => {
    expect(placeTopicBars(bars, 'plan', words).description).toBe(
      '计划部分篇幅最多的主题：甲是经济（75%）。乙没有这一部分。',
    );
  });
  test('name each piece, with its place for a screen reader', () => {
    const html = toHtml(
      drawTopicBars(placeTopicBars(bars, 'plan', words), (id, { topic }) => `/${topic}#${id}`),
    );
    expect(html).toContain('href="/economy#甲" aria-label="甲镇计划：经济，占75%，300字"');
    expect(html).toMatch(/role="img" aria-labelledby="(\S+)-title".*<title id="\1-title">计划部分各主题/);
  });
  test('never round a topic to nothing', () => {
    expect([0.001, 0.01, 0.274, 1].map(percent)).toEqual(['不足1%', '1%', '27%', '100%']);
  });
});

describe('laws of bars of topics', () => {
  const given = fc.dictionary(fc.constantFrom(...topics), fc.integer({ min: 0, max: 9999 }));
  const towns = fc.array(given, { minLength: 1, maxLength: 7 });
  const layouts = ['wide', 'narrow'] as const;
  const place = fc.tuple(towns, fc.constantFrom(...layouts)).map(([all, layout]) =>
    placeTopicBars(
      all.map((counts, at) => bar(`镇${at}`, counts as Partial<Record<Topic, number>>)),
      'review',
      words,
      layout,
    ),
  );
  test('pieces stand inside the frame, in the order of topics, none over another', () => {
    fc.assert(
      fc.property(place, ({ rows, width, height }) => {
        for (const { pieces, y } of rows) {
          expect(y).toBeLessThan(height);
          const order = pieces.map(({ topic }) => topics.indexOf(topic));
          expect(order).toEqual([...order].sort((a, b) => a - b));
          for (const [at, piece] of pieces.entries()) {
            expect(piece.x).toBeGreaterThanOrEqual(0);
            expect(piece.x + piece.width).toBeLessThanOrEqual(width + 1e-6);
            const next = pieces[at + 1];
            // The thinnest pieces are drawn half a px wide, to be seen at all.
            if (next) expect(piece.x + piece.width).toBeLessThanOrEqual(next.x + 0.5);
          }
        }
      }),
    );
  });
  test('the shares of a bar are its characters’, and equal shares are equally long', () => {
    fc.assert(
      fc.property(place, ({ rows }) => {
        const pieces = rows.flatMap((row) => row.pieces);
        for (const row of rows)
          if (row.pieces.length > 0)
            expect(row.pieces.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        for (const a of pieces)
          for (const b of pieces) {
            if (Math.abs(a.share - b.share) < 1e-12) expect(a.width).toBeCloseTo(b.width);
            else if (a.share < b.share) expect(a.width).toBeLessThanOrEqual(b.width + 1e-9);
          }
      }),
    );
  });
});
