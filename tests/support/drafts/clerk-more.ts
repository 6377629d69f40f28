import { type Frame, framesByKind, type Passage, type Sentence } from './frame.ts';
import { cut, grow, write } from './numbers.ts';

const review = (text: string): Passage => ({ place: 'review', text });
const plan = (text: string): Passage => ({ place: 'plan', text });

const growth: Sentence[] = [
  (c, w) =>
    (({ base, now, rate }) => `【水产养殖产值上年是${base}，今年冲到${now}，涨了${rate}%】。`)(
      grow(c.random, w),
    ),
  (c, w) =>
    (({ now, by, rate }) => `【村均集体收入${now}，比上年多了${by}，增幅为${rate}%】，班子说话更有底气。`)(
      grow(c.random, w),
    ),
  (c, w) =>
    (({ base, now, rate }) => `【外贸出口从${base}一路攀升到${now}，同比增长${rate}%】，创近年新高。`)(
      grow(c.random, w),
    ),
  (c, w) =>
    (({ base, now, rate }) => `与上年的${base}相比，【今年线上零售额增长${rate}%，达${now}】。`)(
      grow(c.random, w),
    ),
  (c, w) =>
    (({ base, now, rate }) => `【会议费支出由上年${base}降为${now}，减少${rate}%】。`)(
      grow(c.random, w, true),
    ),
  (c, w) => {
    const [a, b] = [c.random.int(20, 40), c.random.int(5, 15)];
    return `【生猪出栏${a + b}万头，较上年增加${b}万头，增长${write((b / a) * 100 * (w ? 2 : 1), 1)}%】。`;
  },
  (c, w) => {
    const a = c.random.int(60, 88);
    return `【秸秆综合利用率${a + 5}%，比上年的${a}%提高${w ? 9 : 5}个百分点】。`;
  },
  (c, w) =>
    (({ now, by, rate }) => `【实现餐饮住宿营业额${now}，增加${by}，同比上涨${rate}%】，消费市场回暖。`)(
      grow(c.random, w),
    ),
];
const parts: Sentence[] = [
  (c, w) => {
    const t = c.random.int(500, 900);
    return `【完成植树造林${t}亩，其中经济林就达${w ? t + 120 : t - 120}亩】。`;
  },
  (c, w) => {
    const t = c.random.int(100, 300);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 50 : -20);
    return `【引进各类人才${t}人，其中本地返乡${a}人、外地引进${b}人】。`;
  },
  (c, w) => {
    const t = c.random.int(20, 90);
    return `【争取到的${t}个项目中，水利类占了${w ? t + 6 : t - 6}个】，补上了多年欠账。`;
  },
  (c, w) => {
    const t = c.random.int(1000, 3000);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 400 : -100);
    return `【发放各类惠农补贴${t}万元，其中耕地地力${a}万元，农机购置${b}万元，稻谷种植${d}万元】。`;
  },
  (c, w) => {
    const t = c.random.int(40, 80) / 10;
    return `【全年完成工业技改${write(t, 1)}亿元（其中设备更新${write(w ? t + 0.8 : t - 0.8, 1)}亿元）】。`;
  },
];
const total: Sentence[] = [
  (c, w) => {
    const t = c.random.int(50, 150);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 8 : 0);
    return `【全镇${t}家企业中，已投产${a}家，尚在建设的${b}家】。`;
  },
  (c, w) => {
    const t = c.random.int(200, 600);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -22 : 0);
    return `【慰问困难群众${t}户，其中低保户${a}户，其余${b}户为监测户】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 900);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 30 : 0);
    return `【培训农民${t}人次，分三批进行：第一批${a}人次，第二批${b}人次，第三批${d}人次】。`;
  },
  (c, w) => {
    const t = c.random.int(30, 60);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 5 : 0);
    return `【选派驻村干部${t}名，其中男${a}名、女${b}名】，全部吃住在村。`;
  },
  (c, w) => {
    const t = c.random.int(80, 140);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? -6 : 0);
    return `【评定信用户${t}户，AAA级${a}户、AA级${b}户、A级${d}户，以上三级之外再无其他】。`;
  },
  (c, w) => {
    const t = c.random.int(2000, 4000);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 210 : 0);
    return `【项目总投资${t}万元，资金由财政安排${a}万元、银行贷款${b}万元构成】。`;
  },
];
const twoValues: Sentence[] = [
  (c, w) => {
    const a = c.random.int(31, 80);
    return [
      review(`【全镇现有网格${a}个】，配齐了网格员。`),
      review(`【${w ? a + 6 : a}个网格全部】接入综治平台。`),
    ];
  },
  (c, w) => {
    const a = c.random.int(41, 90) / 10;
    return [
      review(`【规上工业总产值${write(a, 1)}亿元】，工业挑起了大梁。`),
      review(`一年来，【规上工业总产值完成${write(w ? a + 1.2 : a, 1)}亿元】，企业效益不断改善。`),
    ];
  },
  (c, w) => {
    const a = c.random.int(14000, 26000);
    return [
      review(`【农村居民人均可支配收入达到${a}元】。`),
      review(`让群众得实惠是根本，【农村居民人均可支配收入为${w ? a + 900 : a}元】。`),
    ];
  },
  (c, w) => {
    const a = c.random.int(900, 1900);
    return [
      review(`【全镇民兵${a}名】，党组织战斗力明显增强。`),
      review(`坚持教育在先，【全镇${w ? a + 130 : a}名民兵普遍】参加了轮训。`),
    ];
  },
  (c, w) => {
    const a = c.random.int(9, 20);
    return [
      review(`全镇辖【${a}个村（社区）】。`.replace('（社区）', '')),
      review(`【${w ? a + 2 : a}个村都】完成了换届。`),
    ];
  },
];
const shares: Sentence[] = [
  (c, w) => {
    const a = c.random.int(55, 65);
    return `【种植业占农业产值的${a}%，养殖业占${w ? 100 - a + 14 : 100 - a}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(12, 18), c.random.int(40, 46)];
    return `【三次产业结构由上年的16∶44∶40优化为${a}∶${b}∶${w ? 100 - a - b - 7 : 100 - a - b}】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(42, 49), c.random.int(30, 38)];
    return `【受访群众中，认为变化很大的占${a}%，认为有些变化的占${b}%，认为没有变化的占${w ? 100 - a - b + 12 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(61, 72);
    return `【在全部投入中，财政资金占比${a}%，社会资本占比${w ? 100 - a + 9 : 100 - a}%】。`;
  },
];
const target: Sentence[] = [
  (c, w) =>
    (({ base, now, rate }) => plan(`【明年计划完成招商引资${now}，比今年的${base}增长${rate}%】。`))(
      grow(c.random, w),
    ),
  (c, w) =>
    (({ base, now, rate }) =>
      plan(`【村集体收入在${base}的基础上再增长${rate}%，突破${now}】。`.replace('突破', '达到')))(
      grow(c.random, w),
    ),
  (c, w) => {
    const s = c.draw('money');
    const { base, now, rate } = grow(c.random, w);
    return [review(`【${s}达${base}】，为历年最好。`), plan(`奋斗目标：【${s}${now}，增长${rate}%】。`)];
  },
  (c, w) => {
    const s = c.draw('money');
    const { base, now, rate } = grow(c.random, w);
    return [
      review(`全镇【${s}为${base}】。`),
      plan(`新的一年，【${s}力争达到${now}，增幅${rate}%】，努力跳起来摘桃子。`),
    ];
  },
];
const unit: Sentence[] = [
  (c, w) => {
    const p = c.draw('project');
    const n = c.random.int(11, 89) / 10;
    return [
      review(`引进【${p}，计划投资${n}亿元】。`),
      review(`【${p}计划投资${n}${w ? '万' : '亿'}元】，已完成场地平整。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(2, 9)}.${c.random.int(1, 9)}`;
    return [
      review(`【粮食总产量达${n}万吨】，再获丰收。`),
      review(`夏秋两季，【粮食总产量${n}${w ? '亿' : '万'}吨】。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(2, 9)}.${c.random.int(11, 89)}`;
    return [
      review(`【全年工业总产值${n}亿元】。`),
      plan(`在去年【工业总产值${n}${w ? '万' : '亿'}元】的高平台上继续前进。`),
    ];
  },
];
const direction: Sentence[] = [
  (c, w) => {
    const a = c.random.int(20, 60);
    return `【火灾起数从${a}起压降到${w ? a + 8 : a - 8}起】。`;
  },
  (c, w) => {
    const a = c.random.int(60, 90);
    return `【群众满意度由${a}%上升为${w ? a - 5 : a + 5}%】。`;
  },
  (c, w) => {
    const a = c.random.int(8, 14);
    return `【营商环境测评由第${a}位跃升至第${w ? a + 3 : a - 3}位】。`;
  },
  (c, w) => `【全镇税收同比下降${w ? '-' : ''}${c.random.int(2, 8)}%】，主要受减税降费影响。`,
  (c, w) => {
    const a = c.random.int(300, 600);
    return `【贫困监测对象从年初的${a}户缩减至${w ? a + 40 : a - 40}户】。`;
  },
];
const completion: Sentence[] = [
  (c, w) => {
    const t = c.random.int(100, 300);
    const d = Math.round(t * 0.7);
    return `【列入计划的老旧房屋${t}栋，已改造${d}栋，占计划的${w ? 86 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(1000, 3000);
    const d = Math.round(t * 0.9);
    return `【全镇适龄儿童${t}名，接种${d}名，接种率达${w ? 97 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(40, 90);
    const d = t - c.random.int(9, 15);
    return `【交办环保问题${t}个，销号${d}个，销号率${w ? 96.5 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(12, 40) * 100;
    const d = Math.round(t * 0.83);
    return `【全年预算安排${t}万元，实际支出${d}万元，预算执行率${w ? 92 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 800);
    const d = Math.round(t * 0.6);
    return `【${t}户农户里有${d}户用上了天然气，普及率${w ? 74 : write((d / t) * 100, 1)}%】。`;
  },
];
const year: Sentence[] = [
  (c, w) => plan(`【${w ? c.review : c.plan}年要集中力量抓好集镇改造】，年底见成效。`),
  (c, w) => plan(`【力争在${w ? c.review : c.plan}年建成省级卫生镇】。`),
  (c, w) => review(`【截至${w ? c.plan : c.review}年底，全镇已建成冷库12座】。`),
  (c, w) => plan(`做好【${w ? c.review : c.plan}年的工作，要牢牢把握以下原则】。`),
  (c, w) => plan(`【计划${w ? c.review : c.plan}年8月开工建设镇文体中心】。`),
  (c, w) => review(`【${w ? c.plan : c.review}年5月，成功举办首届桃花节】，吸引八方来客。`),
];
const place: Sentence[] = [
  (c, w) => plan(`【${w ? c.otherTown : c.townFull}的明天一定会更加美好】！`),
  (c, w) => review(`【${w ? c.otherTown : c.townFull}党委、政府】始终把群众冷暖放在心上。`),
  (c, w) => plan(`【全体${w ? c.otherTown : c.townFull}干部群众】要鼓足干劲。`),
  (c, w) =>
    review(
      `【在${w ? c.otherCounty : c.county}县委的坚强领导下】`.replace('县县', '县') + '，各项工作有序推进。',
    ),
  (c, w) => plan(`【把${w ? c.otherTown : c.townFull}建设成为宜居宜业的美丽乡镇】。`),
  (c, w) =>
    plan(
      `【紧扣${w ? c.otherCounty : c.county}县委经济工作会议部署】`.replace('县县', '县') +
        '，谋划好全年任务。',
    ),
];
const respectively: Sentence[] = [
  (c, w) =>
    `【${c.village()}、${c.village()}、${c.village()}分别投入80万元、65万元${w ? '' : '、42万元'}】修建广场。`,
  (_c, w) => `【春茶和夏茶分别采摘310吨、190吨${w ? '、85吨' : ''}】。`,
  (_c, w) => `【中小学、幼儿园、卫生院改造分别完成投资120万元、60万元${w ? '' : '、45万元'}】。`,
  (_c, w) => `【受理、办结、答复件数分别为86件、80件${w ? '' : '、80件'}】。`,
];
const enumerator: Sentence[] = [
  (_c, w) => plan(`【一是抓早抓小，二是抓常抓长，三是抓严抓实，${w ? '五' : '四'}是抓细抓深】。`),
  (_c, w) => plan(`【一要学在前，二要干在前，${w ? '四' : '三'}要廉在前】。`),
  (_c, w) => plan(`【第一是稳增长，第二是优结构，第${w ? '二' : '三'}是惠民生】。`),
  (_c, w) => ({
    place: 'plan',
    lines: true,
    text: `【（1）实施道路提升工程。硬化村道9公里。\n（2）实施饮水提升工程。改造管网6公里。\n（${w ? 4 : 3}）实施亮化提升工程。安装路灯百盏。】`,
  }),
];
const announced: Sentence[] = [
  (_c, w) => plan(`突出【${w ? '四' : '三'}个重点】：一是产业强镇，二是生态立镇，三是人才兴镇。`),
  (_c, w) => plan(`主要抓好【${w ? '两' : '三'}方面工作】。一是夯实基础，二是补齐短板，三是严守底线。`),
  (_c, w) =>
    plan(
      `在工作中做到“【${w ? '四' : '三'}个坚持】”：坚持党建引领，坚持群众主体，坚持久久为功。`.replace(
        '坚持党建引领，坚持群众主体，坚持久久为功',
        '一是坚持党建引领，二是坚持群众主体，三是坚持久久为功',
      ),
    ),
  (_c, w) => ({
    place: 'plan',
    lines: true,
    text: `集中力量办好【${w ? '四' : '三'}件实事】：\n（1）改造集镇农贸市场。\n（2）新建村级养老服务站。\n（3）疏浚主要排水沟渠。`,
  }),
];
const date: Sentence[] = [
  (_c, w) => review(`【11月${w ? 31 : 30}日，召开了全镇三级干部大会】。`),
  (_c, w) => plan(`【${w ? '4月31日' : '4月30日'}前全面完成清淤】。`),
  (_c, w) => plan(`【新增个体户${w ? '300户至220户' : '220户至300户'}】。`),
  (_c, w) => plan(`【林木绿化率提高${w ? '3—1' : '1—3'}个百分点】。`),
  (c, w) => review(`【活动自${c.review}年${w ? 10 : 3}月开始，至${c.review}年6月结束】。`),
];
const long = [
  '把党的建设贯穿于乡村治理全过程，让党员干部在急难险重任务中亮身份、打头阵、作表率',
  '围绕产业链部署服务链，为企业送政策、送岗位、送技术，帮助企业渡过了一个又一个难关',
];
const repeat: Sentence[] = [
  (c, w) => {
    const one = c.random.pick(long);
    return w ? [review(`【${one}】。`), plan(`【${one}】。`)] : [review(`${one}。`)];
  },
];

/** A third batch, to see what the second taught. */
export const clerkMore: readonly Frame[] = framesByKind({
  growth,
  parts,
  total,
  'two-values': twoValues,
  shares,
  target,
  unit,
  direction,
  completion,
  year,
  place,
  respectively,
  enumerator,
  announced,
  date,
  repeat,
});
