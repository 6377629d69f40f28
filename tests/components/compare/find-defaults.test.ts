import { describe, expect, test } from 'vitest';
import { findDefaults } from '../../../src/components/compare/find-defaults.ts';
import { orderTopics } from '../../../src/components/compare/order-topics.ts';
import type { ReportDocument } from '../../../src/corpus/index.ts';

describe('the comparison at first', () => {
  const meta = (id: string, provenance: 'official' | 'reprint') =>
    ({ meta: { id, provenance } }) as ReportDocument;

  test('shows the first two official reports, or the first two', () => {
    const [a, b, c] = [meta('a', 'reprint'), meta('b', 'official'), meta('c', 'official')];
    expect(findDefaults([a, b, c])).toEqual(['b', 'c']);
    expect(findDefaults([a, b])).toEqual(['b', 'a']);
    expect(findDefaults([a])).toEqual(['a']);
  });

  test('offers topics in the order of rows, the general first', () => {
    expect(
      orderTopics([
        { part: 'review', topic: 'party' },
        { part: 'plan', topic: 'general' },
        { part: 'plan', topic: 'economy' },
        { part: 'review', topic: 'economy' },
      ]),
    ).toEqual(['general', 'economy', 'party']);
  });
});
