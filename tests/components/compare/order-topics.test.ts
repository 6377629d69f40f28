import { expect, test } from 'vitest';
import { orderTopics } from '../../../src/components/compare/order-topics.ts';

test('Topics are offered in the order of rows, the general first', () => {
  expect(
    orderTopics([
      { part: 'review', topic: 'party' },
      { part: 'plan', topic: 'general' },
      { part: 'plan', topic: 'economy' },
      { part: 'review', topic: 'economy' },
    ]),
  ).toEqual(['general', 'economy', 'party']);
});
