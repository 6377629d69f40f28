import { toWording } from '../indicator/index.ts';
import type { Block } from '../report/types.ts';
import type { Figure } from './figure.ts';
import type { Draft } from './types.ts';
import type { Relation, Term } from './relation.ts';

/** Which year an amount is of, by the words around it and the part that it stands in. */
export type FactYear = 'before' | 'review' | 'plan';

/** An amount that the whole text may speak of in another place. */
export interface Fact {
  /** The thing's name as written. */
  name: string;
  /** The name's characters in order, so that 新增城镇就业 and 城镇新增就业 are one. */
  key: string;
  figure: Figure;
  year: FactYear;
  /** Of the whole town and year, as far as the words say. */
  isWhole: boolean;
  /** Maybe of some of its things only, so that no more is known than that the whole can't be less. */
  isSome: boolean;
  /** Told of all there is. */
  isNow: boolean;
  /**
   * Words that make it a figure of its own that others may be too (累计, 上半年), in order; null where its words tell
   * nothing that a second mention could be held to (其中, 一期, 某村).
   */
  scope: string | null;
  relation: Relation;
  term: Term;
}

const planParts = /targets|plan|self|closing/;
/** Words that make another figure of it, whatever else is said: a part of the town, of the thing, of a plan. */
const partial =
  /首期|一期|二期|三期|前期|其中|其余|另有|核心区|示范区|含|口径|建成区|预计(?!全年|今年)|计划|力争|目标|任务(?!.*完成)|预算|拟|可(?!支配)|将|规划|设计|余下|剩余|还有(?![^,]{0,14}:)|此前|原有|(?![农乡全各本山到进入驻下访联每])[一-鿿]村(?!级|民|集体|居|庄|镇|落|级)/;
/** Words that make it a figure of a part of the year, or of many years, or of each. */
const scoped =
  /[上下]半年|[一二三四前]{0,2}季度|\d{1,2}(?:月?(?:[-—~至到]|份?至))?\d{0,2}月|截[至止](?!年底)|(?<!全年)累计|[二三四五六七八九十两]年来|历年|五年|以来|期间|[一-鿿]{0,2}(?:(?<!(?:^|,)节)假[期日]|长假|黄金周)|平均|户均|人均|每[一-鿿]|年均|日均|月均/g;
/** Words of its own clause that make it a figure of a larger place. */
const larger =
  /全[县市区省国]|[县省](?![道级委城内外]|财政|政府)|市(?!场|民|政|容|区|集)|国(?!家|道|土|有|庆|防|际)/;
/** Fillers of a name that don't change what it is. */
const filler =
  /总(?=[产额])|(?<=产)量|建设|工作|成交|争[引取]到?|^[到为]|^镇(?=财)|新(?=[建铺修改])|(?<=村)级(?=集体)|运营|[全今当]年|年[末底]|全面|[各两]级|依法|及时|足额|进行|开展|组织|举办|实施|推进|新的|的|了|(?<!公)共|累计|登记|在册|注册|发放|兑[现付]|开放|完成|实现|现有|拥有|设有|平均|[种播][植种](?=面积)|(?<=农)业(?=机)|(?<=农业机)械|(?<=城)镇居(?=民)|第(?=.产业)|(?<=[一二三]产)业|引资|案件/g;

/** The key by which two names are one. */
export const keyOf = (name: string): string => {
  const same = name
    .replace(/社零/, '社会消费品零售')
    .replace(/公厕/, '公共厕所')
    .replace(/市场主体/, '经营主体')
    .replace(/新(?:登记|发展|注册|设立)/, '新增')
    .replace(/(?:招商(?:引资)?|招引|引进)(?=到位)/, '')
    .replace(/(?:接待)?(?:游客|客流)(?:接待)?量?/, '接待游客')
    .replace(/(?<=种植|养殖)规模/, '面积')
    .replace(/(?<![增延加])(?:全?长|总长度?|总里程)$/, '里程');
  return [...new Set(toWording(same).replace(filler, ''))].sort().join('');
};

