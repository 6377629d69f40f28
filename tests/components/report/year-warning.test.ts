import { describe, expect, it } from 'vitest';
import { yearWarning } from '../../../src/components/report/year-warning.ts';
import { sampleReport } from '../../render/sample-report.ts';

const { meta } = sampleReport();
const proof = (quote: string) => ({ quote, start: 0, end: quote.length, year: 2020, says: '' });

describe('yearWarning', () => {
  it('says of a reprint which year it is really about, and by which words', () => {
    const yearEvidence = [proof('“十三五”'), proof('“十三五”规划的收官'), proof('“十三五”')];
    expect(
      yearWarning({ ...meta, provenance: 'reprint', statedYear: 2023, inferredYear: 2020, yearEvidence }),
    ).toBe('此文为转载本，年份被改写；据文中“十三五”、“‘十三五’规划的收官”等语，实为 2020 年。');
  });

  it('does not say that an official text was rewritten', () => {
    expect(yearWarning({ ...meta, statedYear: 2023, inferredYear: 2020 })).toBe(
      '文中写作 2023 年；据文中史实，实为 2020 年。',
    );
  });

  it('warns of a reprint whose years nothing contradicts', () => {
    expect(yearWarning({ ...meta, provenance: 'reprint' })).toContain('转载本');
  });

  it('is silent where nothing is amiss', () => {
    expect(yearWarning(meta)).toBeNull();
  });
});
