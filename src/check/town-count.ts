import { keyOf } from './fact.ts';
import type { Figure } from './figure.ts';
import type { Draft } from './types.ts';

/** How many of a thing the town has as a whole. */
export interface TownCount {
  key: string;
  /** The thing: 村民小组. */
  name: string;
  figure: Figure;
  /** Maybe of some of them only, so that no more is known than that the whole can't be less. */
  isSome?: boolean;
}

/** Names that many different things go by, so that two values of them are no conflict. */
export const commonName =
  /^(?:总?投资|(?:投入)?资金|项目|收入|产值|面积|增长|奖励|补助|投入|补贴|价值|金额|产量|村民|干部|群众|人员|企业|一批|活动|培训|其他|[^一-鿿]*)$/;
const wholeBefore =
  /(?:全(?:[镇乡域]|街道|辖区)|辖|下设|[我本](?:[镇乡]|街道|辖区)|街道有|[共现实]有)[^,;。#%]{0,12}$/;
const wholeAfter = /^[^,;。#%]{0,12}?(?:全部|均|都|无一|全覆盖|逐[一户])/;
const otherPlace =
  /[上去]年|村(?![民级庄委居医干卫办史小完])|全[县市区省国]|其中|第|新增|新建|(?<![模额])以上|达标|示范|创建|完成|改造|整治|打造|建成|培育|申报|[\d一二三四五六七八九十]+期/;
/** What a town is divided into, or how many live there, behind its number. */
const behind =
  /^(?:(?:行政|自然)村|村民小组|自然屯|社区|村(?=[中里,;。、的]|[全均都发集])|(?:总|户籍|常住)人口)/;
const people = /(?:总|户籍|常住|农业)人口$/;

/** Counts of the town as a whole: 全镇有97个村民小组, 21个行政村全部通了公交, 6.9万常住人口. */
export function readTownCounts({ sentences, meta }: Pick<Draft, 'sentences' | 'meta'>): TownCount[] {
  return sentences.flatMap(({ figures, text, start, part }) =>
    figures.flatMap((figure): TownCount[] => {
      const { after, lead } = figure;
      // 全镇27个村的规划: what there is, whatever is planned.
      if (/targets|plan/.test(part) && !/(?:全[镇乡]|现有)$/.test(lead)) return [];
      if (figure.sign !== '#' || figure.bound !== 'exact') return [];
      // 辖13个村、1个社区,89个村民小组
      const head = text.slice(0, figure.start - start).replace(/辖\d[^;。]*[,、]$/, '辖');
      if (isTownArea(figure, head)) return [{ key: '', name: '镇域面积', figure }];
      // 辖19个行政村、186个村民小组
      const before = (head.split(/[,;]/).at(-1) ?? '')
        .replace(meta.townFull || '全镇', '全镇')
        .replace(/有\d[^,]*、$/, '有')
        .replace(/(?<=人口)\d+户$/, '');
      const name = people.exec(before)?.[0] ?? behind.exec(after)?.[0];
      // 滨海社区常住人口7200人
      const isElsewhere = people.test(before)
        ? /[一-鿿](?:村|社区|园区|片区)[^,]*$/.test(before)
        : otherPlace.test(before);
      if (name === undefined || isElsewhere) return [];
      const isWhole = wholeBefore.test(before) || wholeAfter.test(after) || people.test(name);
      if (!isWhole && !isSome.test(before)) return [];
      return [
        {
          key: keyOf(name.replace('行政村', '村')) + (people.test(name) ? '' : '  '),
          name,
          figure,
          isSome: !isWhole,
        },
      ];
    }),
  );
}

/** 镇域总面积412平方公里, 在412平方公里的土地上. */
const isTownArea = ({ unit, after }: Figure, before: string): boolean =>
  unit === '平方公里' &&
  (/(?:[镇乡]域|辖区|全[镇乡]|国土|行政区域|幅员|^)(?:总?面积)(?:达到?|为|有|约)?$/.test(before) ||
    (/(?:在|这片|这|我们)$/.test(before) &&
      /^的(?:[镇乡]域|辖区|[红黑黄]?土地|[大热沃][土地]|版图|山川|这片)/.test(after)));

/** 惠及37个自然屯的每一户: some of what the town has, as far as the words say. */
const isSome = /^(?!.*(?:累计|历年|周边|附近|外|[一-鿿][镇乡县]|新|拟|年来|以来|次$|合计|邻))/;
