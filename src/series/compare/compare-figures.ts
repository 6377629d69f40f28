import type { Status } from '../../measure/types.ts';

/** Why two amounts of one thing are no base for a percentage, with what a reader is told. */
export const incomparable = {
  'period-length': '所计月数不同',
  name: '所指不同',
  unit: '单位不同',
  status: '起点只是预计',
  whole: '其一只是一部分',
  flagged: '原文数字矛盾',
  bound: '不是确数',
  zero: '起点不大于零',
} as const;

/** A reason of {@link incomparable}. */
export type Incomparable = keyof typeof incomparable;

/** From one amount to another in per cent, or why it can't be said. */
export type Comparison = { percent: number } | { reason: Incomparable };

/** What decides whether an amount compares with another; a page may carry it without the report. */
export interface Comparable {
  /** In the base unit. */
  value: number;
  unit: string | null;
  /** How many months it covers; null for a whole year or a day. */
  months: number | null;
  /** What is measured, compared as it stands. */
  name: string;
  status: Status;
  /** Whether the text says that it is a part: `首批18个`, `其中`. */
  isPart: boolean;
  /** Whether it is a bound that leaves open by how much: `20个以上`. */
  isOpen: boolean;
  /** Whether the report's own numbers contradict it. */
  isFlagged: boolean;
}

/**
 * The one judge of whether two amounts may be set against each other by a percentage: only where length of period, name,
 * unit, status and whole agree, and where no contradiction touches either.
 */
export function compareFigures(from: Comparable, to: Comparable): Comparison {
  if (from.months !== to.months) return { reason: 'period-length' };
  if (from.unit !== to.unit) return { reason: 'unit' };
  if (from.name !== to.name) return { reason: 'name' };
  if (from.isPart !== to.isPart) return { reason: 'whole' };
  if (from.status === 'expected') return { reason: 'status' };
  if (from.isFlagged || to.isFlagged) return { reason: 'flagged' };
  if (from.isOpen || to.isOpen) return { reason: 'bound' };
  return from.value > 0 ? { percent: ((to.value - from.value) / from.value) * 100 } : { reason: 'zero' };
}
