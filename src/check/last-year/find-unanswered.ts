import type { IndicatorRecord } from '../../indicator/types.ts';
import { fold } from '../../text/fold.ts';
import type { YearReport } from './compare-last-year.ts';
import type { LastYearFinding } from './types.ts';

/** Targets of last year's report of whose matter the draft says nothing: neither the indicator nor its name stands in it. */
export function findUnanswered(report: YearReport, before: YearReport): LastYearFinding[] {
  const told = new Set(
    report.records.flatMap(({ indicator, status }) => (indicator && status !== 'target' ? [indicator] : [])),
  );
  const text = fold(report.source);
  const seen = new Set<string>();
  return before.records.flatMap((record): LastYearFinding[] => {
    const { indicator, name, start, end, quote } = record;
    const key = indicator ?? fold(name);
    if (
      !isTarget(record) ||
      seen.has(key) ||
      (indicator !== null && told.has(indicator)) ||
      isNamed(name, text)
    )
      return [];
    seen.add(key);
    return [
      {
        kind: 'unanswered',
        place: null,
        last: { start, end },
        message: `上年定的目标“${name}${quote}”，这份稿子里没有说到，请看是不是要有个交代。`,
      },
    ];
  });
}

const isTarget = ({ status, kind, part, name }: IndicatorRecord): boolean =>
  status === 'target' &&
  (kind === 'amount' || kind === 'change') &&
  ['targets', 'plan', 'self_building'].includes(part) &&
  fold(name).length >= 3;

/** Whether a name, or nearly all its pairs of characters, stand in a text. */
function isNamed(name: string, text: string): boolean {
  const thing = fold(name).replace(/^(?:新建|新增|完成|实现|改造|建成|力争)/, '');
  if (thing.length < 2 || text.includes(thing)) return true;
  const pairs = Array.from({ length: thing.length - 1 }, (_, at) => thing.slice(at, at + 2));
  return pairs.filter((pair) => text.includes(pair)).length >= pairs.length * 0.9;
}
