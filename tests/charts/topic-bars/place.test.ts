import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percent, placeTopicBars, toTopicBars } from '../../../src/charts/index.ts';
import type { PlacedTopicBar, TopicBar } from '../../../src/charts/index.ts';
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
  test('name each piece, and say where there is none', () => {
    const [{ note, pieces }, silent] = placeTopicBars(bars, 'plan', words).rows as [
      PlacedTopicBar,
      PlacedTopicBar,
    ];
    expect(note).toBe('400字');
    expect(pieces[0]).toMatchObject({ size: 75, label: '经济', statement: '甲镇计划：经济，占75%，300字' });
    expect(silent).toMatchObject({ note: '没有这一部分', pieces: [] });
  });
  test('never round a topic to nothing', () => {
    expect([0.001, 0.01, 0.274, 1].map(percent)).toEqual(['不足1%', '1%', '27%', '100%']);
  });
});

describe('laws of bars of topics', () => {
  const given = fc.dictionary(fc.constantFrom(...topics), fc.integer({ min: 0, max: 9999 }));
  const towns = fc.array(given, { minLength: 1, maxLength: 7 });
  const place = towns.map((all) =>
    placeTopicBars(
      all.map((counts, at) => bar(`镇${at}`, counts as Partial<Record<Topic, number>>)),
      'review',
      words,
    ),
  );
  test('pieces stand in the order of topics, each as long as its share and seen however short', () => {
    fc.assert(
      fc.property(place, ({ rows }) => {
        for (const { pieces } of rows) {
          const order = pieces.map(({ topic }) => topics.indexOf(topic));
          expect(order).toEqual([...order].sort((a, b) => a - b));
          if (pieces.length > 0) expect(pieces.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
          for (const { share, size } of pieces) {
            expect(size).toBeGreaterThanOrEqual(1);
            expect(Math.abs(size - share * 100)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
