import type { Finding } from '../../diagnostics.ts';
import type { Quantity } from '../types.ts';
import type { MeasureLintInput } from './types.ts';

/**
 * A growth or a share that the report's own amounts refute; the rounding of the written decimals is allowed for.
 *
 * - Neighbouring years: 固定资产投资8.29亿元, next year 8.5亿元 and 同比增长15%以上, where 8.5 is 2.5% more.
 * - From and to: 由4.2万元增加到4.8万元,增长20%, where 4.8 is 14.3% more.
 * - A part of a whole: 共有劳动力7400人,其中转移4900人,占总数的76%, where it is 66.2%.
 *
 * 收入1.78亿元,增长15.1% without last year's amount, and 工业投资1.3亿元,占比37% of a whole that is not told, are left
 * alone.
 */
export function arithmeticConflict({ quantities }: MeasureLintInput): Finding[] {
  const amounts = Map.groupBy(
    quantities.filter(({ kind }) => kind === 'amount'),
    ({ name }) => name,
  );
  return quantities.flatMap((stated, index): Finding[] => {
    if (stated.unit !== '%') return [];
    const found =
      stated.kind === 'share' ? refuteShare(quantities, index) : refuteGrowth(quantities, index, amounts);
    if (found === null) return [];
    const { start, end } = stated;
    const message = `${found}，与“${stated.quote}”不符。`;
    return [{ start, end, message }];
  });
}

/** What a growth comes to by the amounts of two years or of 由…增加到…; null where it is borne out or can't be told. */
function refuteGrowth(
  quantities: readonly Quantity[],
  index: number,
  amounts: ReadonlyMap<string, readonly Quantity[]>,
): string | null {
  const growth = quantities[index]!;
  if (growth.kind !== 'change') return null;
  const [from, to] = findFromTo(quantities, index) ?? findYears(quantities, index, amounts) ?? [];
  if (!from || !to || !isExact(from) || !isExact(to)) return null;
  const rate = (to.baseValue! / from.baseValue! - 1) * 100;
  const slack =
    (roundingOf(to) + roundingOf(from)) * (100 + Math.abs(rate)) +
    roundingOf(growth) * Math.abs(growth.value);
  if (isMet(growth, rate, slack + 1e-9)) return null;
  const computed = `由此计算${rate < 0 ? '下降' : '增长'}${Math.abs(rate).toFixed(1)}%`;
  return from.period === to.period
    ? `“${to.name}”由${from.quote}变为${to.quote}，${computed}`
    : `“${to.name}”${from.period}年为${from.quote}，${to.period}年为${to.quote}，${computed}`;
}

/** The amounts of 由A增加到B,增长: the two before the growth, with these words around them. */
function findFromTo(quantities: readonly Quantity[], index: number): [Quantity, Quantity] | undefined {
  const growth = quantities[index]!;
  const [from, to] = [quantities[index - 2], quantities[index - 1]];
  if (from?.sentenceStart !== growth.sentenceStart || to?.sentenceStart !== growth.sentenceStart) return;
  const { sentence, sentenceStart: at } = growth;
  const isMove =
    /[由从][^,，。;；、]{0,8}$/u.test(sentence.slice(Math.max(0, from.start - at - near), from.start - at)) &&
    /^(?:增加|提高|增长|上升|提升|扩大|下降|减少|降低)[到至为]$/u.test(
      sentence.slice(from.end - at, to.start - at),
    ) &&
    /^[,，](?:同比)?(?:增长|增加|提高|下降|减少)了?$/u.test(sentence.slice(to.end - at, growth.start - at));
  return isMove && from.baseUnit === to.baseUnit ? [{ ...from, period: to.period }, to] : undefined;
}

/** The amount that a growth belongs to, and the amount of the same name a year before. */
function findYears(
  quantities: readonly Quantity[],
  index: number,
  amounts: ReadonlyMap<string, readonly Quantity[]>,
): [Quantity, Quantity] | undefined {
  const growth = quantities[index]!;
  const now = growth.of === null ? undefined : quantities[growth.of];
  if (!now || !isYear(now.period)) return;
  const last = String(Number(now.period) - 1);
  const then = amounts
    .get(now.name)
    ?.find(({ period, baseUnit, ...one }) => period === last && baseUnit === now.baseUnit && isExact(one));
  return then && [then, now];
}

/** What a share comes to by the whole and the part before it; null where it is borne out or can't be told. */
function refuteShare(quantities: readonly Quantity[], index: number): string | null {
  const share = quantities[index]!;
  const [whole, part] = [quantities[index - 2], quantities[index - 1]];
  if (whole?.sentenceStart !== share.sentenceStart || part?.sentenceStart !== share.sentenceStart)
    return null;
  const { sentence, sentenceStart: at } = share;
  const isShare =
    /[共总]\p{Script=Han}{0,8}$/u.test(
      sentence.slice(Math.max(0, whole.start - at - near), whole.start - at),
    ) &&
    /^[,，](?:其中|现已|已)[^,，。;；、]{0,10}$/u.test(sentence.slice(whole.end - at, part.start - at)) &&
    /^[,，]占\p{Script=Han}{0,6}总[数量额人]\p{Script=Han}{0,2}的$/u.test(
      sentence.slice(part.end - at, share.start - at),
    );
  if (!isShare || whole.baseUnit !== part.baseUnit || !isExact(whole) || !isExact(part)) return null;
  const rate = (part.baseValue! / whole.baseValue!) * 100;
  const slack = (roundingOf(whole) + roundingOf(part)) * rate + roundingOf(share) * Math.abs(share.value);
  if (isMet(share, rate, slack + 1e-9)) return null;
  return `共${whole.quote}，其中${part.quote}，由此计算占${rate.toFixed(1)}%`;
}

/** How many characters before a number say what it is; longer looks would cost time in long sentences. */
const near = 20;

const isYear = (period: string | null): period is string => period !== null && /^\d{4}$/.test(period);

const isExact = ({ bound, baseValue }: Pick<Quantity, 'bound' | 'baseValue'>): boolean =>
  bound === 'exact' && baseValue !== null && baseValue !== 0;

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
