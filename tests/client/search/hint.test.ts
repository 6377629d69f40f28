import { expect, test } from 'vitest';
import { findIndicator, joinApart } from '../../../src/client/search/hint.ts';

test('words with spaces between them are asked for near one another', () => {
  expect(joinApart('农村 收入')).toBe('农村 .. 收入');
  expect(joinApart(' 农村　收入 增长 ')).toBe('农村 .. 收入 .. 增长');
  for (const one of ['农村收入', '农村 ，', ' 农村 ']) expect(joinApart(one)).toBeNull();
});

test('an indicator is known by its label and its synonyms, whatever the signs', () => {
  const indicators: [string, string, string[], number][] = [['tax', '税收收入', ['税收'], 3]];
  expect(findIndicator(indicators, '“税收”')).toEqual({ id: 'tax', label: '税收收入' });
  expect(findIndicator(indicators, '税')).toBeNull();
});
