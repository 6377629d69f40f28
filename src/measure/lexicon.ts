/** The closed word lists of the grammar of numbers: magnitudes, units under a stroke, and nouns that make a count an idiom. */

/** Magnitudes between a number and its unit, and what they multiply by. */
export const magnitudes = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
} as const satisfies Record<string, number>;

/** Units that may stand under the stroke of a compound: 元/平方米, 人次/天. */
export const denominators: readonly string[] =
  '平方米 平方公里 平米 ㎡ 立方米 公里 小时 人次 天 日 年 月 亩 人 户 吨 家 个'.split(' ');

/** Nouns that turn 五个… into a manner of speaking: no count of things. */
export const idioms: readonly string[] =
  '方面 确立 维护 意识 自信 文明 百年 一 环节 结合 赛 层面 阶段 维度 革命 坚持 统筹 大局 不 字 补贴 规定 主线 要求 关键 核心 增长 下降 分别'.split(
    ' ',
  );
