import { framesByKind, type Frame, type Sentence } from './frame.ts';
import { cut, write } from './numbers.ts';
import type { Scene } from './scene.ts';

/** A whole and its parts; wrong parts are more than the whole. */
const over = (scene: Scene, wrong: boolean, pieces = 2, low = 60, high = 900) => {
  const whole = scene.random.int(low, high);
  const excess = wrong ? Math.ceil(whole * (0.12 + scene.random.next() * 0.4)) : -Math.ceil(whole * 0.1);
  const [a = 0, b = 0, d = 0] = cut(scene.random, whole, pieces, excess);
  return { n: whole, a, b, d };
};
/** A whole and its parts that make it, or don't. */
const exact = (scene: Scene, wrong: boolean, pieces = 2, low = 24, high = 600) => {
  const whole = scene.random.int(low, high);
  const off = wrong ? scene.random.pick([-1, 1]) * scene.random.int(1, Math.ceil(whole * 0.12)) : 0;
  const [a = 0, b = 0, d = 0] = cut(scene.random, whole, pieces, off);
  return { n: whole, a, b, d };
};

/** 2: parts of 其中 above the whole. */
const parts: Sentence[] = [
  (c, w) => (({ n, a, b }) => `【全年发放良种补贴${n}万元，其中水稻${a}万元、玉米${b}万元】。`)(over(c, w)),
  (c, w) =>
    (({ n, a, b }) => `【${c.draw('project')}共投入${n}万元，其中用于土建${a}万元、设备${b}万元】。`)(
      over(c, w),
    ),
  (c, w) =>
    (({ n, a, b }) => `【规范流转土地${n}亩，其中种植大户承包${a}亩，合作社承包${b}亩】，撂荒地明显减少。`)(
      over(c, w),
    ),
  (c, w) => (({ n, a, b }) => `【培训农民${n}人次，其中电工${a}人次、焊工${b}人次】。`)(over(c, w)),
  (c, w) => (({ n, a, b }) => `【调解纠纷${n}件，包括邻里纠纷${a}件、地界纠纷${b}件等】。`)(over(c, w)),
  (c, w) =>
    (({ n, a, b }) => `【新栽树木${n}株（其中杨树${a}株、柳树${b}株）】。`)(over(c, w, 2, 2000, 9000)),
  (c, w) => (({ n, a, b }) => `【募集善款${n}万元，其中：企业捐款${a}万元，个人捐款${b}万元】。`)(over(c, w)),
  (c, w) => (({ n, a, b }) => `全镇【建成大棚${n}座，其中蔬菜棚${a}座，食用菌棚${b}座】。`)(over(c, w)),
  (c, w) => (({ n }) => `【整修村道${n}公里，其中水泥路${w ? n + 7 : n - 7}公里】。`)(over(c, w, 1, 20, 60)),
  (c, w) =>
    (({ n, a, b }) => `共【清运垃圾${n}吨，其中，生活垃圾${a}吨，建筑垃圾${b}吨】，村容大变样。`)(over(c, w)),
  (c, w) =>
    (({ n, a, b, d }) => `【财政支出${n}万元，其中教育${a}万元、卫生${b}万元、农林水${d}万元】。`)(
      over(c, w, 3, 3000, 8000),
    ),
  (c, w) =>
    (({ n, a, b, d }) =>
      `【接待游客${n}万人次，其中一季度${a}万人次、二季度${b}万人次、三季度${d}万人次】。`)(
      over(c, w, 3, 30, 90),
    ),
  (c, w) =>
    (({ n, a, b }) =>
      `【争取上级资金${write(n / 100, 2)}亿元，其中中央资金${write(a / 100, 2)}亿元、省级资金${write(b / 100, 2)}亿元】。`)(
      over(c, w, 2, 120, 400),
    ),
  (c, w) => (({ n, a, b }) => `【本年救助困难学生${n}名，其中初中生${a}名，高中生${b}名】。`)(over(c, w)),
  (c, w) => (({ n, a, b }) => `一年来，【发展庭院养殖${n}户，这当中养蜂${a}户，养鸡${b}户】。`)(over(c, w)),
  (c, w) => (({ n, a, b }) => `【投放鱼苗${n}万尾，其中草鱼苗${a}万尾和鲢鱼苗${b}万尾】。`)(over(c, w)),
];

