import { type Frame, framesByKind, plan, review, type Sentence } from '../frame.ts';
import { cut, grow, write } from '../numbers.ts';

/** 1 */
const growth: Sentence[] = [
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return `【港口作业收入同比增长${rate}%，由${base}提升到${now}】，航线通达六个口岸。`;
  },
  (c, w) => {
    const { base, now, by } = grow(c.random, w);
    const unit = /[^\d.]+$/.exec(by)?.[0] ?? '';
    return `【临港企业纳税${now}，比上年${base}净增${write(parseFloat(by) * (w ? 2.2 : 1), 2)}${unit}】。`;
  },
  (c, w) => {
    const { now, by, rate } = grow(c.random, w);
    return `经济运行质量提高，【工业企业利润总额${now}，同比增加${by}、增长${rate}%】。`;
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return `【水产品出口额突破瓶颈，达到${now}，上年这一数字为${base}，增幅${rate}%】。`;
  },
  (c, w) => {
    const a = c.random.int(20, 60) / 10;
    return `【冷链仓储能力从${write(a, 1)}万吨扩大到${write(a * (w ? 1.4 : 2), 1)}万吨，实现翻番】。`;
  },
  (c, w) => {
    const a = c.random.int(71, 84);
    return `【污水集中处理率达到${a + 6}.5%，较上年的${a}.5%提高${w ? 9.4 : 6}个百分点】。`;
  },
  (c, w) => {
    const [a, k] = [c.random.int(30, 70), c.random.int(2, 4)];
    return `【跨境电商包裹${a * k}万件，为上年${a}万件的${w ? k + 2 : k}倍】。`;
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w, true);
    return `企业负担减轻，【企业年用电成本由上年的${base}降至${now}，降低${rate}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(30, 80), c.random.int(6, 20)];
    return `【规上工业企业${a + b}家，新增${b}家】，【较上年的${w ? a - 7 : a}家又有增加】。`;
  },
  (c, w) => {
    const { base, by, rate } = grow(c.random, w);
    return `【一般预算收入在上年${base}的基础上增收${by}，增长${rate}%】。`;
  },
];

/** 2 */
const parts: Sentence[] = [
  (c, w) => {
    const t = c.random.int(20, 60) / 10;
    return `【完成工业投资${write(t, 1)}亿元，其中技改投资${write(w ? t * 0.7 : t * 0.5, 1)}亿元，新建项目投资${write(w ? t * 0.6 : t * 0.4, 1)}亿元】。`;
  },
  (c, w) => {
    const t = c.random.int(12, 40);
    return `【全镇有上亿元企业${t}家，其中外资企业${w ? t + 3 : t - 6}家】。`;
  },
  (c, w) => {
    const t = c.random.int(60, 150);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? 18 : -9);
    return `【查处违法违规行为${t}起（其中非法捕捞${a}起、违规排污${b}起、违法用地${d}起）】。`;
  },
  (c, w) => {
    const t = c.random.int(3000, 9000);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 1500 : 0);
    return `【拨付惠企资金${t}万元，包含贷款贴息${a}万元、稳岗补贴${b}万元】。`;
  },
  (c, w) => {
    const t = c.random.int(200, 600);
    return `【登记在册渔船${t}艘，其中六十马力以上的大船${w ? t + 33 : t - 60}艘】。`;
  },
  (c, w) => {
    const t = c.random.int(30, 60);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 8 : -5);
    return `【引进项目${t}个，其中先进制造项目${a}个、现代服务项目${b}个】。`;
  },
  (c, w) => {
    const t = c.random.int(900, 1900);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 240 : -100);
    return `【拆除各类违章建筑${t}处，当中厂房${a}处、民房${b}处】。`;
  },
  (c, w) => {
    const t = c.random.int(20, 60);
    return `【争创各级荣誉${t}项，其中省级荣誉${w ? t + 4 : Math.floor(t / 3)}项】。`;
  },
];

/** 3 */
const total: Sentence[] = [
  (c, w) => {
    const t = c.random.int(120, 300);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 14 : 0);
    return `【${t}艘渔船全部完成检验，合格${a}艘，不合格${b}艘】。`;
  },
  (c, w) => {
    const t = c.random.int(60, 160);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? -8 : 0);
    return `【${t}家企业分为红、黄、绿三档管理，红档${a}家、黄档${b}家、绿档${d}家】。`;
  },
  (c, w) => {
    const t = c.random.int(20, 70) / 10;
    const a = Number(write(t * 0.6, 1));
    return `【全年进出口总额${write(t, 1)}亿元，其中进口${write(a, 1)}亿元，出口${write(w ? t - a + 0.7 : t - a, 1)}亿元】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 700);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -32 : 0);
    return `【收到12345热线工单${t}件，已办结${a}件，正在办理${b}件】。`;
  },
  (c, w) => {
    const t = c.random.int(900, 1900);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 73 : 0);
    return `【新增养老床位${t}张，包括公办机构${a}张和民办机构${b}张】。`;
  },
  (c, w) => {
    const t = c.random.int(2000, 5000);
    const [a = 0, b = 0, d = 0] = cut(c.random, t, 3, w ? -260 : 0);
    return `【工程由三个标段组成，一标段投资${a}万元，二标段投资${b}万元，三标段投资${d}万元，合计投资${t}万元】。`;
  },
  (c, w) => {
    const t = c.random.int(200, 500);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? 19 : 0);
    return `【举办招聘会提供岗位${t}个，线上${a}个，线下${b}个】。`;
  },
  (c, w) => {
    const t = c.random.int(60, 140);
    const [a = 0, b = 0] = cut(c.random, t, 2, w ? -7 : 0);
    return `【共有${t}名渔民转产转业，${a}名进厂务工，其余${b}名自主创业】。`;
  },
];

