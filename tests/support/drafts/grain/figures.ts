import { type Frame, framesByKind, plan, review, type Sentence } from '../frame.ts';
import { cut, grow, write } from '../numbers.ts';

/** 1 */
const growth: Sentence[] = [
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return `【农机服务收入上一年度${base}，本年度${now}，同比增幅${rate}%】，跨区作业队走出了县境。`;
  },
  (c, w) => {
    const { now, by, rate } = grow(c.random, w);
    return `【黄牛养殖收入${now}，较上年净增${by}，增幅达${rate}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(900, 1800), c.random.int(120, 300)];
    return `【村民人均分红${a + b}元，比去年增加${b}元，增长${write((b / a) * 100 * (w ? 2.1 : 1), 1)}%】。`;
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return `【玉米加工销售额由上年的${base}增长为${now}，增速为${rate}%】，拉长了粮食产业链。`;
  },
  (c, w) => {
    const a = c.random.int(40, 90);
    return `【奶牛存栏从${a}00头发展到${w ? a + 11 : a * 2}00头，一年翻了一番】。`;
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w, true);
    return `厉行节约，【接待费用支出由${base}压减为${now}，下降${rate}%】。`;
  },
  (c, w) => {
    const [a, d] = [c.random.int(520, 690), c.random.int(18, 60)];
    return `今年玉米平均亩产${a + d}公斤，【比上年的${a}公斤增加${w ? d * 2 + 7 : d}公斤】。`;
  },
  (c, w) => {
    const a = c.random.int(51, 70);
    return `【卫生厕所普及率由去年的${a}.4%提高到${a + 7}.9%，上升了${w ? 11.2 : 7.5}个百分点】。`;
  },
  (c, w) => {
    const [a, k] = [c.random.int(120, 240), c.random.int(2, 4)];
    return `【黏玉米网上订单${a * k}万元，相当于去年${a}万元的${w ? k + 1.5 : k}倍】。`;
  },
  (c, w) => {
    const { base, by, rate } = grow(c.random, w);
    return `在去年${base}的基础上，【合作社盈余返还增加${by}，增长${rate}%】。`;
  },
];

/** 2 */
const parts: Sentence[] = [
  (c, w) => {
    const t = c.random.int(30, 70) / 10;
    return `【落实粮食作物面积${write(t, 1)}万亩，其中玉米${write(w ? t * 0.8 : t * 0.5, 1)}万亩、大豆${write(t * 0.4, 1)}万亩】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 700);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 120 : -60);
    return `【兑付各类补助${t}万元，其中：农机补助${a}万元，良种补助${b}万元，保险补助${d}万元】。`;
  },
  (c, w) => {
    const t = c.random.int(60, 120);
    return `【修建桥涵${t}座，包括危桥改造${w ? t + 8 : t - 30}座】。`;
  },
  (c, w) => {
    const t = c.random.int(30, 60);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 9 : -6);
    return `【新购大型农机具${t}台（套），其中收割机${a}台、播种机${b}台】。`;
  },
  (c, w) => {
    const t = c.random.int(1200, 2600);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 300 : -200);
    return `【转移劳动力${t}人，这里面省外务工${a}人、县内就业${b}人】。`;
  },
  (c, w) => {
    const t = c.random.int(18, 60);
    return `【清理黑臭沟渠${t}条，其中村屯内沟渠就有${w ? t + 5 : t - 5}条】。`;
  },
  (c, w) => {
    const t = c.random.int(200, 500);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 70 : -50);
    return `【土地托管${t}公顷，其中全程托管的${a}公顷，环节托管的${b}公顷】。`;
  },
  (c, w) => {
    const t = c.random.int(90, 160);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 25 : -10);
    return `【处理各类案件${t}件，其中盗窃案${a}件、赌博案${b}件、诈骗案${d}件】。`;
  },
];

