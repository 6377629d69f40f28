import { splitClauses, type Mention } from '../clause.ts';
import { readPeriod } from './period.ts';
import type { SentenceContext } from '../read-sentence.ts';
import { findForecasts, isTask, planSide, readStatus, type Forecast } from './status.ts';
import { planned } from './tie.ts';
import { readTimes, type TimeSign } from '../number/times.ts';
import type { Status } from '../types.ts';

/** Whether and when. */
export interface Dated {
  status: Status;
  period: string | null;
}

/** How many characters on either side of a number are read, so that no sentence takes long. */
const reach = 240;

/** The status and the period of every quantity of a sentence (half width); words that govern are looked up, not looked for. */
export function dateMentions(
  sentence: string,
  mentions: readonly Mention[],
  { part, years, columns }: SentenceContext,
): Dated[] {
  const signs = readTimes(
    sentence,
    mentions.map(({ found }) => found.start),
  );
  const forecasts = findForecasts(sentence).filter(({ isGoal }) => !isGoal || !planSide.includes(part));
  const clauses = splitClauses(
    sentence,
    mentions.map(({ found }) => found),
  );
  let sign = 0;
  let forecast = 0;
  return mentions.map((mention, at): Dated => {
    const { start, end, cell } = mention.found;
    while ((signs[sign]?.end ?? Infinity) <= start) sign += 1;
    while ((forecasts[forecast]?.end ?? Infinity) <= start) forecast += 1;
    if (cell) {
      const { kind, goal, year = columns?.[cell.column] } = cell;
      const period = kind === 'change' || year === '' ? String(years.review) : (year ?? null);
      return { status: goal || Number(period) > years.review ? 'target' : 'actual', period };
    }
    const before = sentence.slice(Math.max(0, start - reach), start);
    const after = sentence.slice(end, end + reach);
    const span = clauses[mention.clause] ?? { start: 0, end: sentence.length };
    const clause = sentence.slice(Math.max(span.start, start - reach), Math.min(span.end, end + reach));
    // 占年度目标1.5亿元的108%
    const set = isTask(mentions, at) || (planned.test(mention.lead) && after.startsWith('的'));
    const isForecast = forecasts.slice(Math.max(0, forecast - 4), forecast).some(({ onwards }) => onwards);
    const isExpected = isForecast || isForecastHere(sentence, forecasts[forecast - 1], start);
    const said = readStatus({ part, before, clause, after, isExpected, isTask: set });
    const here = governing(signs, sign, start);
    const period = readPeriod({
      sign: here,
      ...{ part, status: said, years, before, after, isForecast: isExpected, isTask: set },
    });
    // 到2025年突破100亿元: a year that has not come yet.
    const isAhead = period !== null && Number(period.slice(0, 4)) > years.review;
    return {
      status: here?.groups['present'] ? 'actual' : said === 'actual' && isAhead ? 'target' : said,
      period,
    };
  });
}

/** 预计 right before a number governs its own clauses up to ;: 年销售收入预计超2000万元;… */
const isForecastHere = (sentence: string, last: Forecast | undefined, start: number): boolean =>
  last !== undefined && sentence.lastIndexOf(';', start) < last.end;

/** The last sign of time before a number that still governs there; those that end early are few. */
function governing(signs: readonly TimeSign[], next: number, start: number): TimeSign | undefined {
  return signs
    .slice(Math.max(0, next - 12), next)
    .reverse()
    .find(({ until }) => until > start);
}