/** 4 */
const twoValues: Sentence[] = [
  (c, w) => {
    const n = c.random.int(110, 190);
    return [
      review(`【全镇现有规上企业${n}家】，集群效应初步显现。`),
      review(`惠企走访全覆盖，【对全镇${w ? n + 12 : n}家规上企业】逐一建立了服务台账。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(110, 290) / 10;
    return [
      review(`【全年完成港口吞吐量${write(n, 1)}万吨】，创投运以来新高。`),
      review(`港产城联动发展，【港口吞吐量达到${write(w ? n + 2.6 : n, 1)}万吨】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(32000, 46000);
    return [
      review(`【城镇居民人均可支配收入${n}元】，城乡差距进一步缩小。`),
      review(`富民增收见实效，【城镇居民人均可支配收入达到${w ? n + 1500 : n}元】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(11, 28);
    return [
      review(`我${c.townFull.endsWith('乡') ? '乡' : '镇'}【下辖${n}个行政村】。`),
      review(`【全部${w ? n - 2 : n}个行政村】都建起了渔民书屋。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(30, 90) / 10;
    return [
      review(`【固定资产投资完成${write(n, 1)}亿元】，投资结构持续优化。`),
      review(`全年重大项目扎实推进，带动【固定资产投资达到${write(w ? n + 0.8 : n, 1)}亿元】。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(210, 480);
    return [
      review(`【全镇登记冷藏货车${n}辆】，全部安装了定位终端。`),
      review(`安全生产常抓不懈，【全镇${w ? n + 31 : n}辆冷藏货车均】接受了安全检查。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(2100, 4900);
    return [
      review(`【全年新增就业岗位${n}个】，登记失业率保持低位。`),
      review(`在民生方面，【新增就业岗位${w ? n - 400 : n}个】，较好完成了年度任务。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(30, 90);
    return [
      review(`【年内组织各类文化活动${n}场】，群众文化生活丰富多彩。`),
      review(`文化惠民持续发力，【全年组织各类文化活动${w ? n + 14 : n}场】。`),
    ];
  },
];

/** 5 */
const shares: Sentence[] = [
  (c, w) => {
    const [a, b] = [c.random.int(40, 50), c.random.int(25, 33)];
    return `【出口市场中，东盟占${a}%，日韩占${b}%，其他地区占${w ? 100 - a - b + 13 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(3, 7), c.random.int(52, 60)];
    return `【三次产业结构比由5.8:55.6:38.6调整为${a}.2:${b}.5:${write((w ? 109 : 100) - a - b - 0.7, 1)}】。`;
  },
  (c, w) => {
    const a = c.random.int(52, 66);
    return `【渔业产值当中，养殖占比${a}%，捕捞占比${w ? 100 - a + 15 : 100 - a}%】。`;
  },
  (c, w) => {
    const a = c.random.int(58, 72);
    return `【财政支出的${a}%用于民生，其余${w ? 100 - a + 10 : 100 - a}%用于运转和发展】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(38, 46), c.random.int(30, 36)];
    return `【调查显示，职工通勤方式中骑车的占${a}%，乘公交的占${b}%，自驾的占${w ? 100 - a - b + 11 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(64, 78);
    return `【园区用水来源，再生水占${a}%，自来水占${w ? 100 - a + 12 : 100 - a}%】。`;
  },
  (c, w) => {
    const [a, b] = [c.random.int(41, 49), c.random.int(26, 34)];
    return `【工业产值构成中，装备制造占${a}%、海洋食品占${b}%、新材料及其他占${w ? 100 - a - b + 9 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(51, 60);
    return `【企业贷款中，中长期贷款占${a}%，短期贷款占${w ? 100 - a + 8 : 100 - a}%】。`;
  },
];

/** 6 */
const target: Sentence[] = [
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`【${s}累计完成${base}】。`.replace('累计', '')),
      plan(`预期目标为：【${s}增长${rate}%，达${now}】。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return plan(`【海洋经济营收要从今年的${base}提高到${now}，增长${rate}%】。`);
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [review(`【${s}达到${base}】，居全县前列。`), plan(`【${s}确保${now}，同比增长${rate}%】。`)];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`【实现${s}${base}】。`),
      plan(`要在${c.plan}年【实现${s}${now}、增长${rate}%】的目标，任务艰巨。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return plan(`【今年船舶修造收入${base}，明年计划增长${rate}%，预计可达${now}】。`);
  },
  (c, w) => {
    const base = c.random.int(20, 60) / 10;
    const s = c.draw('money');
    return [
      review(`【${s}${write(base, 1)}亿元】，实现平稳增长。`),
      plan(`【${s}增长9%左右，达到${write(w ? base * 1.32 : base * 1.09, 2)}亿元】。`),
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      review(`全年【${s}完成${base}】，为年度计划的102%。`),
      plan(`【${s}预期增长${rate}%，完成${now}】，力争更好。`),
    ];
  },
  (c, w) => {
    const { base, by, rate } = grow(c.random, w);
    return plan(`【税收在今年${base}的基数上增加${by}，增长${rate}%】。`);
  },
];

/** 13 */
const unit: Sentence[] = [
  (c, w) => {
    const p = c.draw('project');
    const n = `${c.random.int(11, 48)}.${c.random.int(1, 9)}`;
    return [
      review(`【总投资达${n}亿元的${p}】年内开工。`),
      plan(`紧盯【${p}（总投资${n}${w ? '万' : '亿'}元）】，力争早日竣工。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(110, 890);
    return [
      review(`【港口货物吞吐量${n}万吨】，同比稳中有升。`),
      review(`大港蓄势待发，【货物吞吐量达${n}${w ? '亿' : '万'}吨】。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(2, 9)}.${c.random.int(11, 89)}`;
    return [
      review(`【水产品总产量${n}万吨】，其中养殖占七成。`),
      review(`海洋牧场初具规模，【水产品总产量达到${n}${w ? '' : '万'}吨】。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(2, 9)}.${c.random.int(1, 9)}`;
    return [
      review(`【实现增值税收入${n}亿元】，税占比稳步提升。`),
      review(`财政实力增强，【增值税收入${n}${w ? '万' : '亿'}元】，连续三年增长。`),
    ];
  },
  (c, w) => {
    const p = c.draw('project');
    const n = c.random.int(1200, 9900);
    return [
      review(`争取专项债【${n}万元用于${p}】。`),
      review(`【${p}获专项债${n}${w ? '' : '万'}元】，资金已全部到位。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(11, 39)}.${c.random.int(1, 9)}`;
    return [
      review(`【常住人口${n}万人】，外来人口超过三分之一。`),
      review(`公共服务扩容提质，满足【${n}${w ? '' : '万'}人常住人口】的需求。`),
    ];
  },
  (c, w) => {
    const n = `${c.random.int(11, 39)}.${c.random.int(1, 9)}`;
    return [
      review(`【规模工业产值完成${n}亿元】。`),
      plan(`站在【规模工业产值${n}${w ? '万' : '亿'}元】的新起点上，我们信心更足。`),
    ];
  },
  (c, w) => {
    const n = c.random.int(21, 89);
    return [
      review(`【滨海步道全年接待游客${n}${w ? '' : '万'}人次】。`),
      review(`【滨海步道接待游客达${n}万人次】，成为新的打卡地。`),
    ];
  },
];

/** 15 */
const direction: Sentence[] = [
  (c, w) => {
    const a = c.random.int(60, 90);
    return `【码头泊位利用率由${a}%提升至${w ? a - 8 : a + 8}%】。`;
  },
  (c, w) => {
    const a = c.random.int(30, 60);
    return `【审批时限从${a}个工作日压缩为${w ? a + 5 : a - 5}个工作日】。`;
  },
  (c, w) => {
    const a = c.random.int(9, 15);
    return `【全市百强镇排名由第${a}名跃居第${w ? a + 4 : a - 4}名】。`;
  },
  (c, w) => {
    const a = c.random.int(24, 36);
    return `【PM2.5平均浓度由上年${a}微克/立方米下降到${w ? a + 3 : a - 3}微克/立方米】。`;
  },
  (c, w) => {
    const a = c.random.int(200, 400);
    return `【渔船事故险情由${a}起${w ? '增加' : '减少'}到${a - 60}起】。`;
  },
  (c, w) => `【企业综合用电成本下降${w ? '-' : ''}${c.random.int(3, 9)}.${c.random.int(1, 9)}%】。`,
  (c, w) => {
    const a = c.random.int(40, 70);
    return `【亩均税收从${a}万元提高到${w ? a - 6 : a + 6}万元】，集约用地水平提升。`;
  },
  (c, w) => {
    const a = c.random.int(300, 600);
    return `【劳资纠纷由上年的${a}起增至${a + 70}起，${w ? '下降' : '增长'}${write((70 / a) * 100, 1)}%】。`;
  },
];

/** 16 */
const completion: Sentence[] = [
  (c, w) => {
    const t = c.random.int(30, 80) / 10;
    const d = Number(write(t * 0.88, 2));
    return `【省重点项目年度计划投资${write(t, 1)}亿元，实际完成投资${write(d, 2)}亿元，投资完成率${w ? 97 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(200, 500);
    const d = Math.round(t * 0.9);
    return `【全镇应装定位终端渔船${t}艘，已安装${d}艘，安装率${w ? 97.4 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(60, 140);
    const d = t - 14;
    return `【承办人大代表建议、政协委员提案共${t}件，办理答复${d}件，办复率${w ? 99 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 800);
    const d = Math.round(t * 0.45);
    return `【${t}家企业中有${d}家接入智慧监管平台，占比${w ? 62 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(4000, 9000);
    const d = Math.round(t * 1.07);
    return `【全年税收任务${t}万元，实际入库${d}万元，完成全年任务的${w ? 118 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(300, 800);
    const d = Math.round(t * 0.95);
    return `【抽检海产品${t}批次，合格${d}批次，抽检合格率为${w ? 99.5 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(600, 1800);
    const d = Math.round(t * 0.72);
    return `【需搬迁群众${t}户，已签约${d}户，签约率达${w ? 86 : write((d / t) * 100, 1)}%】。`;
  },
  (c, w) => {
    const t = c.random.int(60, 140);
    const d = Math.round(t * 0.8);
    return `【发现环保问题${t}个，已完成整改${d}个，整改率达到${w ? 93 : write((d / t) * 100, 1)}%】。`;
  },
];

/** Figures as clerks of an industrial town on the coast set them; written before anything was measured on them. */
export const coastFigures: readonly Frame[] = framesByKind({
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