/** 3 */
const total: Sentence[] = [
  (c, w) => {
    const t = c.random.int(40, 90);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 4 : 0);
    return `【全镇${t}个自然屯划为三类，整治类${a}个，提升类${b}个，示范类${d}个】。`;
  },
  (c, w) => {
    const t = c.random.int(120, 300);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -13 : 0);
    return `【收回机动地${t}公顷，已发包${a}公顷，尚未发包${b}公顷】。`;
  },
  (c, w) => {
    const t = c.random.int(500, 900);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 40 : 0);
    return `【道路建设共投资${t}万元，上级拨款和村屯自筹分别为${a}万元、${b}万元】。`;
  },
  (c, w) => {
    const t = c.random.int(80, 200);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 9 : 0);
    return `【考核种植户${t}户，评为优秀的${a}户，合格的${b}户，不合格的${d}户】。`;
  },
  (c, w) => {
    const t = c.random.int(200, 400);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 15 : 0);
    return `【秸秆离田${a}公顷、还田${b}公顷，共处理秸秆地块${t}公顷】。`;
  },
  (c, w) => {
    const t = c.random.int(40, 80);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -5 : 0);
    return `【收到群众诉求${t}件，当场答复${a}件，剩余${b}件转交站所办理】。`;
  },
  (c, w) => {
    const t = c.random.int(900, 1800);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 60 : 0);
    return `【耕地按坡度划分，5度以下${a}公顷，5度至15度${b}公顷，15度以上${d}公顷，总面积${t}公顷】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 600);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -17 : 0);
    return `【改造户厕${t}座，分为水冲式和旱厕两种，水冲式${a}座，旱厕${b}座】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 600);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 23 : 0);
    return `【外出务工返乡${t}人，其中男性${a}人，女性${b}人】。`;
  },
];

