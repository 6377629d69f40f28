import { expect, test } from 'vitest';
import { toReportFacts } from '../../../src/intake/index.ts';

const today = new Date(2031, 2, 1);

test('What was not found is empty, so that no check takes it for a name', () => {
  expect(toReportFacts('a', {}, today)).toMatchObject({
    ...{ id: 'a', town: '', townFull: '', county: '', kind: '', planYear: null, provenance: null },
  });
});

test('A text without a year is of last year, or of the year before its plan', () => {
  expect(toReportFacts('a', {}, today).statedYear).toBe(2030);
  const planYear = { value: 2028, quote: '', from: 'text' } as const;
  expect(toReportFacts('a', { planYear }, today)).toMatchObject({ statedYear: 2027, planYear: 2028 });
});
