import { framesByKind, type Frame, type Passage, type Sentence } from './frame.ts';
import type { Scene } from './scene.ts';

/** Two review passages, the second with another value when wrong. */
const twice = (
  scene: Scene,
  wrong: boolean,
  write: (value: number, first: boolean) => string,
  low: number,
  high: number,
): Passage[] => {
  const one = scene.random.int(low, high);
  const other = wrong ? one + scene.random.pick([2, 3, -2, Math.ceil(one * 0.12) + 2]) : one;
  return [
    { place: 'review', text: write(one, true) },
    { place: 'review', text: write(other, false) },
  ];
};

/** 4: one quantity, two values. */
const twoValues: Sentence[] = [
  (c, w) =>
    twice(
      c,
      w,
      (n, first) => (first ? `【全镇有${n}个村民小组】，点多面广。` : `宣讲走遍【全镇${n}个村民小组】。`),
      60,
      140,
    ),
  (c, w) =>
    (([s, a, b]) => [
      { place: 'review' as const, text: `【全年${s}${a}】，比预期的好。` },
      { place: 'review' as const, text: `回望一年，【${s}达到${b}】，凝结着全镇人民的汗水。` },
    ])(twoSums(c, w)),
  (c, w) =>
    twice(
      c,
      w,
      (n, first) => (first ? `【全镇辖${n}个行政村】。` : `【${n}个行政村】全部通了公交。`),
      14,
      32,
    ),
  (c, w) =>
    (([s, a, b]) => [
      { place: 'review' as const, text: `经济稳中有进，【${s}完成${a}】。` },
      { place: 'review' as const, text: `财源不断壮大，【${s}实现${b}】，位居全县前列。` },
    ])(twoSums(c, w)),
  (c, w) =>
    twice(
      c,
      w,
      (n, first) =>
        first
          ? `【建成高标准农田${n}亩】，旱能浇、涝能排。`
          : `农业基础更牢，【高标准农田建成${n}亩】，机收率明显提高。`,
      3000,
      9000,
    ),
  (c, w) =>
    twice(
      c,
      w,
      (n, first) =>
        first
          ? `一年来，【调解矛盾纠纷${n}件】。`
          : `平安建设有力，【共调解矛盾纠纷${n}件】，群众安全感不断增强。`,
      110,
      360,
    ),
  (c, w) =>
    twice(
      c,
      w,
      (n, first) => (first ? `【全镇现有脱贫户${n}户】。` : `对【全镇${n}户脱贫户】逐户走访。`),
      120,
      480,
    ),
  (c, w) =>
    twice(
      c,
      w,
      (n, first) => (first ? `【新增城镇就业${n}人】。` : `稳就业成效明显，【城镇新增就业${n}人】。`),
      130,
      620,
    ),
  (c, w) =>
    twice(
      c,
      w,
      (n, first) => (first ? `【${c.review}年粮食总产量${n}吨】。` : `端牢饭碗，【粮食总产量达到${n}吨】。`),
      6200,
      9800,
    ),
  (c, w) =>
    twice(
      c,
      w,
      (n, first) =>
        first ? `【开工建设重点项目${n}个】。` : `项目为王，【全年开工重点项目${n}个】，投资结构更优。`,
      12,
      40,
    ),
  (c, w) =>
    (([s, a, b]) => [
      { place: 'review' as const, text: `【${s}为${a}】。` },
      { place: 'review' as const, text: `数据显示，【今年${s}${b}】。` },
    ])(twoSums(c, w)),
  (c, w) =>
    twice(
      c,
      w,
      (n, first) => (first ? `【改造农村厕所${n}座】。` : `乡村更宜居，【完成农村厕所改造${n}座】。`),
      150,
      900,
    ),
  (c, w) =>
    twice(
      c,
      w,
      (n, first) =>
        first ? `【发放救助金${n}万元】。` : `兜牢底线，【共发放救助金${n}万元】，惠及困难家庭。`,
      80,
      300,
    ),
  (c, w) =>
    twice(
      c,
      w,
      (n, first) => (first ? `全镇【总人口${n}人】。` : `服务好【总人口${n}人】的大镇，担子不轻。`),
      21000,
      48000,
    ),
];

