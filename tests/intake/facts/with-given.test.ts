import { expect, test } from 'vitest';
import { withGiven } from '../../../src/intake/index.ts';

const found = {
  townFull: { value: '甲镇', quote: '甲镇', from: 'title' },
  planYear: { value: 2023, quote: '', from: 'text' },
} as const;

test('What is given stands in the place of what was found, null for nothing, and a town’s full name gives its short one', () => {
  const townFull = { value: '青石镇', quote: '青石镇', from: 'text' } as const;
  const facts = withGiven(found, { townFull, planYear: null });
  expect(facts).toMatchObject({ townFull: { value: '青石镇' }, town: { value: '青石' } });
  expect(facts).not.toHaveProperty('planYear');
});
