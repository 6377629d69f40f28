import type { Bound, Kind, Status } from '../measure/types.ts';
import type { Part, Topic } from '../report/types.ts';

/** What a reader calls each part of a report. */
export const partLabels = {
  opening: '开头',
  review: '工作回顾',
  credits: '致谢',
  problems: '困难问题',
  targets: '目标任务',
  plan: '工作安排',
  self_building: '自身建设',
  closing: '结语',
} as const satisfies Record<Part, string>;

/** What a reader calls each topic. */
export const topicLabels = {
  economy: '经济',
  rural: '农业农村',
  urban: '城镇建设',
  environment: '生态环境',
  livelihood: '民生保障',
  culture: '文化旅游',
  governance: '社会治理',
  safety: '安全应急',
  epidemic: '疫情防控',
  party: '党建廉政',
  general: '综合',
} as const satisfies Record<Topic, string>;

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
