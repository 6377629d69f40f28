import type { Layout } from '../layout.ts';

/** A town at the edge of a city: a summary of work, headings by numerals, no problems told. */
export const streetLayout: Layout = {
  heads: {
    review: [
      '（一）城市更新提速增效',
      '（二）经济运行量质齐升',
      '（三）民生服务用情用力',
      '（四）基层治理走深走实',
    ],
    plan: ['（一）以更大力度推进城市更新', '（二）以更实举措壮大楼宇经济', '（三）以更优服务增进居民福祉'],
  },
  compose: ({ townFull, review, plan, county }, done, coming) => [
    `${townFull}${review}年工作总结及${plan}年工作思路`,
    `——${plan}年1月9日在${townFull}第五届居民代表会议第二次会议上`,
    '各位代表：',
    `现将${townFull}一年来的工作情况报告如下，请予审议。`,
    `一、${review}年工作总结`,
    `${review}年，在${county}委、县政府的坚强领导下，${townFull}紧扣年度目标，克难攻坚、务实求变，各项工作取得新成效。`,
    ...done,
    '成绩的取得，离不开上级的关心支持，离不开辖区单位和广大居民的共同努力。我代表办事处表示衷心的感谢！',
    `二、${plan}年工作思路`,
    `${plan}年，我们将坚持稳中求进，重点抓好以下工作。`,
    ...coming,
    '蓝图已经绘就，奋斗正当其时。我们将只争朝夕、不负韶华，努力交出高分答卷！',
  ],
};
