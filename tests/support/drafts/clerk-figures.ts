import { type Frame, framesByKind, type Sentence } from './frame.ts';
import { cut, grow, write } from './numbers.ts';
import type { Scene } from './scene.ts';

/** 1: growth, increment, multiple and points beside their amounts, in the wording of other desks. */
const growth: Sentence[] = [
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return `工业经济稳中向好，【规模以上工业企业主营业务收入由去年的${base}跃升至${now}，增速${rate}%】，位居全县前列。`;
  },
  (c, w) => {
    const { now, by, rate } = grow(c.random, w, false, '元');
    return `农民的钱袋子鼓起来了，【农村居民人均纯收入${now}，较去年净增${by}，增长${rate}%】。`;
  },
  (c, w) => {
    const base = c.random.int(41, 68) / 10;
    const now = base + c.random.int(12, 90) / 10;
    const points = w ? now - base + 2.4 : now - base;
    return `【群众对社会治安的满意率由9${write(base % 10, 1)}%提高到9${write((base % 10) + 0.8, 1)}%，提升${write(w ? 2.9 : 0.8, 1)}个百分点】${points > 0 ? '，群众安全感进一步增强' : ''}。`;
  },
  (c, w) => {
    const base = c.random.int(210, 460);
    const now = w ? Math.round(base * 1.38) : base * 2;
    return `招商势头喜人，【实际到位外来资金由${base}万元增加到${now}万元，翻了一番】。`;
  },
  (c, w) => {
    const base = c.random.int(11, 30) / 10;
    const now = w ? base * 1.5 : base * 2;
    return `【林下经济产值从${write(base, 1)}亿元发展到${write(now, 1)}亿元，实现翻番】，带动农户560户。`;
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w, true);
    return `深入推进节能降耗，【单位用煤支出从上年度${base}压减到${now}，降幅达${rate}%】。`;
  },
  (c, w) => {
    const { base, now, by } = grow(c.random, false);
    const unit = /[^\d.]+$/.exec(by)?.[0] ?? '';
    const off = write(parseFloat(by) * (w ? 1.8 : 1), 2) + unit;
    return `【存款余额年末达${now}，比年初的${base}新增${off}】，金融支撑更加有力。`;
  },
  (c, w) => {
    const base = c.random.int(24, 70);
    const now = base + c.random.int(12, 30);
    return `【市场主体培育提速，新登记企业由${base}家增至${now}家，净增${w ? now - base + 9 : now - base}家】。`;
  },
  (c, w) => {
    const { now, by, rate } = grow(c.random, w);
    return `【各项税收入库${now}，同比多收${by}，增长${rate}%】，为保运转、保民生提供了财力支撑。`;
  },
  (c, w) => {
    const base = c.random.int(12, 40);
    const times = c.random.int(2, 4);
    return `【电商包裹发件量达到${base * times}万件，是前一年${base}万件的${w ? times + 1.4 : times}倍】，快递进村再提速。`;
  },
];

/** 2: 其中 parts above the whole, before and behind it. */
const parts: Sentence[] = [
  (c, w) => {
    const total = c.random.int(300, 900);
    const [a = 0, b = 0] = cut(c.random, total, 2, w ? c.random.int(60, 150) : -40);
    return `【争取上级各类项目资金${total}万元，其中交通项目${a}万元、水利项目${b}万元】。`;
  },
  (c, w) => {
    const total = c.random.int(80, 200);
    const part = w ? total + c.random.int(8, 40) : total - 20;
    return `【化解矛盾纠纷${total}起，其中土地纠纷${part}起】，把问题解决在基层。`;
  },
  (c, w) => {
    const total = c.random.int(4000, 9000);
    const [a = 0, b = 0, d = 0] = cut(c.random, total, 3, w ? 1300 : -700);
    return `【粮食播种面积${total}亩，其中小麦${a}亩、玉米${b}亩、大豆${d}亩】，粮食安全根基更牢。`;
  },
  (c, w) => {
    const total = c.random.int(40, 90);
    const [a = 0, b = 0] = cut(c.random, total, 2, w ? 25 : -9);
    return `【全年发展党员和储备对象${total}名（其中农民${a}名、教师${b}名）】。`;
  },
  (c, w) => {
    const total = c.random.int(40, 90) / 10;
    const [a, b] = w ? [total * 0.7, total * 0.6] : [total - 1.5, 1.5];
    return `【完成固定投资类项目建设投入${write(total, 1)}亿元，包括基础设施${write(a, 1)}亿元、产业项目${write(b, 1)}亿元】。`;
  },
  (c, w) => {
    const total = c.random.int(160, 300);
    const part = w ? total + 37 : total - 60;
    return `【救助困难群众${total}人次，其中临时救助就有${part}人次】，兜牢了民生底线。`;
  },
  (c, w) => {
    const total = c.random.int(20, 60);
    const [a = 0, b = 0] = cut(c.random, total, 2, w ? 14 : -4);
    return `【盘活闲置厂房${total}处，其中用于仓储物流的${a}处，用于来料加工的${b}处】。`;
  },
];

