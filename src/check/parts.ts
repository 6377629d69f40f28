import { boundWords, type Figure } from './figure.ts';
import { meets, sum } from './interval.ts';
import type { DraftSentence } from './sentence.ts';

/** One part of a whole. */
export interface PartOfWhole {
  figure: Figure;
  /** Its words: 水稻 of 水稻60万元, 行政村 of 18个行政村. */
  label: string;
}

/** A whole with the parts told behind it. */
export interface Breakdown {
  whole: Figure;
  /** Words between the whole and its first part: `良种补贴,其中`. */
  intro: string;
  pieces: PartOfWhole[];
  /** Words behind the last part, up to the next number. */
  tail: string;
  sentence: DraftSentence;
}

const opens = /其中|包括|包含|涵盖|含|里面|当中|分为|分成|分别|依次|归类|划分|由|按|全部|[,:;(、]/;
const strong = /其中|包括|包含|里面|分为|分成|分别/;
const nested = /[(,、]?(?:其中|内含|含|包含)/;
/** 比上年多400亩, 比上年少养1.4万头只: an increment. */
const compares = /[比较同][^,;]*[多少增减][一-鿿]?(?:了|约)?$/;
const longestLabel = 26;
/** A number that is a step of a scale: 5度以下, 20万元至50万元. */
const isStep = ({ after, rangeEnd }: Figure): boolean =>
  rangeEnd !== undefined || /^(?:岁|周岁)?(?:及|\/)?(?:以上|以下|以内|至|到|-|—|~)/.test(after);
/** 两类, 三部分: how many parts, not a part. */
const isCount = ({ unit, value, after }: Figure): boolean =>
  value <= 10 &&
  (/^(?:[一-鿿]{1,2}[,:]|渠道|部分|方面|来源|阶段|层次|等级|档次|途径|类别|等次|部门)/.test(after) ||
    /^[一-鿿]{1,6}(?:分别|依次|各)/.test(after) ||
    /^(?:类|项|种|级|组|部分|片|块|档|大类|方面)$/.test(unit));

/** Counts of two sorts of thing (两个窗口, 420件) have one base unit all the same. */
export const isOther = (a: Figure, b: Figure): boolean =>
  a.base === '个' && !b.unit.includes(a.unit.at(-1) ?? '');

/** Every run of numbers of one unit behind a number of that unit, as a whole and its parts may stand. */
export function readBreakdowns(sentence: DraftSentence): Breakdown[] {
  const { figures } = sentence;
  const taken = new Set<Figure>();
  return figures.flatMap((whole, at): Breakdown[] => {
    if (whole.sign !== '#' || whole.rangeEnd !== undefined || taken.has(whole)) return [];
    // 比上年多400亩,其中…: an increment is no whole.
    if (compares.test(whole.lead)) return [];
    // 5度以下496公顷,5度至15度712公顷: the first of the steps is no whole; nor is 每千人6.6批次, 村均91万元, or the first after 分别.
    if (/(?:以下|以内|不足|不到)$|(?:[每均]|单产)[^,;]{0,6}$|分别[^,;]*$/.test(whole.lead)) return [];
    let pieces: PartOfWhole[] = [];
    const aside: Breakdown[] = [];
    let intro = '';
    let skipped = '';
    let tail: string | undefined;
    let joined: string | undefined;
    let grown = false;
    let last = whole;
    for (const figure of figures.slice(at + 1)) {
      const lead = figure.lead.replace(boundWords, '');
      const words = skipped + lead;
      // 合计46批: the whole once more.
      if (pieces.length > 0 && /(?:[,、]共|合计|共计|总计|加起来[一-鿿]{0,2}|累计(?:达到?)?)$/.test(lead)) {
        // 采摘类833人次,炒制类503人次,总计1336人次: the first of the parts is no whole.
        if (!strong.test(intro) && figure.value !== whole.value && whole.lead.length > 0) pieces.length = 0;
        tail = lead;
        break;
      }
      // 镇直单位26个,参评26个: the whole once more, which the parts follow.
      if (pieces.length === 0 && (/;/.test(lead) || figure.value === whole.value)) break;
      // 47名(含女兵3名),其中义务兵41名: what stands in brackets is no whole of what stands behind them.
      if (pieces.length === 0 && /^[^(]*\)/.test(lead)) break;
      // 比户籍人口多1.9万人: a comparison, not a part. 增长8%,其中…: what grew is cut behind that.
      if (pieces.length === 0 && (compares.test(lead) || figure.sign === '%')) {
        grown = true;
        continue;
      }
      if (compares.test(lead) || (grown && pieces.length === 0 && !/其中|包括/.test(lead))) break;
      if (figure.base !== whole.base || isStep(figure) || isOther(figure, whole)) {
        // 东线4个村1900户: two measures to each part.
        const belongs =
          // 97户356人
          lead === '' ||
          isStep(figure) ||
          figure.bound !== 'exact' ||
          isCount(figure) ||
          /^[一-鿿]?$/.test(figure.after);
        if (!belongs || words.length > longestLabel) break;
        skipped = `${words}${figure.quote}`;
        continue;
      }
      if (pieces.length === 0) {
        if (!opens.test(words) || words.length > 40 || /^[、和](?!其)/.test(words)) break;
        // 具有儿童(含新生儿)救治水平的中心: what stands in brackets introduces nothing.
        intro = words.replace(/\([^)]*\)/g, '');
      } else if (/^;按[^,;]{1,8},/.test(words)) {
        // 总人口1.6万人,其中常住0.9万人;按年龄分,…: the whole is cut once more.
        aside.push({ whole, intro, pieces, tail: '', sentence });
        pieces = [];
        intro = words;
      } else if (nested.test(lead)) {
        // 省级补助120万元(含以奖代补40万元),村民自筹60万元: a part of the part before it.
        if (lead.startsWith('(')) {
          last = figure;
          skipped = '';
          continue;
        }
        // 47名(含女兵3名),其中义务兵41名: the whole is cut once more.
        if (!/^\)[,、]?其中/.test(lead)) break;
        aside.push({ whole, intro, pieces, tail: '', sentence });
        pieces = [];
        intro = lead.slice(1);
      } else if (!/^[一-鿿]{0,8}[)、,;和及与]/.test(words) || words.length > longestLabel) break;
      else if (/^[^、,]{0,8};/.test(words) && !intro.endsWith(':') && !/^分/.test(intro)) break;
      // 核桃1.8万亩、花椒0.9万亩，挂果面积2.6万亩: what stands behind a comma is of another list.
      // 新增铁路639公里、其中高铁370公里，新增公路2600公里: nor is it of one that hangs on another by 、.
      else if (
        ((pieces.length > 1 && joined === '、') || intro.startsWith('、')) &&
        /^[^、,;]{0,8},/.test(words)
      )
        break;
      if (pieces.length === 1) joined = /[、,;]/.exec(words)?.[0];
      pieces.push({ figure, label: labelOf(words, figure) });
      last = figure;
      skipped = '';
    }
    if (pieces.length > 1 || strong.test(intro)) for (const { figure } of pieces) taken.add(figure);
    return pieces.length === 0
      ? aside
      : [...aside, { whole, intro, pieces, tail: tail ?? last.after, sentence }];
  });
}

