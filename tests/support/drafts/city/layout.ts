import type { Layout } from '../layout.ts';

/** A street office of an old city centre. */
export const cityLayout: Layout = {
  heads: {
    review: ['1. 经济发展稳中提质', '2. 城市更新蹄疾步稳', '3. 社会治理提标增效', '4. 民生保障落地有声'],
    plan: ['（一）以更大力度稳经济', '（二）以更实举措优环境', '（三）以更深情怀惠民生'],
  },
  compose: ({ townFull, review, plan, county }, done, coming) => [
    '政府工作报告',
    `${plan}年1月10日`,
    `${townFull}办事处主任 周文清`,
    '各位代表：',
    `现在，我代表${townFull}办事处，向大家报告工作，请予审议，并请列席同志提出意见。`,
    `第一部分 ${review}年工作回顾`,
    `${review}年，在${county}委、县政府的坚强领导下，街道上下聚力攻坚，主要指标稳中有进、稳中向好。`,
    ...done,
    '成绩的取得殊为不易，同时也要看到，税源结构不够优、城市更新任务重、治理精细化水平有待提高等问题依然存在。',
    `第二部分 ${plan}年重点工作`,
    `${plan}年，街道工作的总体思路是：坚持稳字当头、稳中求进，以城市更新为主线，持续增进民生福祉。`,
    ...coming,
    '各位代表，让我们锚定目标、勇毅前行，为建设现代化幸福街道而不懈奋斗！',
  ],
};
