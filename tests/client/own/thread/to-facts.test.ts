import { describe, expect, test } from 'vitest';
import { toFacts } from '../../../../src/client/own/thread/to-facts.ts';
import type { FactEvidence } from '../../../../src/intake/facts/types.ts';

const today = new Date(2031, 2, 1);
const said = <Value>(value: Value): FactEvidence<Value> => ({ value, quote: '', from: 'text' });

describe('The facts that a text is read with', () => {
  test('are those that were found', () => {
    expect(
      toFacts('own-1', { town: said('青石'), townFull: said('青石镇'), statedYear: said(2029) }, today),
    ).toMatchObject({ id: 'own-1', town: '青石', townFull: '青石镇', statedYear: 2029, planYear: null });
  });

  test('say 未写明 for a town that was not found, and take the text for a report of last year', () => {
    expect(toFacts('own-2', {}, today)).toMatchObject({
      town: '未写明',
      townFull: '未写明',
      kind: '政府工作报告',
      statedYear: 2030,
    });
  });

  test('have the year before the plan, where only the plan is dated', () => {
    expect(toFacts('own-3', { planYear: said(2028) }, today)).toMatchObject({
      statedYear: 2027,
      planYear: 2028,
    });
  });
});
