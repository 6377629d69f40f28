import type { HeadingPlace } from '../../../src/report/outline/types.ts';

/** A heading where a cue holds, and one where it only seems to. */
export interface CueExample {
  holds: Partial<HeadingPlace>;
  seems: Partial<HeadingPlace>;
}

/** By the name of each cue; what is left out is as at the first heading of a report. */
export const examples: Readonly<Record<string, CueExample>> = {
  'stands behind the report': {
    holds: { title: '2020年10件惠民实事', side: 'review', appended: true },
    seems: { title: '2020年10件惠民实事', side: 'plan' },
  },
  'names a year that another outdoes': {
    holds: { title: '2022年主要工作', outdone: true },
    seems: { title: '2023年工作安排', outdone: true },
  },
  'names the government’s work on itself': {
    holds: { title: '建设人民满意的服务型政府', side: 'plan', outer: 'plan' },
    seems: { title: '政府自身建设不断加强', side: 'review' },
  },
  'sets targets, and leaves the tasks to another': {
    holds: { title: '2024年政府工作目标任务', side: 'plan', planFollows: true },
    seems: { title: '2024年政府工作目标任务', side: 'plan', planFollows: true, holdsTasks: true },
  },
  'names what is wrong': {
    holds: { title: '存在的主要问题' },
    seems: { title: '着力解决突出问题', side: 'plan', outer: 'plan' },
  },
  'names a look back': {
    holds: { title: '2022年工作回顾', side: 'plan', outer: 'plan' },
    seems: { title: '经济发展稳中有进' },
  },
  'names next steps inside a look back': {
    holds: { title: '下一步工作打算', level: 2 },
    seems: { title: '下大力气打造平安乡镇', level: 2 },
  },
  'names what is to come': {
    holds: { title: '2023年重点工作' },
    seems: { title: '计划生育工作扎实' },
  },
  'names targets': {
    holds: { title: '总体要求和预期目标' },
    seems: { title: '经济社会发展实现预期目标' },
  },
  'names a later year': {
    holds: { title: '2018年形势分析', later: true },
    seems: { title: '2017年经济运行', later: false },
  },
  'sets targets in the text below it': {
    holds: { title: '奋力开创发展新局面', setsTargetsBelow: true },
    seems: { title: '经济发展稳中有进', setsTargetsBelow: false },
  },
  'looks ahead in its own text': {
    holds: { title: '聚力招大引强', looks: 'ahead' },
    seems: { title: '聚力招大引强', looks: 'back' },
  },
  'goes on in its part': {
    holds: { title: '聚力招大引强', level: 2, side: 'plan', outer: 'targets' },
    seems: { title: '聚力招大引强', level: 1 },
  },
  'goes on on its side': {
    holds: { title: '聚力招大引强', side: 'plan', outer: 'plan' },
    seems: { title: '聚力招大引强', level: 2, outer: 'plan' },
  },
};
