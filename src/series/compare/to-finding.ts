import { figureOf, toStandings } from './to-standings.ts';
import type { Standing } from './to-standings.ts';
import type { IndicatorSeries, Point, TownSeries } from '../types.ts';
import { sayClaim, unrankedReasons } from './say-claim.ts';
import type { ChartClaim, UnrankedReason } from './say-claim.ts';
import { tellFlags } from './tell-flags.ts';

const reasonOrder = Object.keys(unrankedReasons) as UnrankedReason[];

/** What a chart is headed by. */
export interface ChartFinding {
  claim: ChartClaim;
  /** `温泉一般公共预算收入最高，2023年1.7575亿元`. */
  title: string;
  /** The year whose bars are solid; null where no amount has one. */
  year: string | null;
  /** The report of the one town that the title tells of, which the chart marks; null where it tells of none or several. */
  lead: string | null;
}

/** The finding of a chart, by rule: what may be ranked is ranked, and what may not is said to be so. */
export function toFinding(series: IndicatorSeries): ChartFinding {
  const standings = toStandings(series.towns);
  const year = mainYear(series.towns, standings);
  const { claim, leads } = toClaim(series.towns, standings, year);
  return { claim, title: sayClaim(claim, series), year, lead: leads.length === 1 ? leads[0]! : null };
}

/** The year of most figures that compare; of several, or where none do, the latest of most towns. */
function mainYear(towns: readonly TownSeries[], standings: ReadonlyMap<string, Standing>): string | null {
  const ranked = [...standings.values()].filter((one) => 'rank' in one);
  const years =
    ranked.length > 0
      ? ranked.map((one) => one.year)
      : towns.flatMap((town) => figureOf(town)?.year.text ?? []);
  const counted = [...Map.groupBy(years, (year) => year)];
  counted.sort(([a, some], [b, others]) => others.length - some.length || (a < b ? 1 : -1));
  return counted[0]?.[0] ?? null;
}

/** Whether a figure could be greater than one of the same year that leads: it is an open bound, or doubtful. */
const mayExceed = (point: Point, top: number) =>
  point.value > top || point.record.bound === 'atLeast' || point.isContradicted;

/** A claim, and the reports whose towns it puts before the others. */
interface LedClaim {
  claim: ChartClaim;
  leads: string[];
}

function toClaim(
  towns: readonly TownSeries[],
  standings: ReadonlyMap<string, Standing>,
  year: string | null,
): LedClaim {
  const stated = towns.flatMap(({ report, town, levels }) => {
    const point = figureOf({ levels });
    return point ? [{ report, town, point, standing: standings.get(report)! }] : [];
  });
  const ranked = stated.flatMap((one) =>
    'rank' in one.standing && one.standing.year === year ? [{ ...one, ...one.standing }] : [],
  );
  const most = Math.max(...ranked.map(({ among }) => among));
  const lead = ranked.find(({ rank, among }) => rank === 1 && among === most);
  const peers = ranked.filter(({ point }) => point.record.status === lead?.point.record.status);
  const rivals = stated.filter(
    ({ point, standing }) =>
      'reason' in standing &&
      ['flagged', 'bound'].includes(standing.reason) &&
      point.apart === null &&
      point.year.text === year,
  );
  if (lead && !rivals.some(({ point }) => mayExceed(point, lead.point.value))) {
    const first = peers.filter(({ rank }) => rank === 1);
    const below = peers.filter(({ rank }) => rank > 1).map(({ town }) => town);
    return {
      claim: {
        kind: 'highest',
        towns: first.map(({ town }) => town),
        below,
        label: wordsOf(lead.point),
        year: lead.year,
        among: lead.among,
        isDoubtful: peers.some(({ point }) => point.flags.includes('待核')),
        flags: [...new Set(first.flatMap(({ point }) => besideYear(point)))].filter(
          (flag) => flag !== '待核',
        ),
      },
      leads: first.map(({ report }) => report),
    };
  }
  if (stated.length === 1) {
    const { report, town, point } = stated[0]!;
    return {
      claim: {
        kind: 'only',
        town,
        label: wordsOf(point),
        year: point.year.text,
        status: point.record.status,
        flags: besideYear(point),
      },
      leads: [report],
    };
  }
  if (stated.length > 1) {
    const reasons = stated.flatMap(({ standing }) =>
      'reason' in standing && standing.reason in unrankedReasons ? (standing.reason as UnrankedReason) : [],
    );
    return {
      claim: {
        kind: 'unranked',
        among: stated.length,
        reasons: reasonOrder.filter((one) => reasons.includes(one)),
      },
      leads: [],
    };
  }
  return toOtherClaim(towns);
}

/** What goes with a number whose year is said. */
const besideYear = ({ flags, year: { caution } }: Point): string[] =>
  caution === null ? flags : [...flags, caution];

/** `预计38亿元`, `目标110个`, `1.78亿元`. */
function wordsOf({ label, record: { status } }: Point): string {
  return `${status === 'target' ? '目标' : status === 'expected' ? '预计' : ''}${label}`;
}

/** What is said where no town states an amount. */
function toOtherClaim(towns: readonly TownSeries[]): LedClaim {
  const changes = towns.flatMap(({ report, town, changes }) =>
    changes.filter(({ against }) => against === null).map((point) => ({ report, town, point })),
  );
  const happened = changes.filter(({ point }) => point.record.status === 'actual');
  const lead = happened[0] ?? changes[0];
  const speaking = towns.filter(({ points }) => points.length > 0).length;
  if (!lead)
    return {
      claim: speaking > 0 ? { kind: 'other', among: speaking } : { kind: 'silent', among: towns.length },
      leads: [],
    };
  const first = { town: lead.town, label: lead.point.label, flags: tellFlags(lead.point) };
  const names = (list: typeof changes) => [...new Set(list.map(({ town }) => town))];
  if (happened.length > 0) {
    const risen = names(happened.filter(({ point }) => point.value > 0));
    const fallen = names(happened.filter(({ point }) => point.value < 0));
    return {
      claim: { kind: 'growth', risen, fallen, first },
      leads: risen.length + fallen.length > 1 ? [] : [lead.report],
    };
  }
  const among = names(changes).length;
  return { claim: { kind: 'aims', first, among }, leads: among > 1 ? [] : [lead.report] };
}
