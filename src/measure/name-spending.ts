import type { Mention } from './clause.ts';
import type { Labelling } from './labelling.ts';
import { mergeNames, nameBefore, readFollowing } from './phrase.ts';

/** Money put into something: the thing stands after it. */
const investment = /(?:总投资|完成投资|投资)$/;
/** What leads from a sum to the thing that it was spent on. */
const spending = /^(?:的|用于|对(?![接口外])|新建|建设|改建|修建|初砌|完成|实施(?!类)|打造|年产)+/;
/** 为863户贫困户发放产业奖补资金203.7万元: who gets it, then what. */
const payment = /^(?<who>[^,]{2,12}?)(?:发放|支付|兑现|补发)(?<what>[^,]{2,})$/;

/**
 * The name of a sum or capacity that is named after the thing behind it; '' for any other.
 * `投资600万元新建养老服务综合体`: 养老服务综合体投资; `总投资1亿元的X项目`: X项目总投资; `年产2万吨X项目`: X项目产能;
 * `一村一业项目22个,总投资1090万元` and `项目22个、总投资1090万元`: 一村一业项目总投资. 固定资产投资8.29亿元 is left alone.
 */
export function nameSpending(mention: Mention, own: string, past: Labelling): string {
  const { lead, tail, found } = mention;
  const last = past.mentions[past.at - 1];
  const paid = payment.exec(lead)?.groups;
  if (paid && found.base === '元' && last?.clause === mention.clause && !mention.joined) {
    return `${paid['who'] ?? ''}${paid['what'] ?? ''}`;
  }
  const isCapacity = /年产$/.test(lead);
  const word = isCapacity ? '产能' : investment.exec(own)?.[0];
  if (word === undefined || (!isCapacity && found.base !== '元')) return '';
  const next = past.mentions[past.at + 1];
  const after = /^(?:的|年产)?$|等$/.test(tail) && next?.clause === mention.clause ? next.tail : tail;
  const goesOn = isCapacity || after !== tail || spending.test(tail);
  if (goesOn && after.length >= 2) return thing(after) + word;
  if (isCapacity || own.length > word.length) return '';
  const name = past.names.at(-1);
  const goesBack = last?.clause === mention.clause ? mention.joined : last?.clause === mention.clause - 1;
  if (name !== undefined && goesBack && !opensGroup(mention, past)) return mergeNames(name, own);
  return ahead(mention, past) + word;
}

/** 投资107万元,完成弹石公路9.3公里;投资100万元,…: behind a semicolon the next sum speaks of something else. */
const opensGroup = ({ found, before }: Mention, { sentence }: Labelling): boolean =>
  sentence.charAt(found.start - before.length - 1) === ';';

/** The thing that a sum in a clause of its own was spent on: the next clause. 投资约490万元,完成7处绿化工程提档升级 */
function ahead(mention: Mention, { sentence, mentions, at }: Labelling): string {
  const inNext = mentions.slice(at + 1, at + 12).filter(({ clause }) => clause === mention.clause + 1);
  const last = inNext.at(-1);
  if (last) return readFollowing(last.tail).noun || nameBefore(last.lead);
  const clause = sentence.slice(mention.found.end).split(/[,;。:]/)[1] ?? '';
  return clause === '' ? '' : thing(clause);
}

const thing = (text: string): string => nameBefore(readFollowing(text.replace(spending, '')).noun);
