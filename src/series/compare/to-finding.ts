import { figureOf, toStandings } from './to-standings.ts';
import type { Standing } from './to-standings.ts';
import type { IndicatorSeries, Point, TownSeries } from '../types.ts';
import { tellFlags } from './tell-flags.ts';

/** Why figures are not ranked, as a title says it. */
const apart = {
  year: '年份不同',
  'period-length': '所计月数不同',
  name: '口径不同',
  unit: '单位不同',
  whole: '有的只是一部分',
  flagged: '有的数字矛盾',
  bound: '有的不是确数',
  status: '有的是目标或预计',
} as const;
const reasonOrder = Object.keys(apart) as (keyof typeof apart)[];

/** A change of a town with what goes with it. */
interface FlaggedChange {
  town: string;
  label: string;
  flags: string[];
}

/** One thing that a chart's title says; every field can be worked out again from the records. */
export type ChartClaim =
  /** The greatest of `among` figures that compare, all of `year`. */
  | {
      kind: 'highest';
      towns: string[];
      /** The others that are ranked. */
      below: string[];
      label: string;
      year: string;
      among: number;
      /** Whether one of them is 待核. */
      isDoubtful: boolean;
      /** What else goes with those that lead: `文中作2023`. */
      flags: string[];
    }
  /** `among` towns state an amount, and none can be ranked. */
  | { kind: 'unranked'; among: number; reasons: (keyof typeof apart)[] }
  /** The one town that states an amount. */
  | {
      kind: 'only';
      town: string;
      label: string;
      year: string;
      status: Point['record']['status'];
      flags: string[];
    }
  /** Towns that state a growth in per cent that happened, where no amount can lead. */
  | { kind: 'growth'; risen: string[]; fallen: string[]; first: FlaggedChange }
  /** Towns that only aim at a growth. */
  | { kind: 'aims'; first: FlaggedChange; among: number }
  /** Something is stated that has no scale. */
  | { kind: 'other'; among: number }
  /** Nobody states anything. */
  | { kind: 'silent'; among: number };

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
  return { claim, title: say(claim, series), year, lead: leads.length === 1 ? leads[0]! : null };
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
      'reason' in standing && standing.reason in apart ? (standing.reason as keyof typeof apart) : [],
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

/** So many reasons stand in a title. */
const mostReasons = 2;

/** The claim as a title; a selection of towns says that it is one. */
function say(claim: ChartClaim, { indicator: { label }, isSelection }: IndicatorSeries): string {
  const shown = isSelection ? '所示' : '';
  switch (claim.kind) {
    case 'highest':
      return sayHighest(claim, label, shown);
    case 'only':
      return `${isSelection ? '' : '只有'}${claim.town}写明${label}：${claim.year}${claim.label}${inBrackets(claim.flags)}`;
    case 'unranked': {
      const told = claim.reasons.slice(0, mostReasons).map((reason) => apart[reason]);
      const reasons = told.join('，') + (claim.reasons.length > mostReasons ? '等' : '');
      return `${shown}${claim.among}镇写明${label}，不排高低${reasons === '' ? '' : `：${reasons}`}`;
    }
    case 'growth':
      return sayGrowth(claim, label);
    case 'aims':
      return claim.among === 1
        ? `${claim.first.town}拟使${label}${sayChange(claim.first.label)}${inBrackets(claim.first.flags)}`
        : `${shown}${claim.among}镇只写明${label}的增长目标`;
    case 'other':
      return `${shown}${claim.among}镇提及${label}，都不是可比的数额`;
    case 'silent':
      return `${shown}${claim.among}镇均未提及${label}`;
  }
}

const inBrackets = (flags: readonly string[]): string => (flags.length > 0 ? `（${flags.join('，')}）` : '');

/** So many towns that share the lead are named; of more, their number is told. */
const mostNamed = 3;

function sayHighest(
  { towns, below, label: amount, year, among, isDoubtful, flags }: Extract<ChartClaim, { kind: 'highest' }>,
  label: string,
  shown: string,
): string {
  const doubt = inBrackets([...(isDoubtful ? ['待核'] : []), ...flags]);
  const lead = towns.length > mostNamed ? `${towns.length}镇` : towns.join('、');
  if (below.length === 0) return `${year}${shown}${among}镇${label}相同，都是${amount}${doubt}`;
  if (among === 2) return `${year}${lead}${label}高于${below.join('、')}，${amount}${doubt}`;
  return `${year}${shown}${among}镇中，${lead}${label}${towns.length > 1 ? '并列' : ''}最高，${amount}${doubt}`;
}

function sayGrowth({ risen, fallen, first }: Extract<ChartClaim, { kind: 'growth' }>, label: string): string {
  if (risen.length + fallen.length <= 1)
    return `${first.town}${label}${sayChange(first.label)}${inBrackets(first.flags)}`;
  if (fallen.length === 0) return `写明增减的${risen.length}镇${label}都上升`;
  if (risen.length === 0) return `写明增减的${fallen.length}镇${label}都下降`;
  return `${label}${risen.length}镇上升，${fallen.length}镇下降`;
}

/** `+6.08%` → `上升6.08%`, `约+3.5%` → `上升约3.5%`. */
function sayChange(label: string): string {
  const about = label.startsWith('约') ? '约' : '';
  const way = label.includes('-') ? '下降' : '上升';
  return `${way}${about}${label.replace(/^约?[+-]?/u, '')}`;
}
