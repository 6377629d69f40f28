import type { Bound, Kind, Status } from './types.ts';

/** What a reader calls each status of a number. */
export const statusLabels = {
  actual: '实际',
  target: '目标',
  expected: '预计',
} as const satisfies Record<Status, string>;

/** What a reader calls each kind of number. */
export const kindLabels = {
  amount: '数量',
  change: '增减',
  share: '比例',
  rank: '名次',
  score: '分值',
} as const satisfies Record<Kind, string>;

/** What a reader calls each way in which a number is meant. */
export const boundLabels = {
  exact: '确数',
  about: '约数',
  atLeast: '以上',
  atMost: '以内',
} as const satisfies Record<Bound, string>;