/** 3: exhaustive parts that don't make the total. */
const total: Sentence[] = [
  (c, w) =>
    (({ n, a, b }) => `【修复水毁点${n}处，全部按道路、渠道归类，道路${a}处，渠道${b}处】。`)(exact(c, w)),
  (c, w) => (({ n, a, b }) => `【${n}件提案分为农业、交通两类，农业${a}件，交通${b}件】。`)(exact(c, w)),
  (c, w) => (({ n, a, b }) => `【现有党员${n}名，男党员${a}名，女党员${b}名】。`)(exact(c, w, 2, 300, 900)),
  (c, w) => (({ n, a, b }) => `【全镇危旧房${n}户，已改造${a}户，未改造${b}户】。`)(exact(c, w)),
  (c, w) => (({ n, a, b }) => `【排查堤防隐患${n}处，已整改${a}处，尚未整改${b}处】。`)(exact(c, w)),
  (c, w) =>
    (({ n, a, b, d }) => `【耕地${n}亩，按坡度算，5度以下${a}亩，5度至15度${b}亩，15度以上${d}亩】。`)(
      exact(c, w, 3, 4000, 9000),
    ),
  (c, w) =>
    (({ n, a, b }) => `【民俗村接待游客${n}人次，国内${a}人次，国外${b}人次】。`)(exact(c, w, 2, 2000, 9000)),
  (c, w) => (({ n, a, b }) => `【新建泵站${n}座，由东片${a}座、西片${b}座组成】。`)(exact(c, w)),
  (c, w) =>
    (({ n, a, b, d }) => `【${n}万元奖补资金分别用于修渠${a}万元、修路${b}万元、植树${d}万元】。`)(
      exact(c, w, 3),
    ),
  (c, w) =>
    (({ n, a, b }) => `【全镇下辖${n}个单位，包括${a}个行政村和${b}个社区】。`)(exact(c, w, 2, 12, 40)),
  (c, w) => (({ n, a, b }) => `【受理诉求${n}件，办结${a}件，其余${b}件正在办理】。`)(exact(c, w)),
  (c, w) => (({ n, a, b }) => `【搬迁库区群众${n}户，集中安置${a}户，分散安置${b}户】。`)(exact(c, w)),
  (c, w) =>
    (({ n, a, b }) => `【参赛队伍${n}支，镇内${a}支、镇外${b}支】，热闹非凡。`)(exact(c, w, 2, 16, 60)),
  (c, w) =>
    (({ n, a, b }) => `【合作社社员${n}户，分为种植和养殖两组，分别为${a}户、${b}户】。`)(exact(c, w)),
  (c, w) =>
    (({ n, a, b, d }) => `【考评${n}个村民小组，优秀${a}个，合格${b}个，不合格${d}个】。`)(
      exact(c, w, 3, 30, 90),
    ),
  (c, w) => (({ n, a, b }) => `【共安装净水器${n}台，学校${a}台，其他${b}台】。`)(exact(c, w)),
  (c, w) => (({ n, a, b }) => `【计划补种${n}亩，已补${a}亩，还剩${b}亩】，正抢抓墒情。`)(exact(c, w)),
];

/** Shares of one whole; wrong ones make more than a hundred. */
const split = (scene: Scene, wrong: boolean, pieces: number) => {
  const parts = cut(scene.random, 100, pieces, wrong ? scene.random.int(6, 20) : -scene.random.int(4, 14));
  const [a = 0, b = 0, d = 0] = parts;
  return { a, b, d };
};
const ratio = (scene: Scene, wrong: boolean) => {
  const [a = 0, b = 0, d = 0] = cut(scene.random, 100, 3, wrong ? scene.random.pick([-8, -5, 6, 9, 12]) : 0);
  return { a, b, d };
};

/** 5: shares of one whole above a hundred. */
const shares: Sentence[] = [
  (c, w) =>
    (({ a, b, d }) => `【被访农户中种粮的占${a}%，养殖的占${b}%，外出务工的占${d}%】。`)(split(c, w, 3)),
  (c, w) => (({ a, b, d }) => `【三次产业结构调整为${a}∶${b}∶${d}】。`)(ratio(c, w)),
  (c, w) => (({ a, b }) => `【支出的${a}%用于民生，其他${b}%】。`)(split(c, w, 2)),
  (c, w) =>
    (({ a, b, d }) => `问卷只选一项，【认为环境变好的占${a}%，认为没有变化的占${b}%，说不清的占${d}%】。`)(
      split(c, w, 3),
    ),
  (c, w) =>
    (({ a, b, d }) => `【从收入来源看，工资性收入占${a}%，经营性收入占${b}%，转移性收入占${d}%】。`)(
      split(c, w, 3),
    ),
  (c, w) => (({ a, b, d }) => `【一、二、三产业占比为${a}:${b}:${d}】，结构更趋合理。`)(ratio(c, w)),
  (c, w) => (({ a, b, d }) => `【用水构成为：农业${a}%、工业${b}%、生活${d}%】。`)(split(c, w, 3)),
  (c, w) =>
    (({ a, b, d }) => `【客源中，省内游客占比${a}%，周边省份占比${b}%，其余占比${d}%】。`)(split(c, w, 3)),
  (c, w) => (({ a, b }) => `【贷款中${a}%投向种植，${b}%投向加工】。`)(split(c, w, 2)),
  (c, w) => (({ a, b, d }) => `【林地中用材林占${a}%、经济林占${b}%、防护林占${d}%】。`)(split(c, w, 3)),
  (c, w) =>
    (({ a, b, d }) => `【在全部诉求里，城建类占${a}%，物业类占${b}%，社保类占${d}%】。`)(split(c, w, 3)),
  (c, w) => (({ a, b }) => `【参会村民中，赞成的占${a}%，反对的占${b}%】。`)(split(c, w, 2)),
  (c, w) => (({ a, b, d }) => `【产业结构比由去年的20:45:35优化为${a}:${b}:${d}】。`)(ratio(c, w)),
  (c, w) =>
    (({ a, b, d }) => `【销往本县的茶叶占${a}%，销往省城的占${b}%，出口的占${d}%】。`)(split(c, w, 3)),
];

