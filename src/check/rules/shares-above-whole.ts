import type { Check, Finding } from '../types.ts';
import { point, pointAtMatch } from '../point.ts';
import { criterionOf } from '../criterion.ts';
import { boundWords, type Figure } from '../figure.ts';
import { round } from '../say.ts';
import type { DraftSentence } from '../sentence.ts';

/**
 * Shares of one whole that make more than a hundred, and ratios of parts that don't make a hundred:
 * `种粮的占58%，养殖的占31%，外出务工的占24%`, `三次产业结构11∶46∶52`.
 * Shares by different criteria, and rates of different wholes (普及率, 入户率), are left alone.
 */
export const sharesAboveWhole: Check = ({ sentences }) => [
  ...sentences.flatMap((sentence) => [...findRuns(sentence).flatMap(findExcess), ...findRatios(sentence)]),
  ...findHalves(sentences),
];

/** Shares that stand side by side, with their words. */
interface Share {
  figure: Figure;
  label: string;
  /** What it is said to be a share of: 经济总量 of 占经济总量的72%. */
  whole: string;
}

const told =
  /(?<label>[^,;、]{0,20}?)(?:占比?|比重|比例)(?<whole>[^,;、占]{0,12}?)的?(?:比重|比例)?(?:为|达到?|是|约|近|超过|高达|了|到)*$/;
const change = /增|降|升|减|提高|回落|涨|跌|率|同比|环比|满意度|达标/;
/** Words that say that the parts of something are told. */
const parting = /构成|结构|占比|来源|分布|组成|比例:|中[,:]?$|里[,:]?$|分配/;

