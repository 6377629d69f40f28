import { describe, expect } from 'vitest';
import { createExaminer } from '../../src/examiner.ts';
import { createParser } from '../../src/parser.ts';
import { readLexicons } from '../../src/corpus/lexicons/read-lexicons.ts';
import { readReports } from '../../src/corpus/read-reports.ts';
import { test } from '../support/site/browser.ts';
import { bundleParser } from '../support/bundle-parser.ts';

declare const parser: { createParser: typeof createParser };
declare const examiner: { createExaminer: typeof createExaminer };

describe('the parser in a browser', () => {
  test('gives every report of content the same document as in Node', async ({ page }) => {
    const [lexicons, reports] = [readLexicons(), readReports()];
    for (const door of ['parser', 'examiner'] as const)
      await page.addScriptTag({ content: (await bundleParser(door)).code });
    const read = await page.evaluate(
      ({ lexicons, reports }) => {
        const [parse, examine] = [parser.createParser(lexicons), examiner.createExaminer(lexicons)];
        return reports.map(({ text, facts }) => [
          JSON.stringify(parse(text, facts)),
          JSON.stringify(examine(text, facts)),
        ]);
      },
      { lexicons, reports },
    );
    const [parse, examine] = [createParser(lexicons), createExaminer(lexicons)];
    expect(read.length).toBeGreaterThan(0);
    reports.forEach(({ text, facts }, index) => {
      expect(read[index]?.[0], facts.id).toBe(JSON.stringify(parse(text, facts)));
      expect(read[index]?.[1], facts.id).toBe(JSON.stringify(examine(text, facts)));
    });
  });
});
