import { firstMatch } from '../../text/first-match.ts';
import type { Span } from '../../report/types.ts';

/** The years of a report, as it states them. */
export interface Years {
  review: number;
  plan: number | null;
  /** Whether the passage looks back on several years, so that a number without a year of its own has none. */
  several?: boolean;
}

/** A sign of time in a sentence: it dates what begins between `end` and `until`. */
export interface TimeSign {
  end: number;
  until: number;
  groups: Readonly<Record<string, string | undefined>>;
}

const sign =
  /(?<year>(?:19|20)\d ?\d) ?年(?!度?(?:工作|以来))|(?:截[至止]到?|(?<=^|[,;])[至到])(?:\d{4}年)?(?<until>\d{1,2})月|(?<from>\d{1,2})[-—~–至到]{1,2}(?<to>\d{1,2})月|(?<part>前三个?季度|第?[一二三四]季度|[上下]半年)|(?<present>(?<=[由从])(?:目前|现在|当前)(?=的?\d))|(?<now>全年(?!任务|计划|目标|预算|度)|年内|今年|截至目前|截止目前|目前|年底前)|(?<next>明年)|(?<earlier>前年(?=的)|(?<=[由从])[上去]年|(?<=\()[上去]年(?=为?\d))|(?<several>[两三四五十]年前(?=的)|(?:未来|过去|近)[两三四五十]年|[两三四五]年(?:来|间)|十[一二三四五]五[”"]?(?:期间|时期|以来|[初末]))/g;

/** Before a sign of time that something is only compared with: 较2021年, 比上半年, 与2020年相比. */
const comparing = /(?:[较比与同和]|对比|相较|相比|对照)于?“?$/;
/** Behind a year whose level is the measure: 为2019年的七成, 是上年的1.2倍, 在2022年基础上. */
const measureOf =
  /^度?(?:同期)?(?:的?(?:基础|基数)上?|的(?:近|约)?(?:\d[\d.]* ?(?:倍|%|成)|[一二两三四五六七八九十]{1,2}(?:倍|成)|[一二三四五六七八九十百]{1,2}分之))/;
/** From a year's level to another: 由2015年的673万元增长到799万元, 从2010年的8.4年延长至9.7年. */
const began = /[由从]“?$/;
const becomes = /^[^;。]{0,40}?[一-鿿][到至为]/;
/** What is done with the thing of a year: 征集2020年实事41件, 兑现2021年度奖励86万元. */
const handled =
  /(?:[征办兑补清追结续][一-鿿]|发放|下达|落实|编制|评选|审计|拨付|偿还|化解|收[取缴]|筹集|启动|谋划|申报|支付|缴纳|验收|公开|整改|完成|实施|处置|(?:^|[,;])(?!截|回顾|计划|预计|实现|[全我本至自从到在])[一-鿿]{2})了?$/;
/** 2021年底前开工的5个项目已竣工 */
const describes = /^度?[底末初中]?前?[一-鿿]{1,8}的(?=\d)/;

/** 2012年建成的敬老院,新增床位40张 */
const made = /^(?:建成|[开竣]工|启动|投[产用]|修建|成立|签约|立项)的/;

/** Where the clause, the aside in brackets or the next number ends that a sign stands in. */
function endOf(text: string, from: number, stops: RegExp): number {
  stops.lastIndex = from;
  return stops.exec(text)?.index ?? text.length;
}

/**
 * The signs of time of a sentence (half width), each with how far it governs: `2022年` all that follows; a baseline
 * (`较2021年`, `为2019年的七成`) nothing; where something began (`由2021年的1.9万元增至2.3万元`) only the number behind it;
 * `征集2020年实事41件` its clause; what stands in brackets, the brackets.
 *
 * @param starts where the sentence's numbers begin, sorted.
 */
export function readTimes(sentence: string, starts: readonly number[]): TimeSign[] {
  const asides: Span[] = [...sentence.matchAll(/\([^()]{0,200}\)/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const signs: TimeSign[] = [];
  let aside = 0;
  let number = 0;
  for (const { 0: words, index, groups = {} } of sentence.matchAll(sign)) {
    const end = index + words.length;
    const before = sentence.slice(Math.max(0, index - 6), index);
    const after = sentence.slice(end, end + 80);
    if (comparing.test(before) || (measureOf.test(after) && !began.test(before))) continue;
    while ((asides[aside]?.end ?? Infinity) <= index) aside += 1;
    while ((starts[number] ?? Infinity) < end) number += 1;
    const inside = (asides[aside]?.start ?? Infinity) <= index ? asides[aside]?.end : undefined;
    const begins = began.test(before) && becomes.test(after);
    // 从去年开始
    if (groups['earlier'] && began.test(before) && !begins) continue;
    const ownClause = groups['year'] !== undefined && (handled.test(before) || made.test(after));
    const until =
      begins || (groups['year'] !== undefined && describes.test(after))
        ? (starts[number] ?? end) + 1
        : ownClause
          ? endOf(sentence, end, /[,;。!?\n]/g)
          : sentence.length;
    signs.push({ end, until: Math.min(until, inside ?? until), groups });
    if (begins) signs.push(...furtherBaselines(sentence, until, starts, groups));
  }
  return signs.sort((a, b) => a.end - b.end);
}

/** 产值由2019年的1200万元增至3100万元,占比由8%升至17%: where further levels began is of the same year. */
function furtherBaselines(
  sentence: string,
  from: number,
  starts: readonly number[],
  groups: TimeSign['groups'],
): TimeSign[] {
  const rest = firstMatch(/^[^。;]{0,200}/, sentence.slice(from, from + 200));
  return [...rest.matchAll(/[由从](?=\d)/g)].flatMap(({ index }) => {
    const end = from + index + 1;
    return becomes.test(rest.slice(index + 1)) && starts.includes(end)
      ? [{ end, until: end + 1, groups }]
      : [];
  });
}
