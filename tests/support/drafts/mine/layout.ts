import type { Layout } from '../layout.ts';

/** A mining town that turns to farming: headings that begin with a dash, the plan by tasks. */
export const mineLayout: Layout = {
  heads: {
    review: [
      '（一）转型步伐坚实有力',
      '（二）农牧业基础更加稳固',
      '（三）人居环境明显改善',
      '（四）安全防线越扎越牢',
    ],
    plan: [
      '（一）稳住煤、做强新，推动产业转型',
      '（二）兴水利、增草畜，做优现代农牧',
      '（三）保民生、守底线，增进群众福祉',
    ],
  },
  compose: ({ townFull, review, plan, county }, done, coming) => [
    `在${townFull}第十八届人民代表大会第五次会议上`,
    '政府工作报告',
    `（${plan}年2月3日）`,
    '各位代表：',
    `我代表${townFull}人民政府，向大会作政府工作报告，请予审议，并请列席同志提出宝贵意见。`,
    `一、${review}年的工作`,
    `${review}年是转型的攻坚之年。一年来，镇政府在${county}委、县政府和镇党委的坚强领导下，依靠全镇各族群众，稳中求进、苦干实干，经济社会保持平稳发展。`,
    ...done,
    '在肯定成绩的同时，我们也清醒认识到：产业转型还不够快，生态欠账还不少，青壮劳力外流，个别干部担当不足。这些问题要认真加以解决。',
    `二、${plan}年的任务`,
    `${plan}年政府工作的总体要求是：稳煤、增绿、兴牧、惠民，努力走出一条转型发展的新路子。`,
    ...coming,
    '各位代表，开弓没有回头箭。让我们以一往无前的劲头，把转型的路走实走好！',
  ],
};
