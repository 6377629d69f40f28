import { type Frame, framesByKind, plan, review, type Sentence } from '../frame.ts';
import { cut, grow, write } from '../numbers.ts';

/** 1 */
const growth: Sentence[] = [
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return `抓客源、强营销，【旅游综合收入冲上${now}，同比攀升${rate}%，而上年仅为${base}】。`;
  },
  (c, w) => {
    const { now, by, rate } = grow(c.random, w);
    return `【春茶销售额${now}，同比多卖${by}，涨幅${rate}%】，茶农笑开了颜。`;
  },
  (c, w) => {
    const a = c.random.int(220, 480);
    const d = c.random.int(30, 90);
    return `【精品民宿床位由${a}张扩容至${a + d}张，净增${w ? d + 25 : d}张】。`;
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return `【茶青交易额从上年${base}跃升至${now}，增速${rate}%】，市场越做越活。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(18000, 26000), c.random.int(1200, 2600)];
    return `强增收、促共富，【低收入农户人均可支配收入${a + b}元，比上年净增${b}元、增长${write((b / a) * 100 * (w ? 1.8 : 1), 1)}%】。`;
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w, true);
    return `抓节支、强统筹，【“三公”经费压减至${now}，较上年${base}下降${rate}%】。`;
  },
];

/** 2 */
const parts: Sentence[] = [
  (c, w) => {
    const t = c.random.int(60, 180);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 17 : -22);
    return `强业态、拓市场，【累计建成民宿${t}家，其中银宿${a}家、金宿${b}家】。`;
  },
  (c, w) => {
    const t = c.random.int(5, 12) + 0.6;
    return `【茶园总面积${t}万亩，其中高标准茶园${write(w ? t + 1.2 : t - 2.2, 1)}万亩】。`;
  },
  (c, w) => {
    const t = c.random.int(700, 1900);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 260 : -150);
    return `优投向、强监管，【投入衔接资金${t}万元，其中：道路硬化${a}万元，茶厂改造${b}万元，饮水提升${d}万元】。`;
  },
  (c, w) => {
    const t = c.random.int(40, 130);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 14 : -9);
    return `【全年接访${t}批次，包括个访${a}批次、集体访${b}批次等】，件件有着落。`;
  },
  (c, w) => {
    const t = c.random.int(26, 66);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 8 : -5);
    return `【铺设游步道${t}公里（其中石板路${a}公里，木栈道${b}公里）】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 800);
    return `抓帮扶、强兜底，【发放临时救助金${t}万元，单是大病救助就有${w ? t + 60 : t - 90}万元】。`;
  },
];

/** 3 */
const total: Sentence[] = [
  (c, w) => {
    const t = c.random.int(300, 700);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 28 : 0);
    return `【共处理松材线虫病疫木林地${t}公顷，其中采伐清理${a}公顷，注药保护${b}公顷，两者之外再无其他处理】。`.replace(
      '，两者之外再无其他处理',
      '，做到全部处理到位',
    );
  },
  (c, w) => {
    const t = c.random.int(300, 600);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -31 : 0);
    return `优茶园、换良种，【低产茶园共处理${t}公顷，分别是台刈${a}公顷、改植${b}公顷】。`;
  },
  (c, w) => {
    const t = c.random.int(80, 220);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 9 : 0);
    return `【民宿评级结果揭晓，${t}家参评户中，五叶级${a}家、四叶级${b}家、三叶级及以下${d}家】。`;
  },
  (c, w) => {
    const t = c.random.int(120, 320);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 12 : 0);
    return `抓排查、强整治，【摸排农房隐患${t}处，已销号${a}处，未销号${b}处】。`;
  },
  (c, w) => {
    const t = c.random.int(12, 40) * 10;
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -13 : 0);
    return `【接待研学团队${t}批，境内${a}批，境外${b}批】。`;
  },
  (c, w) => {
    const t = c.random.int(2000, 5000);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 190 : 0);
    return `【茶农培训分三类开展，采摘类${a}人次，炒制类${b}人次，茶艺类${d}人次，总计${t}人次】。`;
  },
];

