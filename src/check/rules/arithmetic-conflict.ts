import type { Check, Finding } from '../types.ts';
import { point } from '../point.ts';
import type { Fact } from '../fact.ts';
import { plainRate, rateOf, statedRate } from '../growth.ts';
import { isReal, readChange, wordsOf } from './growth-conflict.ts';
import { exactly, meets } from '../interval.ts';
import { growthWords } from '../say.ts';

/**
 * A growth that an amount told elsewhere refutes: 固定资产投资8.29亿元 in the review, 8.5亿元 and 同比增长15%以上 in the
 * plan, where 8.5 is 2.5 % more; `财政收入3.1亿元，增长20%` beside 上年财政收入3亿元.
 */
export const arithmeticConflict: Check = ({ facts }) => {
  const bases = Map.groupBy(
    facts.filter(({ isWhole, figure, term }) => isWhole && figure.bound === 'exact' && term.role !== 'delta'),
    ({ key, year, figure }) => `${key} ${year} ${figure.base}`,
  );
  return facts.flatMap((now): Finding[] => {
    const change = readChange(now.relation);
    if (now.year === 'before' || now.figure.sign === '%' || !change || change.from) return [];
    // 增加1440万元，增长15%: by the base alone.
    const by = now.term.role === 'delta' && !change.to ? change.by : undefined;
    if (by ? by.figure !== now.figure : (change.by ?? change.to !== now.figure)) return [];
    const base = findBase(now, bases);
    if (!base || isReal(wordsOf(now.relation, now.figure))) return [];
    return now.relation.terms.flatMap(({ figure, role, sign, lead }): Finding[] => {
      if (role !== 'rate' || figure.rangeEnd !== undefined || /年均|季度|半年|\d月/.test(lead)) return [];
      // 增长6%以上，突破3.4亿元 of 3.6亿元: whatever is aimed at must be above the base.
      const isBelow = now.figure.bound === 'atLeast' && now.figure.value < base.figure.range.low;
      const goal = isBelow && figure.bound !== 'about' ? exactFigure(now.figure) : now.figure;
      const whole = { from: base.figure, ...(by ? { by } : { to: goal }) };
      const real = rateOf(whole);
      if (!real || meets(real, statedRate(figure, sign))) return [];
      const before = now.year === 'plan' ? '上年' : '前一年';
      const sum = growthWords(plainRate(whole));
      return [
        point(
          figure,
          `“${now.name}”${before}为${base.figure.quote}，这里为${now.figure.quote}，由此计算${sum}，与“${figure.quote}”不符`,
          base.figure,
          now.figure,
        ),
      ];
    });
  });
};

const exactFigure = (figure: Fact['figure']): Fact['figure'] => ({ ...figure, range: exactly(figure.value) });

/** The amount of the year before, where the text tells one alone. */
function findBase(now: Fact, bases: ReadonlyMap<string, readonly Fact[]>): Fact | undefined {
  const year = now.year === 'plan' ? 'review' : 'before';
  const kin = bases.get(`${now.key} ${year} ${now.figure.base}`) ?? [];
  const first = kin.find((one) => one.relation !== now.relation);
  const differs = (one: Fact) => first && !meets(one.figure.range, first.figure.range);
  return kin.some((one) => one.relation !== now.relation && differs(one)) ? undefined : first;
}
