import { frames, type Frame, type Sentence } from './frame.ts';
import { grow, write } from './numbers.ts';
import type { Scene } from './scene.ts';

/** A growth and the name of what grows. */
const rise = (scene: Scene, wrong: boolean) => ({
  s: scene.draw('money'),
  ...grow(scene.random, wrong),
});
const fall = (scene: Scene, wrong: boolean) => ({ ...grow(scene.random, wrong, true) });

/** 1: increment against growth and base. */
const growth: Sentence[] = [
  (c, w) => (({ s, base, now, rate }) => `【${s}由${base}增至${now}，增长${rate}%】。`)(rise(c, w)),
  (c, w) =>
    (({ s, now, by, rate }) => `【${s}${now}，比上年多出${by}，增长${rate}%】，群众得到实惠。`)(rise(c, w)),
  (c, w) =>
    (({ s, base, now, rate }) => `调结构、拓市场，【${s}从上年的${base}提高到${now}，增幅${rate}%】。`)(
      rise(c, w),
    ),
  (c, w) =>
    (({ s, base, now, rate }) => `【${s}达${now}，上年同期为${base}，同比增长${rate}%】。`)(rise(c, w)),
  (c, w) =>
    (({ s, base, now, rate }) => `全年【${s}完成${now}，较上年${base}增长${rate}%】，创历年新高。`)(
      rise(c, w),
    ),
  (c, w) =>
    (({ s, base, now, rate }) => `【在上年${base}的基础上，${s}今年增长${rate}%，达到${now}】。`)(rise(c, w)),
  (c, w) =>
    (({ s, now, by, rate }) => `【${s}实现${now}，同比增加${by}，增幅达${rate}%】；新设服务网点3处。`)(
      rise(c, w),
    ),
  (c, w) => (({ s, now, by, rate }) => `【${s}净增${by}，总额达到${now}，同比增长${rate}%】。`)(rise(c, w)),
  (c, w) =>
    (({ s, base, now, rate }) => `经过一年努力，【${s}由年初的${base}上升至${now}，升幅为${rate}%】。`)(
      rise(c, w),
    ),
  (c, w) =>
    (({ s, base, now, rate }) => `【上年${s}为${base}，今年完成${now}，同比增长${rate}%】。`)(rise(c, w)),
  (c, w) => (({ s, base, now, rate }) => `【${s}同比增长${rate}%，由${base}扩大到${now}】。`)(rise(c, w)),
  (c, w) =>
    (({ base, now, rate }) => `全镇【办公用电费用从${base}减少到${now}，下降${rate}%】。`)(fall(c, w)),
  (c, w) =>
    (({ now, by, rate }) => `【公务接待支出${now}，比上年减少${by}，下降${rate}%】，节约的钱用于修路。`)(
      fall(c, w),
    ),
  (c, w) =>
    (({ s, base, now, rate }) => `【${s}去年是${base}，今年做到${now}，增长了${rate}%】。`)(rise(c, w)),
  (c, w) => (({ s, base, now, times }) => `【${s}达到${now}，是上年${base}的${times}倍】。`)(rise(c, w)),
  (c, w) => (({ s, now, by, rate }) => `【${s}今年${now}，同比净增${by}（增长${rate}%）】。`)(rise(c, w)),
  (c, w) =>
    (({ s, now, by, rate }) => `依托直播带货，【${s}较上年增收${by}，增长${rate}%，达到${now}】。`)(
      rise(c, w),
    ),
  (c, w) => {
    const { s, base, now, rate } = rise(c, w);
    return [
      { place: 'review', text: `${c.review - 1}年，【${s}为${base}】，底子还比较薄。` },
      { place: 'review', text: `今年【${s}完成${now}，同比增长${rate}%】。` },
    ];
  },
  (c, w) => {
    const { s, base, now, rate } = rise(c, w);
    return [
      { place: 'review', text: `【${s}达到${now}，增长${rate}%】，主要靠的是新建的两条生产线。` },
      { place: 'review', text: `回头看，上年【${s}只有${base}】，今年的成绩来之不易。` },
    ];
  },
  (c, w) => {
    const { s, base, now, by } = grow2(c, w);
    return `【${s}由${base}增加到${now}，净增${by}】。`;
  },
  (c, w) => {
    const base = c.random.int(300, 900);
    const by = c.random.int(40, 160);
    const now = base + by;
    const rate = (by / base) * 100 * (w ? 2.1 : 1);
    return `【${c.village()}人均分红${now}元，比上年增加${by}元，增长${rate.toFixed(0)}%】。`;
  },
  (c, w) => {
    const from = c.random.int(70, 85);
    const by = c.random.int(3, 9);
    return `【${c.draw('rate')}由${from}%提高到${from + by}%，提高${w ? by + 3 : by}个百分点】。`;
  },
  (c, w) => {
    const { s, base, now, rate } = rise(c, w);
    return `从数据看，【${s}${now}，同上年${base}相比，增长${rate}%】。`;
  },
  (c, w) => {
    const { s, now, by, rate } = rise(c, w);
    return `【今年${s}比去年增加${by}，为${now}，同比增长${rate}%】。`;
  },
  (c, w) =>
    (({ s, base, now, rate }) => `【${s}增长${rate}%，从${base}跃升到${now}】，走在全县前列。`)(rise(c, w)),
  (c, w) => {
    const base = c.random.int(120, 480);
    const by = c.random.int(20, 90);
    const rate = (by / base) * 100 + (w ? 14 : 0);
    return `【${c.draw('count')}由${base}名增至${base + by}名，增长${rate.toFixed(1)}%】。`;
  },
];

