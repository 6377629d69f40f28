const topics = [
  '产业转型',
  '项目建设',
  '乡村振兴',
  '城乡建设',
  '生态环境',
  '民生保障',
  '社会治理',
  '改革开放',
  '文化旅游',
  '安全生产',
];
const counting = '一二三四五六七八九十';

/** A paragraph of sentences with numbers, other ones for each `seed`. */
function toParagraph(seed: number): string {
  const number = (most: number, step: number) => String(((seed * step + 7 * step) % most) + 2);
  const sentences = [
    `全年完成固定资产投资${number(40, 3)}.${number(7, 5)}亿元，同比增长${number(9, 7)}.${number(8, 3)}%。`,
    `新建高标准农田${number(9, 2)}万亩，改造户厕${number(9000, 311)}户，硬化道路${number(300, 17)}公里。`,
    `坚持把项目作为“生命线”，新开工项目${number(60, 11)}个，总投资${number(300, 29)}亿元，产业园一期建成投产。`,
    `城镇新增就业${number(9000, 173)}人，发放低保金${number(9000, 97)}万元，惠及群众${number(9, 4)}万人次。`,
    `办结群众诉求${number(30000, 419)}件，办结率${number(9, 5)}${number(7, 3)}.${number(7, 2)}%，群众的获得感、幸福感、安全感持续增强。`,
    `一般公共预算收入${number(20, 3)}.${number(8, 5)}亿元，税收占比${number(7, 3)}${number(8, 5)}.${number(8, 3)}%。`,
  ];
  return [...sentences, ...sentences.slice(0, 2)].join('');
}

/** A complete report of a county that doesn't exist, of some 20,000 characters, a paragraph a line. */
export const countyReport: readonly string[] = [
  '政府工作报告',
  '——2024年1月5日在桥县第十八届人民代表大会第三次会议上',
  '桥县人民政府县长  张 三',
  '各位代表：',
  '现在，我代表县人民政府，向大会报告工作，请予审议，并请各位政协委员和其他列席人员提出意见。',
  '一、2023年工作回顾',
  `2023年是极不平凡的一年。一年来，在县委的坚强领导下，我们坚持稳中求进，较好完成了各项目标任务。${toParagraph(1)}`,
  ...topics.flatMap((topic, at) => [
    `（${counting.charAt(at)}）${topic}取得新成效`,
    ...[0, 1, 2, 3].map((more) => toParagraph(at * 9 + more)),
  ]),
  '各位代表！成绩的取得，是县委坚强领导的结果，是全县人民团结奋斗的结果。在此，我代表县人民政府，向全县人民表示衷心的感谢！',
  '同时，我们也清醒地看到，工作中还存在不少问题：产业结构不够优，财政收支矛盾突出，民生领域还有短板。',
  '二、2024年工作安排',
  '2024年全县经济社会发展的主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%，固定资产投资增长8%。',
  ...topics.flatMap((topic, at) => [
    `（${counting.charAt(at)}）着力推进${topic}`,
    ...[4, 5, 6, 7].map((more) => toParagraph(at * 9 + more)),
  ]),
  '三、加强政府自身建设',
  '打铁必须自身硬。我们将严格落实中央八项规定精神，办理代表建议136件。',
  '各位代表！让我们更加紧密地团结起来，为建设富强美丽幸福的新桥县而努力奋斗！',
];
