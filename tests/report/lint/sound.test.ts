import { describe, expect, test } from 'vitest';
import { scoreSections } from '../../../src/score/sections.ts';
import { sumScores, toRatio } from '../../../src/score/tally.ts';
import { readBeginnings } from '../../support/beginnings.ts';
import { checkDraft } from '../../support/drafts/measure-checks.ts';
import { madeUp } from '../../support/made-up-report.ts';
import { parse } from '../../support/parse.ts';

/** Whole made-up reports with nothing wrong with them, in registers that differ. */
const reports = readBeginnings('tests/fixtures/report/sound/reports.txt');

describe('sound reports', () => {
  test.each([...reports, { name: 'a town', text: madeUp }])(
    'no rule of any stage accuses more than once: $name',
    ({ text }) => {
      const found = checkDraft({ text });
      expect(found.slice(1).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    },
  );

  test('are accused of nothing at all but by one in three', () => {
    const accused = reports.filter((draft) => checkDraft(draft).length > 0);
    expect(accused.length * 3).toBeLessThanOrEqual(reports.length);
  });

  test('have their headings found, each in its part and most with their topic', () => {
    const total = sumScores(
      reports.map(({ text, headings }) => scoreSections(parse(text).sections, headings).score),
    );
    for (const measure of ['headingRecall', 'headingPrecision', 'part'] as const)
      expect(toRatio(total[measure])).toBeGreaterThanOrEqual(0.97);
    expect(toRatio(total.topic)).toBeGreaterThanOrEqual(0.92);
  });
});
