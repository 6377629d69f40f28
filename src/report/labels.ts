import type { Part, Topic } from './types.ts';

/** What readers call the parts of a report. */
export const partLabels: Readonly<Record<Part, string>> = {
  opening: '开场',
  review: '回顾',
  credits: '成绩来源',
  problems: '问题',
  targets: '目标',
  plan: '计划',
  self_building: '自身建设',
  closing: '结尾',
};

/** What readers call the topics of a section. */
export const topicLabels: Readonly<Record<Topic, string>> = {
  economy: '经济',
  rural: '乡村',
  urban: '城乡建设',
  environment: '生态环境',
  livelihood: '民生',
  culture: '文化',
  governance: '治理',
  safety: '安全',
  epidemic: '防疫防汛',
  party: '党建廉政',
  general: '综合',
};