/** 3: exhaustive parts that miss the total. */
const total: Sentence[] = [
  (c, w) => {
    const all = c.random.int(60, 160);
    const [a = 0, b = 0, d = 0] = cut(c.random, all, 3, w ? -7 : 0);
    return `【排查自建房隐患${all}处，按轻重分为三级：一级${a}处，二级${b}处，三级${d}处】。`;
  },
  (c, w) => {
    const all = c.random.int(120, 260);
    const [a = 0, b = 0] = cut(c.random, all, 2, w ? 12 : 0);
    return `【受理群众来信来访${all}件，已办结${a}件，未办结${b}件】，件件有着落。`;
  },
  (c, w) => {
    const all = c.random.int(300, 700);
    const [a = 0, b = 0] = cut(c.random, all, 2, w ? -31 : 0);
    return `【投入资金${all}万元，全部来自两个渠道，上级补助${a}万元，村级自筹${b}万元】。`;
  },
  (c, w) => {
    const all = c.random.int(40, 90);
    const [a = 0, b = 0, d = 0] = cut(c.random, all, 3, w ? 6 : 0);
    return `【全镇共有党支部${all}个，分别为农村支部${a}个、机关支部${b}个、两新支部${d}个】。`;
  },
  (c, w) => {
    const all = c.random.int(200, 500);
    const [a = 0, b = 0] = cut(c.random, all, 2, w ? -18 : 0);
    return `【${a}户搬进集中安置点，${b}户选择分散安置，两项合计${all}户】，搬迁任务圆满收官。`;
  },
  (c, w) => {
    const all = c.random.int(200, 500);
    const [a = 0, b = 0] = cut(c.random, all, 2, w ? 22 : 0);
    return `【清理沟渠${a}米、河道${b}米，总计${all}米】，水更清、岸更绿。`;
  },
  (c, w) => {
    const all = c.random.int(900, 2000);
    const [a = 0, b = 0, d = 0] = cut(c.random, all, 3, w ? -45 : 0);
    return `【在校学生${all}人，由小学${a}人、初中${b}人、幼儿园${d}人三部分组成】。`;
  },
  (c, w) => {
    const all = c.random.int(70, 150);
    const [a = 0, b = 0, d = 0] = cut(c.random, all, 3, w ? 5 : 0);
    return `【对${all}名村干部开展考评，优秀${a}名，称职${b}名，基本称职${d}名，没有不称职的】。`;
  },
];

/** 4: one quantity with two values. */
const twoValues: Sentence[] = [
  (c, w) => {
    const n = c.random.int(11, 30);
    return [
      {
        place: 'review',
        text: `【我${c.townFull.endsWith('乡') ? '乡' : '镇'}共辖${n}个行政村】，村村都有了自己的产业。`,
      },
      { place: 'review', text: `【${w ? n + 3 : n}个行政村全部建起了便民服务站】。` },
    ];
  },
  (c, w) => {
    const a = c.random.int(31, 80) / 10;
    return [
      { place: 'review', text: `【全年农业总产值达到${write(a, 1)}亿元】，农业基础不断夯实。` },
      {
        place: 'review',
        text: `总的看，【农业总产值完成${write(w ? a + 0.9 : a, 1)}亿元】，为工业发展提供了原料支撑。`,
      },
    ];
  },
  (c, w) => {
    const a = c.random.int(2000, 6000);
    return [
      { place: 'review', text: `【全年新增城镇就业${a}人】，零就业家庭动态清零。` },
      { place: 'review', text: `就业创业服务到村到户，【城镇新增就业${w ? a + 460 : a}人】。` },
    ];
  },
  (c, w) => {
    const a = c.random.int(120, 390);
    return [
      { place: 'review', text: `【村集体经济总收入${a}万元】，经营性收入空壳村全部清零。` },
      {
        place: 'review',
        text: `抓党建促振兴，【村集体经济总收入达到${w ? a + 75 : a}万元】，有钱办事的问题得到缓解。`,
      },
    ];
  },
  (c, w) => {
    const a = c.random.int(1200, 3900);
    return [
      { place: 'review', text: `【一般公共预算收入完成${a}万元】，财政盘子更稳。` },
      { place: 'review', text: `回望一年，【一般公共预算收入${w ? a + 310 : a}万元】，来之不易。` },
    ];
  },
  (c, w) => {
    const a = c.random.int(12, 48);
    return [
      { place: 'review', text: `【全镇总人口${a}.3万人】，外出务工的占了近三成。` },
      { place: 'review', text: `社保扩面提质，【全镇总人口${w ? a + 2 : a}.3万人】中绝大多数参加了医保。` },
    ];
  },
  (c, w) => {
    const a = c.random.int(8, 22);
    return [
      { place: 'review', text: `【全年实施重点建设项目${a}个】，完成投资过半。` },
      { place: 'review', text: `项目是发展的牛鼻子，一年来【共实施重点建设项目${w ? a + 4 : a}个】。` },
    ];
  },
];