/** 4 */
const twoValues: Sentence[] = [
  (c, w) => {
    const n = c.random.int(40, 90);
    return [
      review(`【全镇有${n}个自然屯】，屯屯通上了水泥路。`),
      review(`环境整治不留死角，【全镇${w ? n + 5 : n}个自然屯】实现保洁全覆盖。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(31, 88) / 10;
    return [
      review(`【粮食总产量达到${write(n, 1)}万吨】，再获丰收。`),
      review(`尽管遭遇伏旱，【粮食总产量仍达${write(w ? n + 0.6 : n, 1)}万吨】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(400, 900);
    return [
      review(`【完成植树造林${n}公顷】，超额完成县里下达的任务。`),
      review(`绿化家园出成效，全年【植树造林${w ? n + 70 : n}公顷】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(11, 29);
    return [
      review(`【我镇现有农民专业合作社${n}8家】，社员遍及各屯。`),
      review(`带动能力增强，【全镇农民专业合作社已有${w ? n + 2 : n}8家】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(13000, 19000);
    return [
      review(`【农民人均可支配收入${n}元】，走在全县前头。`),
      review(`收入连年增长，【农民人均可支配收入达${w ? n + 800 : n}元】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(21, 46);
    return [
      review(`【全年引进项目${n}个】，到位资金创新高。`),
      review(`过去一年，【共引进项目${w ? n - 4 : n}个】，县里给予通报表扬。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(21, 46);
    return [
      review(`【全镇共有党支部${n}个】，党建阵地实现标准化。`),
      review(`主题教育不走过场，【全镇${w ? n + 3 : n}个党支部全部】制定了学习计划。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(1500, 3900);
    return [
      review(`【实现财政收入${n}万元】，完成年初预算。`),
      review(`财源建设有新起色，【财政收入达到${w ? n + 260 : n}万元】，保障了各项支出。`),
    ];
  },
];

/** 5 */
const shares: Sentence[] = [
  (c, w) => {
    const [a, b] = [c.random.int(40, 48), c.random.int(26, 33)];
    return `【从种植结构看，玉米占${a}%，大豆占${b}%，杂粮杂豆占${w ? 100 - a - b + 12 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(54, 68);
    return `【农民收入中，务农收入占${a}%，务工收入占${w ? 100 - a + 13 : 100 - a - 6}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(30, 38), c.random.int(24, 29)];
    return `【三次产业比重为${a}：${b}：${w ? 100 - a - b + 9 : 100 - a - b}】。`;
  },
  (c, w) => {
    const a = c.random.int(60, 80);
    return `【在受访农户中，愿意流转土地的占${a}%，不愿意的占${w ? 100 - a + 11 : 100 - a}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(41, 50), c.random.int(28, 36)];
    return `【对物业服务，认为好的有${a}%，认为一般的有${b}%，认为差的有${w ? 100 - a - b + 14 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(58, 70);
    return `【支农资金投向更加合理，用于水利的比重为${a}%，用于道路的比重为${w ? 100 - a + 12 : 100 - a}%】。`;
  },
  (c, w) => {
    const a = c.random.int(62, 74);
    return `【牲畜粪污中六成以上得到利用，肥料化利用占${a}%，能源化利用占${w ? 100 - a + 9 : 100 - a - 5}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(35, 44), c.random.int(30, 36)];
    return `【全镇耕地，一等地占${a}%、二等地占${b}%、三等地占${w ? 100 - a - b + 10 : 100 - a - b}%】。`;
  },
];

/** 6 */
const target: Sentence[] = [
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`【${s}${base}】，同比保持较快增长。`),
      plan(`【${s}计划达到${now}，同比增长${rate}%】。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return plan(`【明年绿色食品销售额预计由今年的${base}增加到${now}，增长${rate}%】。`);
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [review(`【${s}实现${base}】。`), plan(`在稳的前提下，【${s}要增长${rate}%，实现${now}】。`)];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`全镇【${s}完成${base}】。`),
      plan(`新的一年主要指标安排是：【${s}${now}，增长${rate}%】；改造危房30户。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return plan(`【畜牧业收入今年完成${base}，明年力争增长${rate}%、达到${now}】。`);
  },
  (c, w) => {
    const base = c.random.int(20, 60) / 10;
    const s = c.draw('money');
    return [
      review(`【${s}达到${write(base, 1)}亿元】，超出年初预期。`),
      plan(`【${s}增长8%以上，突破${write(w ? base * 0.85 : base * 1.09, 2)}亿元】。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`${c.review}年，【${s}为${base}】，走势平稳。`),
      plan(`到${c.plan}年末，【${s}达到${now}，增幅${rate}%】。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return plan(`【在今年土特产销售${base}的基础上，明年增长${rate}%，实现销售${now}】。`);
  },
];

/** 13 */
const unit: Sentence[] = [
  (c, w) => {
    const p = c.draw('project');
    const n = `${c.random.int(1, 8)}.${c.random.int(1, 9)}${c.random.int(1, 9)}`;
    return [
      review(`【${p}总投资${n}亿元】，年内主体封顶。`),
      plan(`加快推进【总投资${n}${w ? '万' : '亿'}元的${p}】。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(2, 9)}.${c.random.int(1, 9)}${c.random.int(1, 9)}`;
    return [
      review(`【粮食产量${n}${w ? '亿' : '万'}吨】，占全县两成。`),
      review(`今年【粮食产量达${n}万吨】，农民喜上眉梢。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(1100, 8900);
    return [
      review(`【高标准农田建设投资${n}万元】，田成方、渠相连。`),
      review(`本年度【高标准农田建设投资${n}${w ? '' : '万'}元】，全部用于渠系配套。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(1, 4)}.${c.random.int(11, 89)}`;
    return [
      review(`【全镇户籍人口${n}${w ? '' : '万'}人】，常住人口逐年减少。`),
      review(`人口普查显示，【户籍人口为${n}万人】。`),
    ];
  },
  (c, w) => {
    const p = c.draw('project');
    const n = c.random.int(1200, 9900);
    return [
      review(`【计划总投资${n}万元的${p}】，已完成选址。`),
      plan(`【投资${n}${w ? '亿' : '万'}元的${p}】要尽快落地。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(11, 29)}.${c.random.int(1, 9)}`;
    return [
      review(`【耕地面积${n}万亩】，人均五亩有余。`),
      review(`黑土地保护稳步推进，【耕地面积${n}${w ? '' : '万'}亩】划定到户。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(2, 9)}.${c.random.int(1, 9)}`;
    return [
      review(`【农业总产值${n}${w ? '万' : '亿'}元】，同比稳中有增。`),
      review(`今年，【农业总产值完成${n}亿元】，二产也有起色。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(312, 986);
    return [
      review(`【争取上级资金${n}${w ? '亿' : '万'}元】，支持了一批小项目。`),
      review(`通过多跑多要，全年【向上争取资金${n}万元】。`),
    ];
  },
];

/** 15 */
const direction: Sentence[] = [
  (c, w) => {
    const a = c.random.int(30, 60);
    return `【秸秆火点由${a}个下降为${w ? a + 13 : a - 13}个】，蓝天多了起来。`;
  },
  (c, w) => {
    const a = c.random.int(70, 90);
    return `【村民代表参会率由${a}%上升至${w ? a - 6 : a + 6}%】。`;
  },
  (c, w) => {
    const a = c.random.int(7, 12);
    return `【全县目标考核位次由第${a}位上升至第${w ? a + 2 : a - 2}位】。`;
  },
  (c, w) => `【养殖用药支出${w ? '减少-' : '减少'}${c.random.int(3, 9)}%】，绿色养殖渐成风气。`,
  (c, w) => {
    const a = c.random.int(12, 30);
    return `【用工成本明显降低，每亩由${a}0元降到${w ? a + 4 : a - 4}0元】。`;
  },
  (c, w) => {
    const a = c.random.int(200, 400);
    return `【上访人数从去年的${a}人次减少至${w ? a + 45 : a - 45}人次】。`;
  },
  (c, w) => {
    const a = c.random.int(300, 500);
    return `【供水覆盖户数由${a}户增至${w ? a - 60 : a + 60}户】。`;
  },
  (c, w) => {
    const a = c.random.int(22, 29);
    return `【城乡收入差距从${write(a / 10, 1)}:1缩小为${write((w ? a + 2 : a - 2) / 10, 1)}:1】。`;
  },
  (c, w) => {
    const a = c.random.int(31, 60);
    return `【道路交通事故由上年${a}起${w ? '上升' : '下降'}到${a - 9}起】。`;
  },
];

/** 16 */
const completion: Sentence[] = [
  (c, w) => {
    const t = c.random.int(120, 300);
    const d = Math.round(t * 0.84);
    return `【计划改厕${t}座，已完成${d}座，完成计划的${w ? 93 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(3000, 6000);
    const d = Math.round(t * 0.91);
    return `【应免疫生猪${t}头，实际免疫${d}头，免疫密度${w ? '达到97%' : `达到${write((d / t) * 100, 1)}%`}】。`;
  },
  (c, w) => {
    const t = c.random.int(60, 140);
    const d = t - 12;
    return `【全年受理信访案件${t}件，办结${d}件，结案率${w ? 98.5 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(700, 1500);
    const d = Math.round(t * 0.77);
    return `【全镇农户${t}户，参加农业保险的${d}户，参保率${w ? 88 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(40, 90);
    const d = Math.round(t * 0.6);
    return `【${t}个灌区中已有${d}个完成改水，占${w ? 74 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(1000, 3000);
    const d = Math.round(t * 1.12);
    return `【县下达税收任务${t}万元，完成${d}万元，为任务的${w ? 126 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(200, 500);
    const d = Math.round(t * 0.7);
    return `【检测农产品样品${t}批次，合格${d + 20}批次，合格率${w ? 99.6 : write(((d + 20) / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(80, 200);
    const d = Math.round(t * 0.65);
    return `【摸排隐患${t}处，完成整治${d}处，整治完成率${w ? 81 : write((d / t) * 100, 1)}%】。`;
  },
];

/** Figures as clerks of a farm town of the north set them; written before anything was measured on them. */
export const grainFigures: readonly Frame[] = framesByKind({
  growth,
  parts,
  total,
  'two-values': twoValues,
  shares,
  target,
  unit,
  direction,
  completion,
});
