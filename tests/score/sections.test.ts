import { expect, test } from 'vitest';
import type { Section } from '../../src/report/types.ts';
import { scoreSections } from '../../src/score/index.ts';

const section = (title: string | null, fields: Partial<Section> = {}): Section => ({
  id: 's1',
  title,
  enumerator: null,
  level: 1,
  form: 'line',
  part: 'review',
  topic: 'economy',
  start: 0,
  end: 1,
  sections: [],
  ...fields,
});
const heading = { text: '工作回顾', level: 1, part: 'review', topic: 'economy' } as const;

test('a heading is found at any level, whatever its punctuation', () => {
  const { score, faults } = scoreSections([section(null, { sections: [section('工作回顾。')] })], [heading]);
  expect(faults).toEqual([]);
  expect(score.headingRecall).toEqual({ right: 1, of: 1 });
  expect(score.topic).toEqual({ right: 1, of: 1 });
});
test('a title that no one annotated is spurious, an item is not', () => {
  const item = { ...heading, text: '强化党建引领', level: 'item' } as const;
  const { score } = scoreSections(
    [section('工作回顾'), section('强化党建引领'), section('别的')],
    [heading, item],
  );
  expect(score.headingPrecision).toEqual({ right: 2, of: 3 });
});
test('part and topic are compared where the heading is found, a general topic is not', () => {
  const general = { ...heading, topic: 'general' } as const;
  const { score } = scoreSections([section('工作回顾', { part: 'plan' })], [general]);
  expect(score.part).toEqual({ right: 0, of: 1 });
  expect(score.topic.of).toBe(0);
});
test('a report without annotated headings scores nothing', () => {
  expect(scoreSections([section('工作回顾')], []).score.headingPrecision.of).toBe(0);
});
