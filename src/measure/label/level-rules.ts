import { isSubject } from '../clause.ts';
import { nameBefore, stripLinks, stripOpening } from '../phrase.ts';
import { isGeneral } from './name-following.ts';
import type { Naming } from './naming.ts';
import { rulesFor, type LabelRule } from './rule.ts';

/** A share of a whole: 高标准农田面积占耕地面积的40%. */
const partOf = /^(?<what>.{2,}?)占(?![道地用])(?<whole>[^占]{2,20}?)(?:的)?$/;
/** What is compared with it is the same for all: 金牌数占全省总数的37%. */
const everything = /^全[国省市县区]/;
const giving = /^(?:贡献|吸纳|创造|解决|提供)$/;

const readPart = ({ kind, mention }: Naming): { what: string; whole: string } | undefined => {
  const { what, whole } =
    (kind === 'share' && partOf.exec(stripOpening(stripLinks(mention.lead)))?.groups) || {};
  return what === undefined || whole === undefined ? undefined : { what, whole };
};
const partName = (naming: Naming): string => nameBefore(readPart(naming)?.what ?? '') || naming.last;
/** The noun behind 的: of 46.9%的投资. */
const ofNoun = ({ mention, behind }: Naming): string => (mention.tail.startsWith('的') ? behind.noun : '');
/** 引进资本建设的体育馆已完成工程量的65%: the work. */
const workBefore = (lead: string): string =>
  lead
    .split(/(?:已|累计)*(?:完成|达到?)/)[0]
    ?.split('的')
    .at(-1) ?? '';
const isListed = ({ mention }: Naming): boolean => mention.lead === '' && mention.joined;

const listed = rulesFor(isListed, [
  {
    name: 'level in a list, of the noun behind it',
    when: (naming) => ofNoun(naming).length >= 2,
    label: ofNoun,
    example: { sentence: '贡献了46.9%的投资、41.3%的税收', quote: '41.3%', label: '税收' },
    counterexample: { sentence: '办结率、满意率为95%、98%', quote: '98%' },
  },
  {
    name: 'level in a list, as the one before',
    when: () => true,
    label: ({ last }) => last,
    example: { sentence: '工业增加值增长6.5—7%', quote: '7%', label: '工业增加值' },
    counterexample: { sentence: '投资增长6%、税收增长7%', quote: '7%' },
  },
]);

const parts = rulesFor(
  (naming) => readPart(naming) !== undefined,
  [
    {
      name: 'share of everything there is',
      when: (naming) => everything.test(readPart(naming)?.whole ?? ''),
      label: partName,
      example: { sentence: '省运会金牌数占全省金牌总数的37%', quote: '37%', label: '省运会金牌数' },
      counterexample: { sentence: '金牌数占奖牌总数的37%', quote: '37%' },
    },
    {
      name: 'share of a whole',
      when: () => true,
      label: (naming) => `${partName(naming)}占${readPart(naming)?.whole ?? ''}`,
      example: {
        sentence: '装配式建筑占新增建筑面积比例超过20%',
        quote: '20%',
        label: '装配式建筑占新增建筑面积比例',
      },
      counterexample: { sentence: '占地面积缩小20%', quote: '20%' },
    },
  ],
);

/** Names of a share, change or score with a subject of its own. */
export const levelRules: readonly LabelRule[] = [
  ...listed,
  {
    name: 'share that opens its clause',
    when: ({ mention }) => isSubject(mention),
    label: ({ noun, last }) => noun || last,
    example: {
      sentence: '实施项目34个,95%的企业实现当年投产',
      quote: '95%',
      label: '实现当年投产企业',
    },
    counterexample: { sentence: '吸纳95%的企业入园', quote: '95%' },
  },
  ...parts,
  {
    name: 'level without a name, or measured by another',
    when: ({ own }) => own === '' || /^高于|^低于/.test(own),
    label: ({ last, mention, behind }) => last || nameBefore(mention.before) || behind.noun,
    example: { sentence: '空气指数3.8,高于省城2%', quote: '2%', label: '空气指数' },
    counterexample: { sentence: '空气指数3.8,降水高于省城2%', quote: '2%' },
  },
  {
    name: 'how far a work has come',
    when: ({ own }) => /^(?:总|年度)?工程(?:总)?量$|^形象进度$|^(?:总|整体|工程|建设)进度$/.test(own),
    label: ({ own, mention, last }) => (nameBefore(workBefore(mention.lead)) || last) + own,
    example: { sentence: '体育馆已完成工程量的65%', quote: '65%', label: '体育馆工程量' },
    counterexample: { sentence: '体育馆上座率65%', quote: '65%' },
  },
  {
    name: 'share that is given, of the noun behind it',
    when: (naming) => giving.test(naming.own) && ofNoun(naming) !== '',
    label: ofNoun,
    example: { sentence: '贡献了46.9%的投资', quote: '46.9%', label: '投资' },
    counterexample: { sentence: '民营经济贡献率46.9%', quote: '46.9%' },
  },
  {
    name: 'level of a general noun, with all that stands before',
    when: ({ own }) => isGeneral(own.replace(/占比?$/, '')),
    label: ({ mention, behind }) => nameBefore(mention.before) || behind.noun,
    example: { sentence: '收入过50万元村达到82%', quote: '82%', label: '收入过50万元村' },
    counterexample: { sentence: '优质民宿村占比达到82%', quote: '82%' },
  },
  {
    name: 'level of what stands before it',
    when: () => true,
    label: ({ own }) => own,
    example: { sentence: '常住人口城镇化率超过80%', quote: '80%', label: '常住人口城镇化率' },
    counterexample: { sentence: '常住人口5万人,增长2%', quote: '2%' },
  },
];