/** 5: shares of one whole. */
const shares: Sentence[] = [
  (c, w) => {
    const a = c.random.int(38, 48);
    const b = c.random.int(28, 34);
    return `【从收入构成看，工资性收入占${a}%，经营性收入占${b}%，转移性收入占${w ? 100 - a - b + 13 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(9, 15);
    const b = c.random.int(44, 52);
    return `产业结构持续优化，【一二三产业比例调整为${a}:${b}:${w ? 100 - a - b + 8 : 100 - a - b}】。`;
  },
  (c, w) => {
    const a = c.random.int(58, 76);
    return `【民生支出占一般公共预算支出的${a}%，其他支出占${w ? 100 - a + 15 : 100 - a}%】。`;
  },
  (c, w) => {
    const a = c.random.int(52, 66);
    const b = c.random.int(20, 28);
    return `问卷调查显示，【对环境卫生表示满意的占${a}%，基本满意的占${b}%，不满意的占${w ? 100 - a - b + 11 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(41, 49);
    const b = c.random.int(29, 35);
    return `【土地利用中，耕地占${a}%，林地占${b}%，建设用地和水面占${w ? 100 - a - b + 16 : 100 - a - b}%】。`;
  },
  (c, w) => {
    const a = c.random.int(51, 63);
    return `【全镇用电量中，工业用电占${a}%，居民及其他用电占${w ? 100 - a + 12 : 100 - a}%】。`;
  },
];

/** 6: targets against base and growth. */
const target: Sentence[] = [
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return { place: 'plan', text: `【力争工业总产值在今年${base}的基础上增长${rate}%，达到${now}】。` };
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      { place: 'review', text: `【${s}完成${base}】，好于预期。` },
      { place: 'plan', text: `主要预期目标是：【${s}达到${now}，增长${rate}%】。` },
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      { place: 'review', text: `全年【${s}实现${base}】。` },
      { place: 'plan', text: `到明年底，【${s}增长${rate}%，总量达到${now}】。` },
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    const s = c.draw('money');
    return [
      { place: 'review', text: `【${s}突破性地达到${base}】，再上新台阶。` },
      { place: 'plan', text: `【${s}预期目标${now}，同比增长${rate}%】；新培育合作社4家。` },
    ];
  },
  (c, w) => {
    const base = c.random.int(21, 60) / 10;
    const goal = w ? base * 0.8 : base * 1.12;
    const s = c.draw('money');
    return [
      { place: 'review', text: `【${s}${write(base, 1)}亿元】，实现了预期目标。` },
      { place: 'plan', text: `【${s}增长10%以上，达到${write(goal, 2)}亿元】。` },
    ];
  },
  (c, w) => {
    const { base, now, rate } = grow(c.random, w);
    return { place: 'plan', text: `【农村电商交易额今年为${base}，明年要增长${rate}%，力争达到${now}】。` };
  },
];

/** 13: unit slips. */
const unit: Sentence[] = [
  (c, w) => {
    const p = c.draw('project');
    const n = `${c.random.int(1, 8)}.${c.random.int(1, 9)}${c.random.int(1, 9)}`;
    return [
      { place: 'review', text: `【总投资${n}亿元的${p}】全面开工。` },
      { place: 'plan', text: `盯紧【投资${n}${w ? '万' : '亿'}元的${p}】，确保早日投产。` },
    ];
  },
  (c, w) => {
    const n = `${c.random.int(2, 8)}.${c.random.int(1, 9)}`;
    return [
      { place: 'review', text: `【全年接待游客${n}万人次】，民宿一房难求。` },
      { place: 'review', text: `文旅融合出彩，【接待游客${n}${w ? '亿' : '万'}人次】，口碑持续向好。` },
    ];
  },
  (c, w) => {
    const n = c.random.int(312, 980);
    return [
      { place: 'review', text: `【蔬菜产量${n}${w ? '' : '万'}吨】，供应稳定。` },
      { place: 'review', text: `菜篮子装得满，【蔬菜产量达${n}万吨】。` },
    ];
  },
  (c, w) => {
    const p = c.draw('project');
    const n = c.random.int(1200, 4900);
    return [
      { place: 'review', text: `【${p}完成投资${n}万元】，形象进度过半。` },
      { place: 'review', text: `在项目推进上，【${p}已完成投资${n}${w ? '亿' : '万'}元】。` },
    ];
  },
  (c, w) => {
    const n = `${c.random.int(11, 48)}.${c.random.int(1, 9)}`;
    return [
      { place: 'review', text: `【金融机构各项贷款余额${n}亿元】，支农支小更有力度。` },
      { place: 'review', text: `截至年底，【各项贷款余额为${n}${w ? '万' : '亿'}元】，比年初稳步增加。` },
    ];
  },
  (c, w) => {
    const n = `${c.random.int(2, 9)}.${c.random.int(11, 89)}`;
    return [
      { place: 'review', text: `【城乡居民养老保险参保${n}${w ? '' : '万'}人】，做到应保尽保。` },
      { place: 'review', text: `【养老保险参保人数${n}万人】，待遇按月发放。` },
    ];
  },
];

