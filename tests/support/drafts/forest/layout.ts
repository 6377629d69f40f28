import type { Layout } from '../layout.ts';

/** A forest town at the border: three parts, headings of verses. */
export const forestLayout: Layout = {
  heads: {
    review: [
      '——产业转型有了新起色。',
      '——兴边富民有了新成效。',
      '——林区面貌有了新变化。',
      '——百姓生活有了新改善。',
    ],
    plan: ['（一）做活口岸，扩大开放', '（二）做优林区，厚植生态', '（三）做实民生，守边固边'],
  },
  compose: ({ townFull, review, plan, county }, done, coming) => [
    `${townFull}人民政府工作报告`,
    `——${plan}年1月28日在${townFull}第十五届人民代表大会第三次会议上`,
    '各位代表：',
    '现在，我代表镇人民政府，向大会作工作报告，请予审议，并请列席的同志提出意见。',
    `一、${review}年主要工作`,
    `过去的一年，在${county}委、县政府和镇党委的坚强领导下，镇政府以兴边富民为主线，稳中求进、砥砺前行，较好地完成了各项任务。`,
    ...done,
    '在看到成绩的同时，更要正视不足：口岸产业链条短，林区基础设施薄弱，人口外流的趋势没有根本扭转。',
    `二、${plan}年工作安排`,
    `${plan}年是推进林区振兴的关键一年。总体思路是：守边、护林、兴业、惠民。`,
    ...coming,
    '各位代表，边关有我，林海无恙。让我们勇毅前行，在祖国的边陲写下无愧于时代的篇章！',
  ],
};
