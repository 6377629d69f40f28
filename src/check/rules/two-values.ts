import type { Check, Finding, Draft } from '../types.ts';
import { type Fact, keyOf, readFacts } from '../fact.ts';
import type { Figure } from '../figure.ts';
import { meets } from '../interval.ts';
import type { DraftSentence } from '../sentence.ts';
import { stripLead } from '../words.ts';

/**
 * One quantity with two values: 全乡有19个村民小组 in one place, 21个村民小组 in another; 总产值6.4亿元 and 7.1亿元.
 * Rounded mentions, other periods, places and targets are left alone (CHECKS.md, "The same figure").
 */
export const twoValues: Check = (draft) => [
  ...pairUp(
    readFacts(draft)
      .filter((fact) => isSettled(fact))
      .map(({ key, name, figure }) => ({ key, name, figure })),
  ),
  ...pairUp(draft.sentences.flatMap((sentence) => readCounts(sentence, draft))),
];

/** What is compared: a name and a number. */
interface Value {
  key: string;
  name: string;
  figure: Figure;
}

/** Names that many different things go by, so that two values of them are no conflict. */
const common =
  /^(?:总?投资|资金|项目|收入|产值|面积|增长|奖励|补助|投入|补贴|价值|金额|产量|村民|干部|群众|人员|企业|一批|活动|培训|其他|[^一-鿿]*)$/;

const isSettled = ({ year, isWhole, figure, name, term, relation }: Fact): boolean =>
  year === 'review' &&
  isWhole &&
  term.role !== 'from' &&
  figure.bound === 'exact' &&
  !common.test(name) &&
  Array.from(name).length >= 3 &&
  !/[对向为给用]/.test(name.slice(0, 1)) &&
  relation.terms[0] === term;

const wholeBefore = /(?:全[镇乡]|下?辖|我[镇乡]|共有|现有|总人口|户籍人口|常住人口)[^,;。#%]{0,8}$/;
const wholeAfter = /^[^,;。#%]{0,12}?(?:全部|均|都|实现全覆盖|全覆盖|逐一|逐户)/;
const otherPlace =
  /村(?!民|级|庄|委|居)|全[县市区省国]|其中|第|新增|新建|以上|达标|示范|创建|完成|改造|整治|打造|建成|培育|申报|[\d一二三四五六七八九十]+期/;

/** Counts of what the town has as a whole: 全镇有97个村民小组, 21个行政村全部通了公交. */
function readCounts({ figures, text, start, part }: DraftSentence, { meta }: Pick<Draft, 'meta'>): Value[] {
  return figures.flatMap((figure): Value[] => {
    if (
      figure.sign !== '#' ||
      figure.bound !== 'exact' ||
      figure.factor !== 1 ||
      part === 'plan' ||
      part === 'targets'
    )
      return [];
    const before =
      text
        .slice(0, figure.start - start)
        .split(/[,;]/)
        .at(-1) ?? '';
    const own = stripLead(before.replace(meta.townFull, '')).replace(/^(?:对|为|向)/, '');
    const people = /(?:总|户籍|常住|农业)人口$/.exec(before)?.[0];
    const noun =
      people ??
      (/^[一-鿿]{2,10}$/.test(own) && /^(?:[,;。、]|$)/.test(figure.after)
        ? own
        : /^(?:村|社区|[一-鿿]{2,8}?)(?=[,;。、(]|全部|均|都|逐|实现|进行|开展|$|的|普遍|通[了上]|用上|建[成起]|人人|个个|户户|参加|参与|接受|点多|已|中)/.exec(
            figure.after,
          )?.[0]);
    const isWhole = wholeBefore.test(before.replace(meta.townFull, '全镇')) || wholeAfter.test(figure.after);
    if (
      !isWhole ||
      noun === undefined ||
      otherPlace.test(people ? '' : before) ||
      (common.test(noun) && people === undefined) ||
      /以上|以下|的/.test(noun)
    )
      return [];
    return [
      {
        key: `${figure.unit.replace('名', '人')}${keyOf(noun.replace('行政村', '村').replace(/^(?:登记|在册|注册)/, ''))}`,
        name: noun,
        figure,
      },
    ];
  });
}

function pairUp(values: readonly Value[]): Finding[] {
  return Array.from(Map.groupBy(values, ({ key, figure }) => `${key} ${figure.base}`).values()).flatMap(
    (kin) => {
      const [first] = kin;
      const other = kin.find(
        ({ figure }) => first && !meets(figure.range, first.figure.range) && !isSlip(figure, first.figure),
      );
      if (!first || !other) return [];
      return [
        {
          start: other.figure.start,
          end: other.figure.end,
          related: [{ start: first.figure.start, end: first.figure.end }],
          message: `“${other.name}”这里是${other.figure.quote}，另一处是${first.figure.quote}，请核对是不是同一个数。`,
        },
      ];
    },
  );
}

/** Equal digits under another magnitude: said by its own rule. */
const isSlip = (a: Figure, b: Figure): boolean => a.digits === b.digits && a.factor !== b.factor;