const twoSums = (scene: Scene, wrong: boolean): [string, string, string] => {
  const one = scene.random.int(31, 92);
  return [
    scene.draw('money'),
    `${one / 10}亿元`,
    `${(wrong ? one + scene.random.int(5, 12) : one) / 10}亿元`,
  ];
};

/** 13: unit slip. */
const unit: Sentence[] = [
  (c, w) =>
    slip(c, w, '亿元', '万元', (p, v, first) =>
      first ? `总投资【${v}的${p}】开工建设。` : `【${p}总投资${v}】，年底前主体完工。`,
    ),
  (c, w) =>
    slip(c, w, '亿元', '万元', (p, v, first) =>
      first ? `【${p}总投资${v}】。` : `总投资【${v}的${p}】进展顺利。`,
    ),
  (c, w) =>
    slip(c, w, '亿元', '万元', (p, v, first) =>
      first ? `引进【${p}，总投资${v}】。` : `抓大项目，【总投资${v}的${p}】落地。`,
    ),
  (c, w) =>
    slip(c, w, '亿元', '万元', (p, v, first) =>
      first ? `【投资${v}建设${p}】。` : `【投资${v}的${p}】成为亮点。`,
    ),
  (_, w) => [
    { place: 'review', text: `【水产品总产量达到2.34万吨】。` },
    { place: 'review', text: `渔业提质，【水产品总产量2.34${w ? '亿吨' : '万吨'}】。` },
  ],
  (_, w) => [
    { place: 'review', text: `【全镇户籍人口3.86万人】。` },
    { place: 'review', text: `医保覆盖【全镇户籍人口3.86${w ? '人' : '万人'}】。` },
  ],
  (c, w) => {
    const s = c.draw('money');
    return [
      { place: 'review', text: `【${s}完成4.72亿元】。` },
      { place: 'review', text: `盘点全年，【${s}4.72${w ? '万元' : '亿元'}】，含金量足。` },
    ];
  },
  (c, w) => {
    const s = c.draw('money');
    return [
      { place: 'review', text: `【${s}达到6380万元】。` },
      { place: 'review', text: `富民路子越走越宽，【${s}6380${w ? '亿元' : '万元'}】。` },
    ];
  },
  (c, w) =>
    slip(c, w, '亿元', '万元', (p, v, first) =>
      first ? `【${p}】加快推进，该项目【总投资${v}】。` : `【${p}（总投资${v}）】完成主体工程。`,
    ),
  (_, w) => [
    { place: 'review', text: `【红薯种植面积2.6万亩】。` },
    { place: 'review', text: `特色产业壮大，【红薯种植面积稳定在2.6${w ? '亩' : '万亩'}】。` },
  ],
  (c, w) =>
    slip(
      c,
      w,
      '万元',
      '元',
      (p, v, first) => (first ? `【${p}投入资金${v}】。` : `【${p}共投入资金${v}】，全部由财政承担。`),
      [320, 980],
    ),
  (c, w) =>
    slip(
      c,
      w,
      '万元',
      '亿元',
      (p, v, first) =>
        first ? `概算【总投资${v}的${p}】完成招标。` : `【${p}概算总投资${v}】，资金已到位。`,
      [1100, 9800],
    ),
  (_, w) => [
    { place: 'review', text: `【景区接待游客41.5万人次】。` },
    { place: 'review', text: `文旅融合出彩，【景区全年接待游客41.5${w ? '人次' : '万人次'}】。` },
  ],
];

const slip = (
  scene: Scene,
  wrong: boolean,
  right: string,
  other: string,
  write: (project: string, value: string, first: boolean) => string,
  [low, high]: [number, number] = [12, 68],
): Passage[] => {
  const project = scene.draw('project');
  const value =
    right === '亿元' ? String(scene.random.int(low, high) / 10) : String(scene.random.int(low, high));
  return [
    { place: 'review', text: write(project, value + right, true) },
    { place: 'review', text: write(project, value + (wrong ? other : right), false) },
  ];
};