/** A task and what was done of it. */
const done = (scene: Scene, wrong: boolean) => {
  const task = scene.random.int(120, 900);
  const made = Math.round(task * (0.62 + scene.random.next() * 0.33));
  const real = (made / task) * 100;
  const rate = wrong ? (real > 80 ? real - scene.random.int(6, 15) : real + scene.random.int(6, 15)) : real;
  return { s: scene.draw('task'), t: task, m: made, r: rate.toFixed(1).replace(/\.0$/, '') };
};

/** 16: completion rate against its own two figures. */
const completion: Sentence[] = [
  (c, w) => (({ s, t, m, r }) => `【${s}任务${t}口，完成${m}口，完成率${r}%】。`)(done(c, w)),
  (c, w) => (({ s, t, m, r }) => `【应检${s}${t}台，已检${m}台，检验率${r}%】。`)(done(c, w)),
  (c, w) => (({ s, t, m, r }) => `【计划更新${s}${t}个，实际更新${m}个，占计划的${r}%】。`)(done(c, w)),
  (c, w) => (({ s, t, m, r }) => `【排查${s}${t}处，整改${m}处，整改率${r}%】。`)(done(c, w)),
  (c, w) => (({ s, t, m, r }) => `【全镇${s}共${t}个，其中${m}个已完成改造，改造率达${r}%】。`)(done(c, w)),
  (c, w) => (({ t, m, r }) => `【受理群众诉求${t}件，办结${m}件，办结率为${r}%】。`)(done(c, w)),
  (c, w) =>
    (({ s, t, m, r }) => `【全年计划安装${s}${t}个，截至年底已安装${m}个，完成年度任务的${r}%】。`)(
      done(c, w),
    ),
  (c, w) => (({ t, m, r }) => `【应参保居民${t}人，实际参保${m}人，参保率${r}%】。`)(done(c, w)),
  (c, w) => (({ t, m, r }) => `【抽检农产品${t}批次，合格${m}批次，合格率${r}%】，吃得更放心。`)(done(c, w)),
  (c, w) => (({ t, m, r }) => `【发放问卷${t}份，收回${m}份，回收率${r}%】。`)(done(c, w)),
  (c, w) =>
    (({ s, t, m, r }) => `【年初下达${s}维修任务${t}个，全年完成${m}个，为任务数的${r}%】。`)(done(c, w)),
  (c, w) => (({ t, m, r }) => `【${t}户低收入户中有${m}户增收，占${r}%】。`)(done(c, w)),
  (c, w) => (({ t, m, r }) => `【符合条件的老人${t}名，已建档${m}名，建档率${r}%】。`)(done(c, w)),
  (c, w) => (({ s, t, m, r }) => `【${s}改造完成${m}处，占任务${t}处的${r}%】。`)(done(c, w)),
  (c, w) =>
    (({ t, m, r }) => `【全镇共有劳动力${t}人，已转移就业${m}人，占劳动力总数的${r}%】。`)(done(c, w)),
  (c, w) => (({ t, m, r }) => `【人大代表建议${t}件，已答复${m}件，答复率${r}%】。`)(done(c, w)),
  (c, w) => (({ t, m, r }) => `【预算安排${t}万元，实际支出${m}万元，执行率${r}%】。`)(done(c, w)),
];

/** Frames of kinds 2, 3, 5 and 16. */
export const partFrames: Frame[] = framesByKind({
  parts,
  total,
  shares,
  completion,
});
