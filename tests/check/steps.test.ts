import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { countSteps } from '../support/count-steps.ts';
import { madeUp } from '../support/made-up-report.ts';
import { parseDocument } from '../support/parse.ts';
import { facts } from '../support/facts.ts';

/** A report of so many characters: the made-up one, its paragraphs told again with other numbers. */
function write(length: number): string {
  const lines = madeUp.split('\n');
  const copies = Math.ceil(length / madeUp.length);
  return Array.from({ length: copies }, (_, copy) =>
    lines.map((line) => line.replaceAll(/\d+(?=[个所户亩处人])/g, (digits) => String(Number(digits) + copy))),
  )
    .flat()
    .join('\n');
}

describe('The checks of a draft of 10,000 characters', () => {
  test('take steps that grow as its length does', async () => {
    const checkOf = (length: number) => {
      const report = parseDocument(write(length), { id: 'yunling', ...facts });
      return () => void check(report);
    };
    const [short, long] = await countSteps(checkOf(2_500), checkOf(10_000));
    expect(short).toBeGreaterThan(0);
    // A quadratic check takes sixteen times the steps for four times the text.
    expect(long).toBeLessThan(short! * 4 * 2);
  });
});