/** 案件57起，调解结案44起，裁决结案18起: parts that are named alike, none of them what came or went. */
export const areKin = (whole: Figure, pieces: readonly PartOfWhole[]): boolean =>
  pieces.length > 1 &&
  new Set(pieces.map(({ label }) => label.slice(-1))).size === 1 &&
  pieces.every(
    ({ label, figure }) => label.length > 2 && figure.value < whole.value && !/[新累增减销退]/.test(label),
  );

/** Each in the order of its characters. */
const antonyms =
  '内外 东西 北南 公母 上下 大小 早晚 乡城 干湿 公私 旱水 少老 新旧 右左 出进 专兼 主支 干支 信访 副正 低高 短长 前后 外里 乙甲 女男 无有 冷热 国民 水陆 阳阴 次首 春秋 夏秋 冬夏 公民 初重 轻重 新老 刑民 产活 专本';

/** Whether two characters, one behind the other, leave nothing between them: 内外. */
export const isAntonym = (pair: string): boolean => antonyms.includes(Array.from(pair).sort().join(''));

/** 夏粮1.3万吨、秋粮2.5万吨,粮食总产3.8万吨: two halves of what the whole is named by. */
const areHalves = (words: string, whole: string): boolean => {
  const [, one = '', shared = ' ', other = ''] = /([一-鿿])([一-鿿])[^;]*([一-鿿])\2/.exec(words) ?? [];
  return (
    whole.replace('全年', '半年季').includes(shared) && (/城镇.*农村/.test(words) || isAntonym(one + other))
  );
};

