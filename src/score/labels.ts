import type { Measure } from '../corpus/gold/index.ts';

/** Chinese name of each measure, for the table of the about page. */
export const measureLabels: Readonly<Record<Measure, string>> = {
  recall: '找全',
  precision: '找准',
  value: '数值与单位',
  kind: '类别',
  bound: '精确程度',
  status: '状态',
  period: '所属时期',
  name: '名称',
  of: '增减所属',
  indicatorPrecision: '指标判准',
  indicatorRecall: '指标判全',
  headingRecall: '标题找全',
  headingPrecision: '标题找准',
  part: '所在部分',
  topic: '主题',
};
