import { keyOf } from './fact.ts';
import type { Figure } from './figure.ts';
import type { DraftSentence } from './sentence.ts';
import type { Draft } from './types.ts';
import { stripLead } from './words.ts';

/** How many of a thing the town has as a whole. */
export interface TownCount {
  key: string;
  /** The thing: 村民小组. */
  name: string;
  figure: Figure;
  /** Maybe of some of them only, so that no more is known than that the whole can't be less. */
  isSome?: boolean;
}

/** A count before its thing is settled: what stands behind it may be a name and more words. */
interface CountMention {
  figure: Figure;
  /** The thing by the words before the number; null where it stands behind. */
  name: string | null;
  after: string;
  /** Told as a total (湖岸线全长46公里), or a number of which only a total told elsewhere says what it counts. */
  sort?: 'total' | 'loose' | 'some';
}

/** Names that many different things go by, so that two values of them are no conflict. */
export const commonName =
  /^(?:总?投资|资金|项目|收入|产值|面积|增长|奖励|补助|投入|补贴|价值|金额|产量|村民|干部|群众|人员|企业|一批|活动|培训|其他|[^一-鿿]*)$/;
const wholeBefore =
  /(?:全(?:[镇乡域]|街道|辖区)|辖|下设|[我本](?:[镇乡]|街道|辖区)|街道有|[共现实]有|(?:总|户籍|常住)人口)[^,;。#%]{0,12}$/;
const wholeAfter = /^[^,;。#%]{0,12}?(?:全部|均|都|无一|实现全覆盖|全覆盖|逐一|逐户)/;
const otherPlace =
  /[上去]年|村(?![民级庄委居医干卫办史小完])|全[县市区省国]|其中|第|新增|新建|(?<![模额])以上|达标|示范|创建|完成|改造|整治|打造|建成|培育|申报|[\d一二三四五六七八九十]+期/;
/** A name behind a number, up to words that belong to no name. */
const nameBehind =
  /^(?:村|社区|[一-鿿]{2,8}?)(?=[,;。、(和及]|全|均|都|逐|实现|进行|开展|$|的|普遍|通[了上]|用上|建[成起]|人人|个个|户户|参加|参与|接受|点多|已|中)/;
/** 湖岸线全长 */
const totalBefore = /([一-鿿]{2,8}?)(?:(?:(?<![增延])|全)长|总长度?|总里程|总面积)(?:达到?|为|约)?$/;
const people = /(?:总|户籍|常住|农业)人口$/;

/** Counts of what the town has as a whole: 全镇有97个村民小组, 21个行政村全部通了公交, 6.9万常住人口. */
export function readTownCounts({ sentences, meta }: Pick<Draft, 'sentences' | 'meta'>): TownCount[] {
  const mentions = sentences.flatMap((sentence) => readMentions(sentence, meta.townFull));
  const totals = mentions.flatMap(({ name, sort }) => (sort === 'total' && name ? [name] : []));
  const names = [...new Set(mentions.flatMap(({ name }) => name ?? []))].sort((a, b) => b.length - a.length);
  // 辖14个行政村。: what a stop ends is a name where nothing else tells one.
  const ended = mentions.flatMap(({ after, sort }) =>
    sort ? [] : (/^[一-鿿]{3,5}(?=[,;。])/.exec(after)?.[0] ?? []),
  );
  names.push(...ended.sort((a, b) => a.length - b.length));
  return mentions.flatMap(({ figure, name, after, sort }): TownCount[] => {
    // 全街道186名专职网格员每日巡查: a name told elsewhere says where this one ends.
    const noun =
      sort === 'loose'
        ? totals.find((one) => after.startsWith(one))
        : sort === 'some'
          ? names.find((one) => one.length > 2 && after.startsWith(one))
          : (name ?? names.find((one) => after.startsWith(one)) ?? nameBehind.exec(after)?.[0]);
    if (
      noun === undefined ||
      (commonName.test(noun) && !people.test(noun)) ||
      /(?<![规限][模额])以上|以下|的/.test(noun)
    )
      return [];
    const thing = noun.replace('行政村', '村').replace(/^(?:登记|在册|注册)/, '');
    return [{ key: `${unitOf(figure)}${keyOf(thing)}`, name: noun, figure, isSome: sort === 'some' }];
  });
}

/** 镇域总面积412平方公里, 在412平方公里的土地上. */
const isTownArea = ({ unit, after }: Figure, before: string): boolean =>
  unit === '平方公里' &&
  (/(?:镇域|乡域|辖区|全镇|全乡|国土|行政区域|幅员|^)(?:总?面积)(?:达到?|为|有|约)?$/.test(before) ||
    (/(?:在|这片|这|我们)$/.test(before) &&
      /^的(?:镇域|乡域|辖区|土地|大地|热土|沃土|版图|山川|红土地|黑土地|黄土地|这片)/.test(after)));

/** 惠及37个自然屯的每一户: some of what the town has, as far as the words say. */
const isSome = ({ unit }: Figure, before: string): boolean =>
  /^(?:个|座|家|户|名|所|条|处)$/.test(unit) &&
  !otherPlace.test(before) &&
  !/累计|历年|周边|附近|外|[一-鿿][镇乡县]|新|拟|年来|以来|次$|合计|邻/.test(before);

const unitOf = ({ unit }: Figure): string => unit.replace(/^[百千万亿]+/, '').replace('名', '人');

function readMentions({ figures, text, start, part }: DraftSentence, townFull: string): CountMention[] {
  if (part === 'plan' || part === 'targets') return [];
  return figures.flatMap((figure): CountMention[] => {
    const { after } = figure;
    if (figure.sign !== '#' || figure.bound !== 'exact' || figure.base === '年') return [];
    const head = text.slice(0, figure.start - start);
    if (isTownArea(figure, head)) return [{ figure, name: '镇域面积', after: '' }];
    const total = totalBefore.exec(head)?.[1];
    if (total !== undefined && !/[村组新改]|累计/.test(total))
      return [{ figure, name: stripLead(total), after: '', sort: 'total' }];
    // 辖19个行政村、186个村民小组
    const before = (head.split(/[,;]/).at(-1) ?? '')
      .replace(townFull, '全镇')
      .replace(/([辖有])\d[^,]*、$/, '$1');
    const counted = people.exec(before)?.[0];
    // 面对6.9万常住人口的服务需求
    const isServed =
      /^(?:对|向|为|面对|服务好?|满足|惠及|覆盖)?$|全(?:[镇乡]|街道)$/.test(before) &&
      /^(?:总|户籍|常住)人口/.test(after);
    const isWhole = wholeBefore.test(before) || wholeAfter.test(after) || isServed;
    if (/公里|米|亩|公顷/.test(figure.unit) && !/[新改修整铺疏建治提清扩护]/.test(before))
      return [{ figure, name: null, after: after.replace(/^的/, ''), sort: 'loose' }];
    if (!isWhole && figure.factor === 1 && isSome(figure, before))
      return [{ figure, name: null, after, sort: 'some' }];
    if ((figure.factor !== 1 && counted === undefined && !isServed) || !isWhole) return [];
    // 滨海社区常住人口7200人
    const isElsewhere =
      counted === undefined ? otherPlace.test(before) : /[一-鿿](?:村|社区|园区|片区)[^,]*$/.test(before);
    if (isElsewhere) return [];
    const own = stripLead(before.replace('全镇', '')).replace(/^(?:对|为|向)/, '');
    const isOwn = /^[一-鿿]{2,10}$/.test(own) && (/^(?:[,;。、]|$)/.test(after) || wholeAfter.test(after));
    return [{ figure, name: counted ?? (isOwn ? own : null), after }];
  });
}