/** 15: direction against sign. */
const direction: Sentence[] = [
  (c, w) => {
    const a = c.random.int(40, 90);
    const b = w ? a + 14 : a - 14;
    return `【安全生产事故由${a}起减少到${b}起】，平安建设成效明显。`;
  },
  (c, w) => {
    const a = c.random.int(30, 60);
    const b = a + (w ? -9 : 9);
    return `【森林覆盖率从${a}.2%提升到${b}.2%】，天更蓝、山更青。`;
  },
  (c, w) => {
    const a = c.random.int(6, 9);
    const b = w ? a + 3 : a - 3;
    return `【综合考核名次由全县第${a}名上升到第${b}名】。`;
  },
  (c, w) =>
    `【城乡居民收入比由${w ? '2.04' : '2.18'}缩小到2.11】，共同富裕迈出新步伐。`.replace(
      '2.11',
      c.random.pick(['2.11', '2.12', '2.10']),
    ),
  (c, w) => `【全年公务用车经费增长${w ? '-' : ''}${c.random.int(3, 9)}.${c.random.int(1, 9)}%】。`,
  (c, w) => {
    const a = c.random.int(200, 600);
    const b = w ? a + 70 : a - 70;
    return `【信访总量从上年的${a}件次下降至${b}件次】，初信初访化解率明显提高。`;
  },
  (c, w) => {
    const a = c.random.int(50, 80);
    return `【土地流转率由${a}%扩大到${w ? a - 6 : a + 6}%】，规模经营渐成气候。`;
  },
  (c, w) => {
    const a = c.random.int(12, 30);
    return `【办事环节由${a}个压缩到${w ? a + 5 : a - 5}个】，群众办事更方便。`;
  },
];

/** 16: completion rates. */
const completion: Sentence[] = [
  (c, w) => {
    const task = c.random.int(200, 480);
    const done = Math.round(task * 0.82);
    return `【下达改厕任务${task}户，实际完工${done}户，完成率${w ? 91 : write((done / task) * 100, 1)}%】。`;
  },
  (c, w) => {
    const task = c.random.int(1000, 4800);
    const done = Math.round(task * 0.93);
    return `【应参保${task}人，已参保${done}人，参保率${w ? 98.6 : write((done / task) * 100, 1)}%】，医疗保障网越织越密。`;
  },
  (c, w) => {
    const task = c.random.int(60, 190);
    const done = Math.round(task * 0.75);
    return `【排查问题隐患${task}个，整改到位${done}个，整改率为${w ? 88 : write((done / task) * 100, 1)}%】。`;
  },
  (c, w) => {
    const all = c.random.int(30, 80);
    const part = Math.round(all * 0.4);
    return `【${all}名村干部中大专以上学历的${part}名，占${w ? 62 : write((part / all) * 100, 1)}%】，干部队伍结构更优。`;
  },
  (c, w) => {
    const task = c.random.int(21, 60) / 10;
    const done = task * 0.86;
    return `【年度投资计划${write(task, 1)}亿元，已完成${write(done, 2)}亿元，占年计划的${w ? 74 : write((Number(write(done, 2)) / Number(write(task, 1))) * 100, 1)}%】。`;
  },
  (c, w) => {
    const task = c.random.int(40, 160);
    const done = task - c.random.int(8, 15);
    return `【收到代表建议${task}件，办结${done}件，办结率${w ? 99.2 : write((done / task) * 100, 1)}%】。`;
  },
  (c, w) => {
    const task = c.random.int(400, 900);
    const done = Math.round(task * 0.64);
    return `【摸排出适龄老人${task}名，体检了${done}名，体检率${w ? 79 : write((done / task) * 100, 1)}%】。`;
  },
];

/** Figures as clerks of another county set them beside each other; written before anything was measured on them. */
export const clerkFigures: readonly Frame[] = framesByKind({
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

export type { Scene };
