import type { Layout } from '../layout.ts';

/** A hill-country town of tea and tourism: heads of three verbs, the plan by works, problems in the review. */
export const hillLayout: Layout = {
  heads: {
    review: [
      '（一）抓项目、强支撑，经济运行稳中有进。',
      '（二）优业态、活文旅，茶旅融合步伐加快。',
      '（三）治环境、提颜值，山乡面貌持续改观。',
      '（四）办实事、惠民生，群众生活更有奔头。',
    ],
    plan: [
      '（一）抓产业、优结构，做强茶旅主业。',
      '（二）抓建管、优环境，做美集镇村庄。',
      '（三）抓服务、优作风，做实民生事业。',
    ],
  },
  compose: ({ townFull, review, plan, county }, done, coming) => [
    '政府工作报告',
    `——${plan}年1月16日在${townFull}第十九届人民代表大会第四次会议上`,
    '各位代表、同志们：',
    '我代表镇人民政府作工作报告，请予审议，并请列席人员提出意见。',
    `一、${review}年工作总结`,
    `${review}年，面对繁重的改革发展任务，镇政府在${county}委、县政府和镇党委的坚强领导下，抓重点、强弱项、优服务，较好完成了全年任务。`,
    ...done,
    '同时，我们也看到，茶叶品牌还不响，旅游旺季接待能力不足，年轻人留不住，这些短板要用心补齐。',
    `二、${plan}年工作安排`,
    `${plan}年工作的总体思路是：坚持生态立镇、茶业兴镇、旅游强镇，一张蓝图绘到底。`,
    ...coming,
    '各位代表、同志们，山高人为峰，路远志更坚。让我们拧成一股绳，把既定目标变成美好现实！',
  ],
};
