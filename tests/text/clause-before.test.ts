import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseBefore } from '../../src/text/clause-before.ts';

describe('The clause before an offset', () => {
  const text = '完成投资38亿元，其中：工业投资12亿元';

  test('goes back to the stop before it', () => {
    expect(clauseBefore(text, text.indexOf('12'), 40)).toBe('工业投资');
  });

  test('goes back no further than it may', () => {
    expect(clauseBefore(text, text.indexOf('12'), 2)).toBe('投资');
  });

  test('runs over a stop that is none here', () => {
    expect(clauseBefore(text, text.indexOf('12'), 40, '，。')).toBe('其中：工业投资');
  });

  test('is empty right behind a stop and at the beginning of the text', () => {
    expect(clauseBefore(text, text.indexOf('其中'), 40)).toBe('');
    expect(clauseBefore(text, 0, 40)).toBe('');
  });

  test('is the longest end of the text that has no stop and is in reach', () => {
    const words = fc.string({ unit: fc.constantFrom('甲', '2', '，', ':', '。') });
    fc.assert(
      fc.property(words, fc.nat(20), (before, reach) => {
        const clause = clauseBefore(`${before}乙`, before.length, reach);
        expect(before.endsWith(clause)).toBe(true);
        expect(clause).not.toMatch(/[，:。]/u);
        const next = before.at(-clause.length - 1);
        expect(clause.length === reach || next === undefined || '，:。'.includes(next)).toBe(true);
      }),
    );
  });
});
