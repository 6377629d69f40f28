import { describe, expect, it } from 'vitest';
import { topicShares } from '../../src/report/index.ts';
import type { Section } from '../../src/report/index.ts';

const section = (topic: Section['topic'], start: number, end: number, sections: Section[] = []): Section => ({
  ...{ id: `s${start}`, title: null, enumerator: null, level: 1, form: 'line', part: 'review' },
  ...{ topic, start, end, sections },
});

describe('topicShares', () => {
  it('counts a character for the innermost section that it stands in', () => {
    const sections = [section('general', 0, 100, [section('economy', 20, 70, [section('safety', 60, 70)])])];
    expect(topicShares({ sections })).toEqual([
      { topic: 'economy', share: 0.4 },
      { topic: 'safety', share: 0.1 },
      { topic: 'general', share: 0.5 },
    ]);
  });

  it('gives nothing for a report without sections', () => {
    expect(topicShares({ sections: [] })).toEqual([]);
  });
});
