import { isSubject, type Mention } from './clause.ts';
import type { Labelling } from './labelling.ts';
import { isGeneral, nameFollowing } from './name-following.ts';
import { nameBefore, readFollowing, stripLinks, stripOpening } from './phrase.ts';
import type { Kind } from './types.ts';

/** A share, change or score with a subject of its own. 收入过50万元村达到82%: the whole clause before it. */
export function labelLevel(mention: Mention, own: string, past: Labelling): string {
  const last = past.names.at(-1) ?? '';
  const behind = mention.tail.startsWith('的') ? readFollowing(mention.tail).noun : '';
  if (mention.lead === '' && mention.joined) return behind.length >= 2 ? behind : last;
  if (isSubject(mention)) return nameFollowing(mention, past) || last;
  // 城镇化率43.6%,比上年末提高0.7个百分点: the change is of the share before it.
  const part = partOf.exec(stripOpening(stripLinks(mention.lead)))?.groups;
  if (part && kindOf(past) === 'share') {
    const what = nameBefore(part['what'] ?? '') || last;
    // 金牌数占全省总数的37%: what it is compared with is the same for all.
    return /^全[国省市县区]/.test(part['whole'] ?? '') ? what : `${what}占${part['whole'] ?? ''}`;
  }
  if (own === '' || /^高于|^低于/.test(own))
    return last || nameBefore(mention.before) || readFollowing(mention.tail).noun;
  // 贡献了46.9%的投资、41.3%的税收: of what stands behind it.
  if (giving.test(own) && behind !== '') return behind || own;
  if (isGeneral(own)) return nameBefore(mention.before) || readFollowing(mention.tail).noun;
  return own;
}

const giving = /^(?:贡献|吸纳|创造|解决|提供)$/;
/** A share of a whole: 高标准农田面积占耕地面积的40%. */
const partOf = /^(?<what>.{2,}?)占(?![道地用])(?<whole>[^占]{2,20}?)(?:的)?$/;
const kindOf = ({ kinds, at }: Labelling): Kind => kinds[at] ?? 'amount';