/** 等, but no 一等 and no 等级: a list that doesn't tell all. */
export const hasMore = /(?<![一二三四优上中下])等(?![级次])/;

const sums =
  /^(?:[^。;]*[,、:(])?(?:(?:合计|共计|总计|总共)[一-鿿]{0,4}|加起来|共(?:处理|处置|完成|实施|整治|清理|(?<again>[一-鿿]{2}))?|总(?:面积|数|量|额|人数|户数|投入|投资|长度?|规模))(?:共|达到?|为|是|有)?$/;

/** Parts that are told before their total: 清理沟渠186米、河道213米，总计399米; …，两项合计326户. */
export function readSums({ figures }: DraftSentence): Pick<Breakdown, 'whole' | 'pieces'>[] {
  return figures.flatMap((whole, at) => {
    const match = sums.exec(whole.lead);
    if (whole.sign !== '#' || whole.bound !== 'exact') return [];
    const last = figures[at - 1];
    // 两项合计: how many they are.
    const count = last && isCount(last) && last.end === whole.start - whole.lead.length ? last : undefined;
    const kin: Figure[] = [];
    for (const figure of figures.slice(0, count ? at - 1 : at).reverse()) {
      // 5度以下496公顷,5度至15度712公顷: steps stand between the parts.
      if (figure.base !== whole.base && isStep(figure)) continue;
      const isKin =
        figure.base === whole.base && !isOther(figure, whole) && figure.sign === '#' && !isStep(figure);
      if (!isKin || /;/.test((kin[0] ?? whole).lead)) break;
      kin.unshift(figure);
    }
    const pieces = count ? kin.slice(-count.value) : kin;
    // 分别收购320吨和380吨，共收购600吨: by a verb that the parts have too.
    const again = match?.groups?.['again'];
    if (again !== undefined && !kin.some(({ lead }) => lead.includes(again))) return [];
    const [first, second, ...more] = pieces;
    const isPair = more.length === 0 && areHalves(`${first?.lead}${second?.lead}`, whole.lead);
    if (!match && !isPair) return [];
    const isOpen = [...pieces, whole].some(({ lead }) => /其中|累计|括|含/.test(lead) || hasMore.test(lead));
    // 新登记420户,注销86户,总量达到2860户: what came and went makes no stock.
    const isFlow =
      pieces.some(({ lead }) => /新[登增办设]|注销|净增|减少|退出|迁[入出]/.test(lead)) &&
      /总量|总数|现有|存量/.test(whole.lead);
    const isAgain = pieces.some(({ lead }) => /合计|共计|总计/.test(lead));
    if (pieces.length < 2 || isOpen || isFlow || isAgain || (count && pieces.length < count.value)) return [];
    // 流转30公顷,清理8公顷、补植9公顷,共处理17公顷: the last of them make the total.
    const fits = pieces.some(
      (_, from) =>
        from > 0 &&
        from < pieces.length - 1 &&
        meets(sum(...pieces.slice(from).map((one) => one.whole)), whole.whole),
    );
    return fits ? [] : [{ whole, pieces: pieces.map((figure) => ({ figure, label: '' })) }];
  });
}

/** The words of a part: those before its number in its clause, else those behind. */
function labelOf(words: string, { after }: Figure): string {
  const before = words
    .replace(/^.*(?:其中|包括|包含|分为|分成|分别|这当中)/, '')
    .split(/[,;:(、)和]|及(?!以)/)
    .filter((one) => one.trim() !== '')
    .at(-1);
  return (
    (before ?? '').replace(/(?:\d.*|用于|为|是|有|占)$/, '') ||
    (/^[^,;、。)和及]{0,12}/.exec(after)?.[0] ?? '')
  );
}