/** Runs of shares of one sentence. */
function findRuns(sentence: DraftSentence): Share[][] {
  const runs: Share[][] = [];
  let run: Share[] = [];
  const head = /^[^,:;#%]{0,30}[,:]?/.exec(sentence.shape)![0];
  const isParted = parting.test(head) || parting.test(sentence.figures[0]?.lead ?? '');
  // 35岁以下占18%,36至59岁占65%: the steps that shares are told by are words.
  // 彝族5826人,占44%;苗族3178人,占24%: nor are the counts that stand before them.
  const figures = sentence.figures.filter(
    ({ unit, after }) => unit !== '岁' && !/^[,(]占(?:比|总人口的)?$/.test(after),
  );
  let from = sentence.start;
  figures.forEach((one, at) => {
    const figure = { ...one, lead: sentence.text.slice(from - sentence.start, one.start - sentence.start) };
    from = one.end;
    const share =
      figure.sign === '%' && figure.rangeEnd === undefined
        ? readShare(figure, figures[at + 1], isParted, head, run)
        : null;
    const follows =
      run.length > 0 &&
      /^[、,;和]/.test(figure.lead.replace(boundWords, '').replace(/^[^,;、和]{0,10}(?=[、,;和])/, ''));
    const isOtherUnit =
      run[0] !== undefined && run[0].figure.quote.endsWith('%') !== figure.quote.endsWith('%');
    if (!share || !follows || isOtherUnit || figure.lead.includes('其中')) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    if (share) run.push(share);
  });
  if (run.length > 1) runs.push(run);
  return /多选|重合|交叉/.test(sentence.text) ? [] : runs;
}

function readShare(
  figure: Figure,
  next: Figure | undefined,
  isParted: boolean,
  head: string,
  run: readonly Share[],
): Share | null {
  const lead = figure.lead.replace(boundWords, '').replace(/\d[^,;]*[,(](?=占)/, '');
  const clause = lead.split(/[,;:、]/).at(-1) ?? '';
  // 收入增加的占72%: a group, not a change
  if (change.test(clause.replace(/增加值|.*的(?=占)/, ''))) return null;
  const match = told.exec(clause)?.groups;
  // 水质优良比例81%,天数比例92%: rates of their own, unless a structure is told.
  const isRate = /比例/.test(clause) && !/占|的比例/.test(clause) && !isParted;
  if (match && !isRate && /占|比/.test(clause))
    return {
      figure,
      label: match['label'] ?? '',
      // 清洁能源装机占比55%、发电量占比51%: shares of two measures.
      whole:
        match['whole'] ||
        (/(?:装机|[产收][能量值入]|电量|营收|面积|投资|数量?|总量|额)$/.exec(match['label'] ?? '')?.[0] ??
          ''),
    };
  // 一产、二产、三产分别占38%、21%、52%
  if (/^[和与及]?$/.test(clause) && /分别[^,;]*占[^,;]*$/.test(run[0]?.figure.lead ?? ''))
    return { figure, label: '', whole: '' };
  // 认为好的有50%,认为一般的有29%
  const held = /^(?<label>[^,;、]{2,16}的)(?:人|群众|农户|企业)?(?:有|为|是|约|达到?)$/.exec(clause)
    ?.groups?.['label'];
  if (held !== undefined) return { figure, label: held, whole: '' };
  // 财政承担60%,居民承担25%
  const payer = /^(?<label>[^,;、]{2,10}?)(?:[承负分]担|[出得]资?|分摊|自筹|补[助贴]|持股)(?:了|约)?$/.exec(
    clause,
  )?.groups?.['label'];
  if (payer !== undefined && (isParted || /[承负分]担|分摊/.test(clause) || /比例|担|股|费|收益/.test(head)))
    return { figure, label: payer, whole: '' };
  // 支出的71%用于民生，其他41%; 贷款中60%投向种植，55%投向加工
  const use = /^(?:由|用于|投向|来自|销往|给了?|归|投入)/.exec(figure.after)?.[0];
  if (use !== undefined && clause.length <= 14 && (run.length > 0 || next?.sign === '%'))
    return { figure, label: figure.after.slice(use.length, use.length + 6), whole: '' };
  if (run.length > 0 && /^(?:其他|其余|剩余|其它|余下)(?:的|占|为)?$/.test(clause))
    return { figure, label: '', whole: '' };
  return isParted && /^[一-鿿]{1,10}$/.test(clause) ? { figure, label: clause, whole: '' } : null;
}

function findExcess(run: readonly Share[]): Finding[] {
  const wholes = new Set(
    run.map(({ whole }) => whole.replace(/^(?:比|了|到)/, '')).filter((one) => one !== ''),
  );
  // 务工收入占家庭收入的58%,种植收入占31%: of one whole.
  if ([...wholes].some((one) => [...wholes].some((other) => !one.endsWith(other) && !other.endsWith(one))))
    return [];
  const groups = Map.groupBy(run, ({ label }) => {
    const criterion = criterionOf(label);
    // 农业60%、工业30%、生活20%: of what is parted by use, not every label is known.
    // 一级62%、二级27%、三级及以下11%: nor is the last of its steps a threshold of its own.
    return /industry|level/.test(criterion) ||
      (criterion === 'threshold' && run.some((one) => one.label.includes('以下')))
      ? 'other'
      : criterion;
  });
  return Array.from(groups).flatMap(([criterion, group]): Finding[] => {
    const [first, last] = [group[0]?.figure, group.at(-1)?.figure];
    if (group.filter(({ label }) => label.includes('以上')).length > 1) return [];
    if (criterion === 'overlap' || criterion === 'threshold' || group.length < 2 || !first || !last)
      return [];
    const low = group.reduce((total, { figure }) => total + figure.range.low, 0);
    // 满意的占93%,愿意再来的占88%: answers to more than one question.
    if (low <= 100 + 1e-6 || (low > 170 && group.every(({ label }) => label !== ''))) return [];
    const total = group.reduce((all, { figure }) => all + figure.value, 0);
    return [
      toExcess(
        group.map(({ figure }) => figure.quote),
        total,
        first.start,
        last.end,
      ),
    ];
  });
}

const toExcess = (terms: readonly string[], total: number, start: number, end: number): Finding =>
  point({ start, end }, `${terms.join('＋')}＝${round(total)}%，超过100%`);

/** 税收收入1.03亿元,占81.7% here, 非税收入占28.3% there: a thing and all that it is not. */
function findHalves(sentences: readonly DraftSentence[]): Finding[] {
  const shares = sentences.flatMap(({ figures, text, start, part }) =>
    figures.flatMap((figure) => {
      const words =
        text
          .slice(0, figure.start - start)
          .split(';')
          .at(-1) ?? '';
      return figure.sign !== '%' || /targets|plan/.test(part) || /[上去]年|20\d\d年/.test(words)
        ? []
        : [{ figure, words }];
    }),
  );
  return shares.flatMap(({ figure, words }) => {
    const [, one, noun] = /非([一-鿿])([一-鿿]{2})占[^,]*$/.exec(words) ?? [];
    if (one === undefined) return [];
    const half = new RegExp(`(?<!非)${one}.?${noun}[^,]*,?占[^,]*$`);
    const other = shares.find((share) => half.test(share.words))?.figure;
    if (!other || figure.range.low + other.range.low <= 100) return [];
    const total = round(figure.value + other.value);
    return [point(figure, `${other.quote}＋${figure.quote}＝${total}%，超过100%`, other)];
  });
}

const ratios = /(?<![\d.:∶︰])\d{1,2}(?:\.\d+)?(?: ?[:∶︰] ?\d{1,2}(?:\.\d+)?){1,4}(?![\d.%]| ?[:∶︰])/g;
const ofTwo = /(?:比例?|结构|构成)[^,;。比]{0,12}$/;

/** 三次产业结构11∶46∶52, 粮经比66∶46: two or three numbers that should make a hundred. */
function findRatios({ text, start }: DraftSentence): Finding[] {
  return Array.from(text.matchAll(ratios)).flatMap((match): Finding[] => {
    const terms = match[0].split(/ ?[:∶︰] ?/);
    const before = text.slice(0, match.index);
    const total = terms.reduce((all, one) => all + Number(one), 0);
    const slack = terms.reduce((all, one) => all + 0.5 * 10 ** -(one.split('.')[1]?.length ?? 0), 0);
    // 师生比12∶88 alone is held to whole numbers: of two, much else is told by a colon.
    const isStructure =
      terms.length > 2
        ? /产业|结构|构成|[占之]比|比重|比例|增加值/.test(before)
        : ofTwo.test(before) && terms.every((one) => /^\d\d$/.test(one));
    if (!isStructure || total < 80 || total > 125 || Math.abs(total - 100) <= slack + 1e-9) return [];
    const said = `${terms.join('＋')}＝${round(total)}，构成比之和应为100`;
    return [pointAtMatch(match, start, said)];
  });
}