/** 4 */
const twoValues: Sentence[] = [
  (c, w) => {
    const n = c.random.int(32, 88);
    return [
      review(`抓主体、强龙头，【全镇茶企${n}家】，带动能力明显提升。`),
      review(`优监管、保质量，对【全镇${w ? n + 6 : n}家茶企】开展了巡查。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(41, 95);
    return [
      review(`【干茶产量${n}00担】，名优茶占比不断提高。`),
      review(`抓采摘、强加工，【全镇干茶产量达${w ? n + 11 : n}00担】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(110, 260);
    return [
      review(`【全年接待游客${n}万人次】，周末车位一位难求。`),
      review(`文旅市场人气旺，【接待游客${w ? n + 33 : n}万人次】，带火了山货。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(21, 49);
    return [
      review(`【全镇共有茶厂${n}座】，清洁化改造全部完成。`),
      review(`【茶厂${w ? n + 7 : n}座】实现电力炒制，告别了烟熏火燎。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(15, 60) / 10;
    return [
      review(`【旅游总收入${write(n, 1)}亿元】，再上新台阶。`),
      review(`人气变财气，全年【旅游总收入达${write(w ? n + 0.6 : n, 1)}亿元】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(5200, 8900);
    return [
      review(`【全镇茶农${n}户】，户均茶园七亩有余。`),
      review(`强服务、送保障，茶叶气象指数保险覆盖【全镇${w ? n - 430 : n}户茶农】。`),
    ];
  },
];

/** 5 */
const shares: Sentence[] = [
  (c, w) => {
    const [a, b] = [c.random.int(40, 48), c.random.int(28, 34)];
    return `【游客来源不断拓展，省内客占${a}%，省外客占${b}%，境外客占${w ? 100 - a - b + 12 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(55, 68);
    return `【茶叶销售渠道持续优化，线上占比${a}%，线下占比${w ? 100 - a + 15 : 100 - a}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(18, 24), c.random.int(26, 32)];
    return `优结构、强三产，【三次产业比例调整为${a}:${b}:${w ? 100 - a - b + 9 : 100 - a - b}】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(45, 52), c.random.int(26, 31)];
    return `【茶园按品种划分，群体种占${a}%、白化种占${b}%、其他品种占${w ? 100 - a - b + 13 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(58, 71);
    return `【民宿经营者中本地村民占${a}%，外来投资者占${w ? 100 - a + 11 : 100 - a}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(50, 58), c.random.int(24, 29)];
    return `【问卷显示，选择自驾的游客占${a}%，选择乘高铁的占${b}%，选择跟团的占${w ? 100 - a - b + 10 : 100 - a - b}%】。`;
  },
];

/** 6 */
const target: Sentence[] = [
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`抓运行、强调度，【${s}实现${base}】。`),
      plan(`今年的目标是，【${s}冲刺${now}、增长${rate}%】。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return plan(
      `优营销、拓市场，【茶叶网销额在去年${base}基础上再增${rate}%，突破性地做到${now}】。`.replace(
        '突破性地做到',
        '达到',
      ),
    );
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [review(`【${s}${base}】，好于预期。`), plan(`【预期${s}${now}，同比增长${rate}%】。`)];
  },
  (c, w) => {
    const base = c.random.int(20, 60) / 10 + 0.05;
    const s = c.draw('money');
    return [
      review(`【全年${s}${write(base, 2)}亿元】，稳中有进。`),
      plan(`【${s}增速不低于8%，总量达到${write(w ? base * 0.95 : base * 1.1, 2)}亿元】。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return plan(`【农产品加工产值由${base}提升到${now}，增幅${rate}%】，这是今年必须拿下的硬指标。`);
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`强征管、挖潜力，【${s}达${base}】。`),
      plan(`全年【${s}安排${now}，比上年预计增长${rate}%】。`),
    ];
  },
];

/** 13 */
const unit: Sentence[] = [
  (c, w) => {
    const p = c.draw('project');
    const n = `${c.random.int(1, 8)}.${c.random.int(11, 89)}`;
    return [
      review(`抓项目、强攻坚，【总投资${n}亿元的${p}】落地开工。`),
      plan(`【投资${n}${w ? '万' : '亿'}元的${p}】年内完成主体。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(3, 9)}.${c.random.int(11, 89)}`;
    return [
      review(`【全镇茶园面积${n}万亩】，是名副其实的茶乡。`),
      plan(`管好【${n}${w ? '' : '万'}亩茶园】，让老茶山换新颜。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(112, 289);
    return [
      review(`【景区接待游客${n}万人次】，创下新高。`),
      review(`节会拉动明显，【景区接待游客${n}${w ? '' : '万'}人次】。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(1, 6)}.${c.random.int(11, 89)}`;
    return [
      review(`【茶叶全产业链产值${n}亿元】。`),
      review(`一片叶子富一方，【茶叶全产业链产值${n}${w ? '万' : '亿'}元】。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(2, 5)}.${c.random.int(11, 89)}`;
    return [
      review(`【全镇户籍人口${n}万】，山区人口占七成。`),
      review(`【${n}${w ? '人' : '万人'}的户籍人口】中，六十岁以上老人逐年增多。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(1, 4)}.${c.random.int(11, 89)}`;
    return [
      review(`【茶叶产量${n}万担】，质价齐升。`),
      review(`抓采制、强品质，【茶叶产量${n}${w ? '' : '万'}担】。`),
    ];
  },
];

/** 15 */
const direction: Sentence[] = [
  (c, w) => {
    const a = c.random.int(40, 90);
    return `抓安全、强监管，【道路交通事故由${a}起压降至${w ? a + 9 : a - 9}起】。`;
  },
  (c, w) => {
    const a = c.random.int(61, 80);
    return `【名优茶比重从${a}%提升至${w ? a - 6 : a + 6}%】。`;
  },
  (c, w) => {
    const a = c.random.int(7, 15);
    return `【全县文旅考核排名由第${a}位跃居第${w ? a + 3 : a - 3}位】。`;
  },
  (c, w) => {
    const a = c.random.int(200, 500);
    return `【旅游投诉从${a}件减至${a - 50}件，${w ? '上升' : '下降'}${write((50 / a) * 100, 1)}%】。`;
  },
  (c, w) => {
    const a = c.random.int(19, 26) / 10 + 0.01;
    return `【城乡收入比由${write(a, 2)}缩小为${write(w ? a + 0.12 : a - 0.12, 2)}】。`;
  },
  (c, w) => `游客重游意愿增强，【平均停留时间同比增加${w ? '-' : ''}${c.random.int(5, 19)}%】。`,
];

/** 16 */
const completion: Sentence[] = [
  (c, w) => {
    const t = c.random.int(60, 150);
    const d = Math.round(t * 0.82);
    return `抓进度、强督办，【应改造茶厂${t}座，已改造${d}座，改造率${w ? 95 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(3000, 7000);
    const d = Math.round(t * 0.74);
    return `【全镇${t}户农户中，参加茶叶保险的有${d}户，参保率${w ? 88 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(200, 500);
    const d = Math.round(t * 0.91);
    return `【受理游客诉求${t}件，办结${d}件，办结率为${w ? 98.8 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(20, 60) * 100;
    const d = Math.round(t * 0.67);
    return `【年度投资计划${t}万元，实际完成${d}万元，完成年度计划的${w ? 81 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(80, 240);
    const d = Math.round(t * 0.86);
    return `优服务、强健康，【符合条件老人${t}0名，接受体检${d}0名，体检率${w ? 97 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(120, 300);
    const d = Math.round(t * 0.79);
    return `【摸排危旧房${t}幢，完成解危${d}幢，解危率${w ? 93 : write((d / t) * 100, 1)}%】。`;
  },
];

/** Figures of a hill-country town; written before anything was measured on them. */
export const hillFigures: readonly Frame[] = framesByKind({
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
