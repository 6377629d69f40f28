import { expect, test } from 'vitest';
import { partLabels, parts, topicLabels, topics } from '../../src/report/index.ts';

test('Every part and topic has a Chinese label, in their order', () => {
  expect(Object.keys(partLabels)).toEqual([...parts]);
  expect(Object.keys(topicLabels)).toEqual([...topics]);
});
