import type { Diagnostic } from '../../diagnostics.ts';
import type { Quantity } from '../types.ts';

/**
 * A growth that the report's own amounts refute: this year 固定资产投资8.29亿元, next year 8.5亿元 and
 * 同比增长15%以上, where 8.5 is 2.5% more. Compares amounts of one name and unit in neighbouring years;
 * the rounding of the written decimals is allowed for. 收入1.78亿元,增长15.1% without last year's amount is left alone.
 */
export function lintArithmetic(quantities: readonly Quantity[]): Diagnostic[] {
  const amounts = Map.groupBy(
    quantities.filter(({ kind }) => kind === 'amount'),
    ({ name }) => name,
  );
  return quantities.flatMap((growth): Diagnostic[] => {
    const now = growth.of === null ? undefined : quantities[growth.of];
    if (growth.kind !== 'change' || growth.unit !== '%' || !now || !isYear(now.period)) return [];
    const last = String(Number(now.period) - 1);
    const then = amounts
      .get(now.name)
      ?.find(
        (one) => one.period === last && one.baseUnit === now.baseUnit && one.bound === 'exact' && one !== now,
      );
    if (!then || !now.baseValue || !then.baseValue || now.bound !== 'exact') return [];
    const rate = (now.baseValue / then.baseValue - 1) * 100;
    const slack =
      (roundingOf(now) + roundingOf(then)) * (100 + Math.abs(rate)) +
      roundingOf(growth) * Math.abs(growth.value);
    if (isMet(growth, rate, slack + 1e-9)) return [];
    const message =
      `“${now.name}”${last}年为${then.quote},${now.period}年为${now.quote},` +
      `由此计算${rate < 0 ? '下降' : '增长'}${Math.abs(rate).toFixed(1)}%,与“${growth.quote}”不符。`;
    return [
      { rule: 'arithmetic-conflict', severity: 'warning', start: growth.start, end: growth.end, message },
    ];
  });
}

const isYear = (period: string | null): period is string => period !== null && /^\d{4}$/.test(period);

/** Half of the last written place, as a part of the value: 8.5 may be 8.45 to 8.55. */
function roundingOf({ quote, value }: Quantity): number {
  const places = /\.(\d+)/.exec(quote)?.[1]?.length ?? 0;
  return value === 0 ? 0 : (0.5 * 10 ** -places) / Math.abs(value);
}

function isMet({ bound, value }: Quantity, rate: number, slack: number): boolean {
  if (bound === 'atLeast') return value < 0 ? rate <= value + slack : rate >= value - slack;
  if (bound === 'atMost') return Math.abs(rate) <= Math.abs(value) + slack;
  const loose = bound === 'about' ? Math.max(1, Math.abs(value) * 0.1) : 0;
  return Math.abs(rate - value) <= slack + loose;
}
