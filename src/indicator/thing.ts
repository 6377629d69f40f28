import { normalise } from './normalise.ts';
import { acts, alone, heads, narrowing, yields } from './thing-words.ts';
import type { Quantity } from '../measure/types.ts';

/** What decides the thing that a quantity measures. */
export type Named = Pick<Quantity, 'name' | 'unit' | 'kind' | 'baseUnit'>;

const longestFirst = (words: Iterable<string>): string[] => [...words].sort((a, b) => b.length - a.length);
const actWords = longestFirst(acts.keys());
const headWords = longestFirst(heads.keys());
const yieldWords = longestFirst(yields.keys());

/** A noun of the lists that says nothing alone. */
const general =
  /^(?:项目|工作|任务|情况|工程|活动|村居?|社区|企业|单位|群众|居民|家庭|人员|人|户|次|个|问题|地块|队组|收入|面积|总额|金额|数量|其中|分别|全部|以上|目标)$/;
/** A rate is a thing by itself: 办结率, 森林覆盖率, 满意度. */
const rate = /[一-鿿]{1,7}(?:率|满意度|知晓度|化水平)$/;
/** A short noun that no list holds, kept as it stands. */
const plain = /^[一-鿿a-z]{2,6}$/;
/** Verbs that no noun of a list follows: what they say is no thing. */
const verb =
  /^(?:参与|邀请|外出|对接|恢复|收回|追回|减免|核减|创编|协调|调配|出动|张贴|帮助|提供|制定|梳理|认领|公开|发布|新策|列入|占道|修整|拔除|购买|惠及|覆盖|带动|增加|减少|招待|获评|荣获|获得|通过|争取|开发|缴纳|上缴|剩余|转移|集中|推进|涉及|达到|确定|建档|脱贫|承接|喜提)/;
/** What no noun begins or ends with. */
const broken =
  /公司|集团|[镇县]|工程投资|^(?:[了的在于为与和及以等至到]|以上|超过)|(?:[了的在于为与和及以等至到将可已均达]|完成|实现|超过|突破|增长|下降|力争|确保)$/;

/**
 * The thing that a quantity measures, so that two towns and two years can be put beside each other where no indicator is
 * defined: a normalised noun with what was done to it, `·`, and the unit or kind. `硬化村级道路 3.2公里` and `农村公路硬化 4200米`
 * both measure `道路硬化·公里`; `新建农村公路` measures another one. Null where the name is too general or too particular.
 */
export function thingOf({ name, unit, kind, baseUnit }: Named): string | null {
  const measure = kind === 'amount' ? unitOf(baseUnit ?? unit) : measures[kind];
  const noun = lasting.test(measure) ? null : nounOf(normalise(name));
  if (noun === null) return null;
  return `${noun}·${measure}`;
}

const measures = { change: '增减', share: '比例', rank: '名次', score: '分值' } as const;

/** How long or how old is no measure of a thing. */
const lasting = /^(?:年|个月|个季度|周|天|小时|分钟|岁|万|亿)$/;

/** Lengths are told in 公里, counts without a word in 个. */
const unitOf = (base: string | null): string => (base === '米' ? '公里' : (base ?? '个'));

/** The noun of a name with its act: `新建农村公路` and `农村公路建设` are 道路建设. */
function nounOf(name: string): string | null {
  if (rate.test(name) && name.length <= longestRate) return name;
  const own = heads.get(name);
  if (own !== undefined) return own;
  const yielded = endOf(name, yieldWords);
  const crop = yielded === '' ? null : headOf(name.slice(0, -yielded.length));
  if (crop !== null) return crop + (yields.get(yielded) ?? yielded);
  const front = actWords.find((word) => name.startsWith(word)) ?? '';
  const object = name.slice(front.length);
  // Two things in one number are neither's.
  if (object.includes('、')) return null;
  const behind = front === '' ? endOf(object, actWords) : '';
  const noun = object.slice(0, object.length - behind.length);
  const head = headOf(noun) ?? plainOf(noun);
  return head === null ? null : (acts.get(front || behind) ?? '~').replace('~', head);
}

/** A rate of more characters holds more than its name. */
const longestRate = 10;

/** The longest of some words that a text ends with and is more than; '' if none. */
const endOf = (text: string, words: readonly string[]): string =>
  words.find((word) => text.endsWith(word) && text.length > word.length) ?? '';

/** The canonical form of the longest noun that the words end with; null where they are someone's. */
function headOf(words: string): string | null {
  const found = headWords.find((word) => words.endsWith(word));
  const head = heads.get(found ?? '');
  if (found === undefined || head === undefined) return null;
  const before = words.slice(0, -found.length).replace(narrowing, '');
  return owned.test(before) || (alone.has(head) && before !== '') ? null : head;
}

/** 松墩村高标准农田, 某公司厂房: what one village, company or project has. */
const owned = /(?<![全各该本农乡])村$|社区$|公司$|集团$|项目$|工程$|企业$/;

/** A short noun that no list holds. */
function plainOf(words: string): string | null {
  const noun = words.replace(narrowing, '').replace(/(?:工作|任务|情况|工程)$/, '');
  return plain.test(noun) && ![general, broken, verb].some((pattern) => pattern.test(noun)) ? noun : null;
}
