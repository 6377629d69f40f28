import { type Frame, framesByKind, plan, review, type Sentence } from '../frame.ts';
import { cut, grow, write } from '../numbers.ts';

/** 1 */
const growth: Sentence[] = [
  (c, w) => {
    const { now, rate, base } = grow(c.random, w);
    return `【全镇完成财税总收入${now}，比上年的${base}增长${rate}%】，圆满完成人代会确定的目标。`;
  },
  (c, w) => {
    const { now, by, rate } = grow(c.random, w);
    return `【乡镇企业营业收入达${now}，比上年增加${by}，递增${rate}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(5000, 9000), c.random.int(300, 900)];
    return `农民得到更多实惠，【村民人均分配${a + b}元，较上年人均增收${b}元，增幅${write((b / a) * 100 * (w ? 2.3 : 1), 1)}%】。`;
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return `【烤烟收购总值由前一年的${base}上升到${now}，上升${rate}%】。`;
  },
  (c, w) => {
    const a = c.random.int(110, 390);
    return `【私营企业注册资本从${a}万元增长到${w ? Math.round(a * 1.5) : a * 2}万元，翻了一番】。`;
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w, true);
    return `【行政管理费支出${now}，比上年${base}减少${rate}%】，机关作风明显好转。`;
  },
  (c, w) => {
    const a = c.random.int(300, 420);
    const d = c.random.int(8, 30);
    return `【水稻单产由${a}公斤增加到${a + d}公斤，亩均增产${w ? d + 14 : d}公斤】。`;
  },
  (c, w) => {
    const a = c.random.int(50, 80);
    return `【有线电视入户率${a + 8}%，同比上升${w ? 15 : 8}个百分点，上年为${a}%】。`;
  },
  (c, w) => {
    const [a, k] = [c.random.int(20, 60), c.random.int(2, 5)];
    return `【今年茶苗繁育量${a * k}万株，是去年${a}万株的${w ? k + 1.6 : k}倍】。`;
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return `【村组集体收入今年为${now}，去年为${base}，增长率为${rate}%】。`;
  },
];

/** 2 */
const parts: Sentence[] = [
  (c, w) => {
    const t = c.random.int(800, 2600);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 400 : -200);
    return `【全年投入农田水利建设资金${t}万元，其中国家补助${a}万元，集体投入${b}万元，群众投劳折资${d}万元】。`;
  },
  (c, w) => {
    const t = c.random.int(30, 90);
    return `【兴办各类企业${t}家，其中工业企业${w ? t + 7 : t - 12}家】。`;
  },
  (c, w) => {
    const t = c.random.int(20, 60);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 9 : -4);
    return `【硬化公路${t}公里，其中通村公路${a}公里，通组公路${b}公里】。`;
  },
  (c, w) => {
    const t = c.random.int(600, 1500);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 160 : -90);
    return `【举办各种培训班，受训人员${t}人次，其中党员${w ? t + 55 : a}人次，农技员${b}人次】。`;
  },
  (c, w) => {
    const t = c.random.int(4, 9) + 0.5;
    return `【发展经济林${t}万亩（其中茶园${write(w ? t - 1 : t - 3, 1)}万亩、果园${write(w ? 2.4 : 1.4, 1)}万亩）】。`;
  },
  (c, w) => {
    const t = c.random.int(100, 260);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 31 : -20);
    return `【结案${t}起，其中民事纠纷${a}起、治安案件${b}起】，维护了社会稳定。`;
  },
  (c, w) => {
    const t = c.random.int(1000, 3000);
    return `【落实扶贫项目资金${t}万元，仅产业项目一项就达${w ? t + 220 : t - 320}万元】。`;
  },
  (c, w) => {
    const t = c.random.int(200, 500);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 45 : -15);
    return `【新建沼气池${t}口，其中：上片${a}口、中片${b}口、下片${d}口】。`;
  },
];

/** 3 */
const total: Sentence[] = [
  (c, w) => {
    const t = c.random.int(20, 40);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 3 : 0);
    return `【全镇${t}座水库中，达标水库${a}座，未达标水库${b}座】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 800);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -24 : 0);
    return `【筹措办学经费${t}万元，来源于财政拨款${a}万元和社会捐资${b}万元两个方面】。`;
  },
  (c, w) => {
    const t = c.random.int(60, 160);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 8 : 0);
    return `【参评干部${t}人，评定优秀等次${a}人，称职等次${b}人，不称职等次${d}人】。`;
  },
  (c, w) => {
    const t = c.random.int(1500, 4000);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -180 : 0);
    return `【土地确权面积分水田和旱地两类统计，水田${a}亩，旱地${b}亩，两项合计${t}亩】。`;
  },
  (c, w) => {
    const t = c.random.int(40, 120);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 6 : 0);
    return `【收到提案${t}件，已落实${a}件，待落实${b}件】。`;
  },
  (c, w) => {
    const t = c.random.int(2, 9) * 100;
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 37 : 0);
    return `【育苗${t}亩，按村分别为一村${a}亩、二村${b}亩、三村${d}亩】。`;
  },
  (c, w) => {
    const t = c.random.int(900, 1900);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -66 : 0);
    return `【实有劳动力${t}人，男劳力${a}人，女劳力${b}人】。`;
  },
  (c, w) => {
    const t = c.random.int(80, 200);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 11 : 0);
    return `【${t}户移民已全部安置，集中安置${a}户，分散安置${b}户】。`;
  },
];

