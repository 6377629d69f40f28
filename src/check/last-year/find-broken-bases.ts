import type { Fact } from '../fact.ts';
import { plainRate, rateOf, statedRate } from '../growth.ts';
import { meets } from '../interval.ts';
import { isReal, readChange } from '../rules/growth-conflict.ts';
import { growthWords } from '../say.ts';
import type { Draft } from '../types.ts';
import type { LastYearFinding } from './types.ts';

const spanOf = ({ figure: { start, end } }: Fact) => ({ start, end });

/** Figures of a draft that don't follow from last year's with the growth stated, or that give last year another value. */
export function findBrokenBases(draft: Draft, last: Draft): LastYearFinding[] {
  const bases = Map.groupBy(
    last.facts.filter(
      ({ year, isWhole, figure, term }) =>
        year === 'review' && isWhole && figure.bound === 'exact' && term.role !== 'from',
    ),
    ({ key, figure }) => `${key} ${figure.base}`,
  );
  const saysWhen = new RegExp(`[上去]年|同期|年初|${draft.meta.statedYear - 1}年`);
  return draft.facts.flatMap((fact): LastYearFinding[] => {
    const kin = bases.get(`${fact.key} ${fact.figure.base}`) ?? [];
    const [base] = kin;
    const isOne = kin.every(({ figure }) => base && meets(figure.range, base.figure.range));
    if (!base || !isOne || Array.from(fact.name).length < 3) return [];
    if (fact.year !== 'before') return findGrowth(fact, base);
    // 由518家增加到731家 may be of any years.
    return saysWhen.test(fact.term.lead) ? findOtherBase(fact, base) : [];
  });
}

/** 上年为3亿元, where last year's report says 2.8亿元. */
function findOtherBase(fact: Fact, base: Fact): LastYearFinding[] {
  if (fact.relation.sentence.part === 'plan' || fact.relation.sentence.part === 'targets') return [];
  if (meets(fact.figure.range, base.figure.range)) return [];
  return [
    {
      kind: 'broken-base',
      place: spanOf(fact),
      last: spanOf(base),
      message: `这里说“${fact.name}”上年是${fact.figure.quote}，上年的报告写的是${base.figure.quote}，请核对。`,
    },
  ];
}

/** 3.1亿元，增长20%, where last year's report says 3亿元. */
function findGrowth(fact: Fact, base: Fact): LastYearFinding[] {
  const { relation, figure } = fact;
  const change = readChange(relation);
  const text = relation.sentence.text;
  const near = text.slice(0, figure.end - relation.sentence.start + 16);
  if (fact.year !== 'review' || !change || change.from || change.by || change.to !== figure) return [];
  if (!fact.isWhole || isReal(fact.name) || isReal(near)) return [];
  return relation.terms.flatMap(({ figure: stated, role, sign, lead }): LastYearFinding[] => {
    if (role !== 'rate' || stated.rangeEnd !== undefined || /年均|季度|半年|\d月/.test(lead)) return [];
    const real = rateOf({ from: base.figure, to: figure });
    if (!real || meets(real, statedRate(stated, sign))) return [];
    return [
      {
        kind: 'broken-base',
        place: { start: stated.start, end: stated.end },
        last: spanOf(base),
        message: `“${fact.name}”上年的报告是${base.figure.quote}，这里是${figure.quote}，由此计算${growthWords(plainRate({ from: base.figure, to: figure }))}，文中作“${stated.quote}”，请核对。`,
      },
    ];
  });
}