/** 8: another place's name as one's own. */
const place: Sentence[] = [
  (c, w) => `【${w ? c.otherTown : c.townFull}党政班子一年来团结实干】，办成了一批大事。`,
  (c, w) => ({
    place: 'plan',
    text: `【${w ? c.otherTown : c.townFull}各部门要密切配合】，把任务落到实处。`,
  }),
  (c, w) => ({ place: 'plan', text: `让我们携起手来，【让${w ? c.otherTown : c.townFull}的明天更美好】！` }),
  (c, w) => ({ place: 'plan', text: `【按照${w ? c.otherCounty : c.county}委的部署】，抓好作风建设。` }),
  (c, w) => `在此，我代表【${w ? c.otherTown : c.townFull}人民政府】，向大家表示感谢！`,
  (c, w) => `【在${w ? c.otherCounty : c.county}委、县政府的坚强领导下】，我们克服了旱情影响。`,
  (c, w) => ({
    place: 'plan',
    text: `为【建设富裕文明的新${(w ? c.otherTown : c.townFull).slice(0, -1)}】而努力奋斗！`,
  }),
  (c, w) => `一年来，【${w ? c.otherTown : c.townFull}坚持项目带动】，发展后劲不断增强。`,
  (c, w) => ({ place: 'plan', text: `【全面建设美丽${w ? c.otherTown : c.townFull}】，是我们共同的心愿。` }),
  (c, w) => `【${w ? c.otherTown : c.townFull}政府严格落实过紧日子要求】，压缩一般性支出。`,
  (c, w) => `这些成绩，【是${w ? c.otherTown : c.townFull}全体干部群众共同奋斗的结果】。`,
  (c, w) => ({ place: 'plan', text: `【努力开创${w ? c.otherTown : c.townFull}高质量发展新局面】。` }),
  (c, w) => `【我们${w ? c.otherTown : c.townFull}的发展势头】越来越好。`,
  (c, w) => ({ place: 'plan', text: `【把${w ? c.otherTown : c.townFull}建成全县的北大门】，时不我待。` }),
  (c, w) => `我们的工作得到【${w ? c.otherCounty : c.county}委的充分肯定】。`,
  (c, w) => `【${w ? c.otherTown : c.townFull}的面貌发生了喜人变化】，群众看在眼里。`,
];

/** 7: a year that doesn't fit its part. */
const year: Sentence[] = [
  (c, w) => ({ place: 'plan', text: `【${w ? c.review : c.plan}年要新修水渠】12公里。` }),
  (c, w) => `【${w ? c.plan : c.review}年6月，新卫生院建成投用】，看病更方便了。`,
  (c, w) => ({ place: 'plan', text: `【${w ? c.review : c.plan}年，我们将启动老街修缮】。` }),
  (c, w) => `【${w ? c.plan : c.review}年，全镇共完成造林${c.random.int(300, 900)}亩】。`,
  (c, w) => ({
    place: 'plan',
    text: `【${w ? c.review : c.plan}年经济社会发展的主要预期目标是】：各项指标稳中有升。`,
  }),
  (c, w) => `【${w ? c.plan : c.review}年3月，启用了便民服务大厅】。`,
  (c, w) => ({ place: 'plan', text: `做好【${w ? c.review : c.plan}年工作，要坚持稳字当头】。` }),
  (c, w) => `【${w ? c.plan : c.review}年，我们经受住了洪水考验】，守住了家园。`,
  (c, w) => ({ place: 'plan', text: `【${w ? c.review : c.plan}年底前完成管网改造】，让群众用上放心水。` }),
  (c, w) => ({
    place: 'plan',
    text: `【${w ? c.review : c.plan}年，计划新建冷库${c.random.int(2, 9)}座】。`,
  }),
  (c, w) => `【${w ? c.plan : c.review}年9月，新校区顺利开学】，孩子们搬进了楼房。`,
  (c, w) => `回顾【${w ? c.plan : c.review}年的工作，成绩来之不易】。`,
  (c, w) => ({ place: 'plan', text: `【力争${w ? c.review : c.plan}年实现村村通公交】。` }),
  (c, w) => `【截至${w ? c.plan : c.review}年12月底，共化解积案${c.random.int(9, 40)}件】。`,
  (c, w) => ({ place: 'plan', text: `【${w ? c.review : c.plan}年重点实施八项民生工程】，件件抓落实。` }),
  (c, w) => `【${w ? c.plan : c.review}年，全镇获评省级生态镇】。`,
];

/** Frames of kinds 4, 7, 8 and 13. */
export const placeFrames: Frame[] = framesByKind({
  'two-values': twoValues,
  unit,
  place,
  year,
});