/** 4 */
const twoValues: Sentence[] = [
  (c, w) => {
    const n = c.random.int(14, 34);
    return [
      review(`【全镇现辖${n}个行政村】，面积辽阔。`),
      review(`村务公开实现经常化，【全镇${w ? n + 3 : n}个行政村全部】建立了公开栏。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(20, 80) / 10;
    return [
      review(`【工农业总产值达${write(n, 1)}亿元】，综合实力显著增强。`),
      review(`总结一年来的工作，【工农业总产值${write(w ? n + 0.7 : n, 1)}亿元】，来之不易。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(6100, 9800);
    return [
      review(`【农民人均纯收入${n}元】，群众生活水平不断提高。`),
      review(`一年来，【农民人均纯收入实现${w ? n + 460 : n}元】，家家户户有余粮。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(120, 390);
    return [
      review(`【全镇共有村民小组${n}个】，分布在三山五岭之间。`),
      review(`广播村村响，【${w ? n + 14 : n}个村民小组都】装上了大喇叭。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(800, 2600);
    return [
      review(`【全年完成造林${n}亩】，封山育林成效明显。`),
      review(`生态建设方面，【完成造林${w ? n + 300 : n}亩】，森林资源逐年增长。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(21, 60) / 10;
    return [
      review(`【烟叶产量${write(n, 1)}万担】，烟农喜获丰收。`),
      review(`支柱产业不断壮大，【烟叶产量达到${write(w ? n + 0.9 : n, 1)}万担】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(31, 88);
    return [
      review(`【全镇中小学教师${n}6人】，师资力量逐步充实。`),
      review(`尊师重教蔚然成风，【全镇${w ? n + 4 : n}6名中小学教师】人人受到慰问。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(1100, 3900);
    return [
      review(`【完成契税收入${n}万元】。`),
      review(`财税工作稳步推进，【契税收入完成${w ? n - 210 : n}万元】。`),
    ];
  },
];

/** 5 */
const shares: Sentence[] = [
  (c, w) => {
    const [a, b] = [c.random.int(24, 30), c.random.int(38, 44)];
    return `产业结构逐步优化，【一、二、三产业之比为${a}∶${b}∶${w ? 100 - a - b + 8 : 100 - a - b}】。`;
  },
  (c, w) => {
    const a = c.random.int(56, 70);
    return `【粮食作物与经济作物面积之比为${a}∶${w ? 100 - a + 12 : 100 - a}】，种植结构日趋合理。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(42, 50), c.random.int(24, 32)];
    return `【农民收入的${a}%来自种植业，${b}%来自务工，${w ? 100 - a - b + 11 : 100 - a - b}%来自其他方面】。`;
  },
  (c, w) => {
    const a = c.random.int(53, 66);
    return `【全部投资中，政府投资所占比重为${a}%，社会投资所占比重为${w ? 100 - a + 9 : 100 - a}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(40, 48), c.random.int(30, 36)];
    return `【民主测评结果，满意票占${a}%，基本满意票占${b}%，不满意票占${w ? 100 - a - b + 13 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(61, 75);
    return `【林地按权属分，集体林占${a}%，国有林占${w ? 100 - a + 10 : 100 - a}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(30, 40), c.random.int(30, 38)];
    return `【在外务工人员中，到沿海的占${a}%，到省城的占${b}%，在县内的占${w ? 100 - a - b + 9 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(54, 68);
    return `【救灾款物中，资金占${a}%，物资占${w ? 100 - a + 14 : 100 - a}%】。`;
  },
];

/** 6 */
const target: Sentence[] = [
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`【${s}完成${base}】，占年计划的104%。`),
      plan(`经济发展的主要目标是：【${s}${now}，比上年增长${rate}%】。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return plan(`【乡镇企业总产值计划由上年的${base}增加到${now}，增长${rate}%】。`);
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [review(`【${s}达到${base}】。`), plan(`【确保${s}增长${rate}%，达到${now}】，力争突破。`)];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`全镇实现【${s}${base}】，创历史最高水平。`),
      plan(`到年底，实现【${s}${now}，增幅达到${rate}%】。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return plan(`【上年全镇储蓄余额${base}，今年计划增长${rate}%，达到${now}】。`);
  },
  (c, w) => {
    const base = c.random.int(20, 60) / 10;
    const s = c.draw('money');
    return [
      review(`【${s}${write(base, 1)}亿元】，超额完成任务。`),
      plan(`【${s}增长7%以上，达到${write(w ? base * 0.92 : base * 1.08, 2)}亿元】。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return plan(`【计划全年完成林产工业产值${now}，在上年${base}的基础上增长${rate}%】。`);
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`上半年开局良好，全年【${s}实现${base}】。`),
      plan(`一手抓增收，一手抓节支，【${s}力争达到${now}，增长${rate}%】。`),
    ];
  },
];

/** 13 */
const unit: Sentence[] = [
  (c, w) => {
    const p = c.draw('project');
    const n = c.random.int(1200, 9800);
    return [
      review(`投资【${n}万元的${p}】已交付使用。`),
      review(`【${p}投资${n}${w ? '亿' : '万'}元】，为历年之最。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(2, 9)}.${c.random.int(11, 89)}`;
    return [
      review(`【全镇工业总产值${n}亿元】，占工农业总产值的六成。`),
      review(`【工业总产值达到${n}${w ? '万' : '亿'}元】，工业化步伐加快。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(1, 6)}.${c.random.int(11, 89)}`;
    return [
      review(`【粮食总产${n}万吨】，人均占有粮食居全县前列。`),
      review(`农业丰收，【粮食总产${n}${w ? '' : '万'}吨】。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(11, 68)}.${c.random.int(1, 9)}`;
    return [
      review(`【全镇山林面积${n}万亩】，林农受益。`),
      plan(`用好【${n}${w ? '' : '万'}亩山林】，向绿水青山要效益。`),
    ];
  },
  (c, w) => {
    const p = c.draw('project');
    const n = `${c.random.int(1, 8)}.${c.random.int(11, 89)}`;
    return [
      review(`【${p}（投资${n}亿元）】开工建设。`),
      plan(`加快【${p}建设，该项目投资${n}${w ? '万' : '亿'}元】，带动作用明显。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(1, 4)}.${c.random.int(11, 89)}`;
    return [
      review(`【全镇总人口${n}万人】，计划生育国策得到落实。`),
      review(`卫生事业惠及【全镇${n}${w ? '' : '万'}人】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(1100, 3900);
    return [
      review(`【完成地方财政收入${n}万元】。`),
      review(`勤俭办一切事业，用好【地方财政收入${n}${w ? '亿' : '万'}元】这本账。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(11, 39)}.${c.random.int(1, 9)}`;
    return [
      review(`【新修水利完成土石方${n}万立方米】。`),
      review(`冬修水利热火朝天，【共完成土石方${n}${w ? '' : '万'}立方米】。`),
    ];
  },
];

/** 15 */
const direction: Sentence[] = [
  (c, w) => {
    const a = c.random.int(30, 80);
    return `【刑事发案由上年的${a}起下降到${w ? a + 11 : a - 11}起】，社会治安明显好转。`;
  },
  (c, w) => {
    const a = c.random.int(60, 85);
    return `【农业机械化程度由${a}%提高到${w ? a - 5 : a + 5}%】。`;
  },
  (c, w) => {
    const a = c.random.int(6, 14);
    return `【全县综合评比由上年第${a}名上升为第${w ? a + 2 : a - 2}名】。`;
  },
  (c, w) => `【人口自然增长率控制有力，计生罚没支出下降${w ? '-' : ''}${c.random.int(4, 19)}%】。`,
  (c, w) => {
    const a = c.random.int(70, 99);
    return `【辍学人数由${a}人减少到${w ? a + 12 : a - 12}人】。`;
  },
  (c, w) => {
    const a = c.random.int(40, 60);
    return `【烟叶上等烟比例从${a}%上升到${w ? a - 7 : a + 7}%】，烟农收入增加。`;
  },
  (c, w) => {
    const a = c.random.int(300, 700);
    return `【集体欠款由${a}万元降为${w ? a + 80 : a - 80}万元】，债务包袱减轻。`;
  },
  (c, w) => {
    const a = c.random.int(120, 300);
    return `【贫困户由${a}户减少到${a - 60}户，${w ? '增长' : '减少'}${write((60 / a) * 100, 1)}%】。`;
  },
];

/** 16 */
const completion: Sentence[] = [
  (c, w) => {
    const t = c.random.int(2000, 5000);
    const d = Math.round(t * 0.93);
    return `【粮食定购任务${t}吨，已入库${d}吨，占任务数的${w ? 99 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 900);
    const d = Math.round(t * 0.88);
    return `【适龄儿童${t}人，已入学${d}人，入学率${w ? 98 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(1000, 3000);
    const d = Math.round(t * 1.08);
    return `【计划造林${t}亩，实际完成${d}亩，为计划的${w ? 121 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(3000, 9000);
    const d = Math.round(t * 0.81);
    return `【全镇总户数${t}户，通自来水${d}户，普及率${w ? 94 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(60, 200);
    const d = t - 9;
    return `【调处民间纠纷${t}起，调解成功${d}起，成功率${w ? 99.4 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(20, 60);
    const d = Math.round(t * 0.6);
    return `【${t}个行政村中，通水泥路的${d}个，通达率${w ? 81 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(1000, 4000);
    const d = Math.round(t * 0.76);
    return `【应征农业税${t}万元，实征${d}万元，征收率${w ? 89 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(400, 900);
    const d = Math.round(t * 0.9);
    return `【应参训民兵${t}人，实际参训${d}人，参训率达${w ? 98 : write((d / t) * 100, 1)}%】。`;
  },
];

/** Figures of an old-style report; written before anything was measured on them. */
export const countyFigures: readonly Frame[] = framesByKind({
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
