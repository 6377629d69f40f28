import type { HeadingPlace } from '../../../src/report/outline/types.ts';

/** A heading where a cue holds, and one where it only seems to. */
export interface CueExample {
  holds: Partial<HeadingPlace>;
  seems: Partial<HeadingPlace>;
}

/** By the name of each cue; what is left out is as at the first heading of a report. */
export const examples: Readonly<Record<string, CueExample>> = {
  // stands behind the report
  appended: {
    holds: { title: '2020年10件惠民实事', side: 'review', appended: true },
    seems: { title: '2020年10件惠民实事', side: 'plan' },
  },
  // names a year that another outdoes
  outdone: {
    holds: { title: '2022年主要工作', outdone: true },
    seems: { title: '2023年工作安排', outdone: true },
  },
  // names the government’s work on itself
  self: {
    holds: { title: '建设人民满意的服务型政府', side: 'plan', outer: 'plan' },
    seems: { title: '政府自身建设不断加强', side: 'review' },
  },
  // tells last how the government works
  conduct: {
    holds: { title: '突出作风转变,提升行政效能', level: 2, side: 'plan', outer: 'plan', isLast: true },
    seems: { title: '突出作风转变,提升行政效能', level: 2, side: 'plan', outer: 'plan' },
  },
  // sets targets, and leaves the tasks to another
  onlyTargets: {
    holds: { title: '2024年政府工作目标任务', side: 'plan', planFollows: true },
    seems: { title: '2024年政府工作目标任务', side: 'plan', planFollows: true, holdsTasks: true },
  },
  // names what is wrong
  problems: {
    holds: { title: '存在的主要问题' },
    seems: { title: '着力解决突出问题', side: 'plan', outer: 'plan' },
  },
  // speaks of what is lacking, and so does its text
  lacking: {
    holds: { title: '正视短板弱项,前进道路充满挑战', tellsProblems: true },
    seems: { title: '补齐短板弱项,基础设施更加完善' },
  },
  // names a look back
  review: {
    holds: { title: '2022年工作回顾', side: 'plan', outer: 'plan' },
    seems: { title: '经济发展稳中有进' },
  },
  // names work, before another names what is to come
  done: {
    holds: { title: '2023年主要工作', planFollows: true },
    seems: { title: '2023年工作安排', planFollows: true },
  },
  // names next steps inside a look back
  nextSteps: {
    holds: { title: '下一步工作打算', level: 2 },
    seems: { title: '下大力气打造平安乡镇', level: 2 },
  },
  // names what is to come
  plan: {
    holds: { title: '2023年重点工作' },
    seems: { title: '计划生育工作扎实' },
  },
  // names targets
  targets: {
    holds: { title: '总体要求和预期目标' },
    seems: { title: '经济社会发展实现预期目标' },
  },
  // names a later year
  later: {
    holds: { title: '2018年形势分析', later: true },
    seems: { title: '2017年经济运行', later: false },
  },
  // sets targets in the text below it
  setsTargets: {
    holds: { title: '奋力开创发展新局面', setsTargetsBelow: true },
    seems: { title: '经济发展稳中有进', setsTargetsBelow: false },
  },
  // looks ahead in its own text
  looksAhead: {
    holds: { title: '聚力招大引强', tense: 1 },
    seems: { title: '聚力招大引强', tense: 0 },
  },
  // goes on in its part
  part: {
    holds: { title: '聚力招大引强', level: 2, side: 'plan', outer: 'targets' },
    seems: { title: '聚力招大引强', level: 1 },
  },
  // goes on on its side
  side: {
    holds: { title: '聚力招大引强', side: 'plan', outer: 'plan' },
    seems: { title: '聚力招大引强', level: 2, outer: 'plan' },
  },
};
