import type { Layout } from '../layout.ts';

/** A town between lakes: plain headings, the plan after thanks and problems. */
export const lakeLayout: Layout = {
  heads: {
    review: ['1．产业更旺了', '2．湖水更清了', '3．集镇更美了', '4．民心更暖了'],
    plan: ['1．兴产业，壮大富民家底', '2．护生态，守好一湖清水', '3．惠民生，办好群众实事'],
  },
  compose: ({ townFull, review, plan, county }, done, coming) => [
    `${townFull}人民政府工作报告`,
    `${plan}年1月21日`,
    '各位代表：',
    `我受${townFull}人民政府委托，向大会报告工作，请予审议。`,
    `第一部分\u3000${review}年工作回顾`,
    `${review}年是我镇发展进程中很不平凡的一年。面对汛情、市情的多重考验，在${county}委、县政府和镇党委的正确领导下，我们团结带领全镇人民，奋力夺取了防汛抗灾和经济发展的双胜利。`,
    ...done,
    '各位代表，过去的一年，成绩浸透着全镇人民的汗水。我代表镇人民政府，向关心支持我们工作的各界人士表示诚挚的谢意！',
    '我们也看到，水产业抗风险能力不强，湖区基础设施欠账较多，少数干部服务意识不够。我们将在今后的工作中加以改进。',
    `第二部分\u3000${plan}年工作安排`,
    `做好${plan}年的工作，要把握稳中求进的总基调，把生态优先、富民强镇贯穿始终。`,
    ...coming,
    '各位代表，长风破浪会有时。让我们同舟共济、奋楫争先，共创更加美好的生活！',
  ],
};
