import type { IndicatorSeries, Point } from '../types.ts';

/** Why figures are not ranked, as a title says it. */
export const unrankedReasons = {
  year: '年份不同',
  'period-length': '所计月数不同',
  name: '口径不同',
  unit: '单位不同',
  whole: '有的只是一部分',
  flagged: '有的数字矛盾',
  bound: '有的不是确数',
  status: '有的是目标或预计',
} as const;

/** A reason of {@link unrankedReasons}. */
export type UnrankedReason = keyof typeof unrankedReasons;

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
  | { kind: 'unranked'; among: number; reasons: UnrankedReason[] }
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

/** So many reasons stand in a title. */
const mostReasons = 2;

/** The claim as a title; a selection of towns says that it is one. */
export function sayClaim(claim: ChartClaim, { indicator: { label }, isSelection }: IndicatorSeries): string {
  const shown = isSelection ? '所示' : '';
  switch (claim.kind) {
    case 'highest':
      return sayHighest(claim, label, shown);
    case 'only':
      return `${isSelection ? '' : '只有'}${claim.town}写明${label}：${claim.year}${claim.label}${inBrackets(claim.flags)}`;
    case 'unranked': {
      const told = claim.reasons.slice(0, mostReasons).map((reason) => unrankedReasons[reason]);
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
