import { describe, expect } from 'vitest';
import { createParser } from '../../src/parser.ts';
import type { Parser, ParserLexicons } from '../../src/parser.ts';
import { readLexicons } from '../../src/corpus/read-lexicons.ts';
import { readReports } from '../../src/corpus/read-reports.ts';
import { test } from '../support/browser.ts';
import { bundleParser } from '../support/bundle-parser.ts';

declare const parser: { createParser: (lexicons: ParserLexicons) => Parser };

describe('the parser in a browser', () => {
  test('gives every report of content the same document as in Node', async ({ page }) => {
    const { code } = await bundleParser();
    const [lexicons, reports] = [readLexicons(), readReports()];
    await page.addScriptTag({ content: code });
    const read = await page.evaluate(
      ({ lexicons, reports }) => {
        const parse = parser.createParser(lexicons);
        return reports.map(({ text, facts }) => JSON.stringify(parse(text, facts)));
      },
      { lexicons, reports },
    );
    const parse = createParser(lexicons);
    expect(read.length).toBeGreaterThan(0);
    reports.forEach(({ text, facts }, index) => {
      expect(read[index], facts.id).toBe(JSON.stringify(parse(text, facts)));
    });
  });
});