const ofYears = /[五三]年[来,]|五年间|十.五[”"]?[时期]/;

/**
 * The blocks that tell of several years: 这五年，民生福祉持续增进。…城镇新增就业124万人. A heading, or an opening without
 * numbers, speaks for the blocks behind it too, until one opens with a single year.
 */
function findBlocksOfYears({ prose, half }: Pick<Draft, 'prose' | 'half'>): ReadonlySet<Block> {
  let goesOn = false;
  return new Set(
    prose.filter(({ kind, start, end }) => {
      const opening = half.slice(start, end).split('。', 1)[0] ?? '';
      const isOfYears = ofYears.test(opening.slice(0, 24));
      if (isOfYears) goesOn ||= kind === 'heading' || !/\d/.test(opening.replace(/20\d\d年/g, ''));
      else if (/(?:[今去一]|20\d\d)年/.test(opening.slice(0, 24))) goesOn = false;
      return isOfYears || goesOn;
    }),
  );
}

/** Words right before a number that counts all there is: 现有的121名护边员, 全镇11个食堂. */
const ofAll = /(?:[现共]有|(?:街道|辖区|全[镇乡])有?|目前|[今全上去]年|已)(?:的|约)?$/;
/** What is told of all there is: 3.6万亩茶园中, 5.6万吨鲜果大部分. */
const toAll =
  /^(?:[中里的仍]|[大绝主普]|集中|还有(?![^,]{0,14}:)|有?近?[一二三四五六七八九]成|[全均都]|以|不足)/;
/** What is measured by a unit, where a thing's name stands for it: 1.2万亩茶园 are 茶园面积. */
const measureOf = (unit: string): string =>
  /[亩顷]$|平方/.test(unit) ? '面积' : /[吨斤]$/.test(unit) ? '产量' : /公里$/.test(unit) ? '里程' : '';
/** What of a thing is measured: 月柿 behind 月柿种植面积. */
const measures = /(?:[种播][植种]|养殖)?(?:总?面积|总?产[量值]?|[存出]栏量?)$/;

/** 总投资1.2亿元的河口自来水厂, 河口自来水厂项目总投资1.2亿元: one by the first characters of what is built. */
const builtFor = (subject: string, after: string): string | undefined =>
  /^[一-鿿]{7}(?=.*总投资$)/.exec(subject)?.[0] ??
  (subject.endsWith('总投资') ? /^的([一-鿿]{7})(?![^,。]*期)/.exec(after)?.[1] : undefined);

/** What a number counts, by the words on both sides of it. */
interface NamedCount {
  name: string;
  /** Told of all there is. */
  isNow?: boolean;
  /** Maybe of some of them only. */
  isSome?: boolean;
}

/** The words on both sides of its first number, where they are what another is called: 12个口袋公园建成 beside 建成口袋公园12个. */
function nameOf(
  { subject, terms, sentence }: Relation,
  known: ReadonlyMap<string, Relation['sentence']>,
): NamedCount {
  const { lead = '', after = '', unit = '' } = terms[0]?.figure ?? {};
  const built = builtFor(subject, after);
  if (built) return { name: `${built}…总投资` };
  const [all = '', behind = ''] = /^的?([一-鿿]{2,12})/.exec(after) ?? [];
  const isAll = ofAll.test(lead);
  const act = /(?:新|改|扩|建成)[^,的]{0,2}(?=的$)/.exec(lead)?.[0].replace('建成', '新建');
  const measure = measureOf(unit);
  for (const front of new Set([act ?? subject, '']))
    for (const more of new Set(['', measure]))
      for (let end = 1; end <= behind.length; end += 1) {
        const name = front + behind.slice(0, end) + more;
        const key = keyOf(name);
        const isNow = isAll || toAll.test(after.slice(all.length - behind.length + end));
        if (key.length > (isNow || more ? 1 : 3) && (known.get(key) ?? sentence) !== sentence)
          return { name, isNow, isSome: front === '' && !isNow };
      }
  return { name: subject, isNow: ofAll.test(lead.replace(subject, '')) };
}

/** Every amount of the text that is named, with its year. */
export function readFacts(draft: Pick<Draft, 'relations' | 'meta' | 'half' | 'prose'>): Fact[] {
  const { relations, meta } = draft;
  const blocksOfYears = findBlocksOfYears(draft);
  const named = relations.map((relation) => ({ ...relation }));
  // 月柿面积2万亩、总产量9万吨; 肉牛存栏9800头、出栏4120头
  named.forEach((relation, at) => {
    const last = named[at - 1];
    const { lead = '', after = '' } = relation.terms[0]?.figure ?? {};
    // 我镇现有31个党支部。
    const counted = /现有$/.test(lead) ? /^[一-鿿]{2,8}(?=[,;。、])/.exec(after)?.[0] : undefined;
    if (counted) relation.subject = counted;
    else if (
      last?.sentence === relation.sentence &&
      relation.subject.replace(measures, '') === '' &&
      measures.test(last.subject)
    )
      relation.subject = last.subject.replace(measures, relation.subject);
  });
  const known = new Map(named.map(({ subject, sentence }) => [keyOf(subject), sentence]));
  return relations.flatMap((relation, at): Fact[] => {
    const { terms, sentence } = relation;
    const { name, isNow = false, isSome = false } = nameOf(named[at] ?? relation, known);
    if (Array.from(name).length < 2) return [];
    const isPlan = planParts.test(sentence.part);
    const lastYear = new RegExp(
      `上年|去年|${meta.statedYear - 1}年${isPlan ? '|现有|目前|已[建有]|今年[^,]*[成建增]的$' : ''}`,
    );
    return terms.flatMap((term): Fact[] => {
      const { role, figure, lead } = term;
      // 农村自来水普及率98.6%: of rates, those of a name that no other thing goes by.
      const isNamed =
        figure.sign === '#' || (figure.sign === '%' && (role === 'rate' || /[一-鿿]{3}率$/.test(name)));
      if (!isNamed || figure.rangeEnd !== undefined || /other|times/.test(role)) return [];
      const isBase = role === 'from' || (term === terms[0] && ((isPlan && isNow) || lastYear.test(lead)));
      const before = isPlan ? 'review' : 'before';
      const saysNow =
        isPlan && /今年(?!的?(?:目标|预期))/.test(lead) && term === terms[0] && terms.length > 1;
      const year: FactYear =
        isBase || saysNow
          ? before
          : isPlan && (!name.endsWith('…总投资') || /实施|[启新争谋]/.test(lead))
            ? 'plan'
            : 'review';
      const clause =
        sentence.text
          .slice(0, figure.start - sentence.start)
          .split(/[;。]/)
          .at(-1) ?? '';
      const scope = clause
        // 上半年开局良好,全年收入…
        .replace(/^.*,(?=全年)/, '')
        .replace(/^[^一-鿿]*/, '')
        .replace(/全[县市省](?:前|第)/g, '');
      const words = scope.replace(lastYear, '').replace(name, '');
      const isPart =
        // 与2023年相比
        (clause.match(/20\d\d(?=年)/g) ?? []).some((one) => Number(one) < meta.statedYear - 1) ||
        (partial.test(words) && !isNow) ||
        larger.test(words.split(',').at(-1) ?? '') ||
        /村$|(?<!民小)组$/.test(name);
      const over = blocksOfYears.has(sentence.block) ? '五年 ' : '';
      const limits = over + (words.match(scoped) ?? []).sort().join(' ') + (/累计/.exec(name)?.[0] ?? '');
      // 累计投入资金2300万元,改造小区11个: whether they are of all years is not told.
      const isFar = limits.includes('累计') && !/累计[^,]*$/.test(words);
      const isWhole = !isPart && limits === '';
      return [
        {
          name,
          key: keyOf(name),
          figure,
          year,
          isWhole,
          isSome,
          isNow,
          scope: isPart || isFar ? null : limits,
          relation,
          term,
        },
      ];
    });
  });
}