/** A growth whose increment is told, not its rate. */
const grow2 = (scene: Scene, wrong: boolean) => {
  const made = grow(scene.random, false, false, '万元');
  const by = Number.parseFloat(made.by) + (wrong ? scene.random.int(60, 150) : 0);
  return { s: scene.draw('money'), ...made, by: `${write(by)}万元` };
};

/** A target: a base of the year under review, a growth for the next. */
const aim = (scene: Scene, wrong: boolean) => {
  const { random } = scene;
  const base = random.int(22, 88) / 10;
  const share = random.int(5, 12);
  const real = base * (1 + share / 100);
  const goal = wrong ? real * (random.next() < 0.5 ? 1.25 : 0.88) : real;
  // An amount below the base refutes even 以上.
  const below = wrong ? base * 0.93 : real * 1.01;
  return {
    s: scene.draw('money'),
    base: `${write(base, 1)}亿元`,
    g: share,
    goal: `${write(goal, 2)}亿元`,
    below: `${write(below, 2)}亿元`,
  };
};

/** 6: target amount against base and target growth. */
const target: Sentence[] = [
  (c, w) =>
    (({ s, base, g, goal }) => [
      { place: 'review' as const, text: `全年【${s}完成${base}】，圆满收官。` },
      { place: 'plan' as const, text: `主要目标是：【${s}增长${g}%，达到${goal}】。` },
    ])(aim(c, w)),
  (c, w) =>
    (({ s, base, g, goal }) => ({
      place: 'plan' as const,
      text: `【${s}在上年${base}的基础上增长${g}%，达到${goal}】。`,
    }))(aim(c, w)),
  (c, w) =>
    (({ s, base, g, below }) => [
      { place: 'review' as const, text: `【${s}${base}】，好于预期。` },
      { place: 'plan' as const, text: `${c.plan}年，力争【${s}增长${g}%以上，突破${below}】。` },
    ])(aim(c, w)),
  (c, w) =>
    (({ s, base, g, goal }) => [
      { place: 'review' as const, text: `一年来，【${s}达到${base}】。` },
      { place: 'plan' as const, text: `新的一年，【${s}计划完成${goal}，同比增长${g}%】。` },
    ])(aim(c, w)),
  (c, w) =>
    (({ s, base, g, goal }) => ({
      place: 'plan' as const,
      text: `【今年${s}为${base}，明年要增长${g}%，达到${goal}】。`,
    }))(aim(c, w)),
  (c, w) =>
    (({ s, base, g, goal }) => [
      { place: 'review' as const, text: `大抓经济，【${s}实现${base}】，税源更加稳固。` },
      { place: 'plan' as const, text: `预期目标：【${s}${goal}，增长${g}%】。` },
    ])(aim(c, w)),
  (c, w) =>
    (({ s, base, g, goal }) => ({
      place: 'plan' as const,
      text: `【${s}由今年的${base}增加到${goal}，增长${g}%】，是明年的硬任务。`,
    }))(aim(c, w)),
  (c, w) =>
    (({ s, base, g, goal }) => [
      { place: 'review' as const, text: `截至年底，【${s}为${base}】。` },
      {
        place: 'plan' as const,
        text: `${c.plan}年经济社会发展的主要预期目标是：【${s}增长${g}%左右，总量达到${w ? goal : goal}】。`,
      },
    ])(aim(c, w)),
  (c, w) =>
    (({ s, base, g, below }) => [
      { place: 'review' as const, text: `全镇【${s}完成${base}】，为历年最好。` },
      { place: 'plan' as const, text: `确保【${s}完成${below}，增长${g}%以上】。` },
    ])(aim(c, w)),
  (c, w) =>
    (({ s, base, g, goal }) => ({
      place: 'plan' as const,
      text: `【以今年${base}为基数，${s}要增长${g}%，争取做到${goal}】。`,
    }))(aim(c, w)),
  (c, w) =>
    (({ s, base, g, goal }) => [
      { place: 'review' as const, text: `${c.review}年，【${s}${base}】。` },
      {
        place: 'plan' as const,
        text: `明年，【${s}增幅不低于${g}%，总量力争${w ? write(Number.parseFloat(base) * 0.9, 2) + '亿元' : goal}】。`,
      },
    ])(aim(c, w)),
  (c, w) =>
    (({ s, base, g, goal }) => [
      { place: 'review' as const, text: `全年完成【${s}${base}】，超额完成任务。` },
      { place: 'plan' as const, text: `${c.plan}年安排：完成【${s}${goal}，比上年增长${g}%】。` },
    ])(aim(c, w)),
  (c, w) =>
    (({ s, base, g, goal }) => ({
      place: 'plan' as const,
      text: `全镇【${s}预期增长${g}%，即从${base}增加到${goal}】。`,
    }))(aim(c, w)),
];

/** Frames of kinds 1 and 6. */
export const growthFrames: Frame[] = [...frames('growth', growth), ...frames('target', target)];
