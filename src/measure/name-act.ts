import type { Mention } from './clause.ts';
import type { Labelling } from './labelling.ts';
import { openingVerb } from './phrase.ts';

/** What an act is done to, in a clause of its own: 对焚烧的违法行为坚决给予查处,…共处罚81户. */
const object =
  /(?:^|[,;:])对(?!照|接|外|口)(?<object>[^,;:。]{2,14}?)(?:坚决|依法|严肃|从严|严格|及时|集中|进行|给予|予以|实施)/g;

/**
 * The name of an act that is counted without a noun, with who or what it is done to; any other name as it is.
 * `7924家市场主体完成3轮遍访`: 市场主体遍访; `对焚烧的违法行为坚决给予查处,共处罚81户5.98万元`: 焚烧违法行为处罚.
 * 走访群众300户,整改15处 is left alone: nothing says what was put right.
 */
export function nameAct(
  name: string,
  mention: Mention,
  { sentence, mentions, names, at }: Labelling,
): string {
  if (name.length !== 2 || openingVerb(name) !== name) return name;
  const subject = names.at(-1) ?? '';
  if (mentions[at - 1]?.clause === mention.clause && !mention.joined && openingVerb(subject) === '') {
    return subject + name;
  }
  const last = [
    ...sentence.slice(Math.max(0, mention.found.start - reach), mention.found.start).matchAll(object),
  ].at(-1);
  return (last?.groups?.['object'] ?? '').replace('的', '') + name;
}

/** How far back the object of an act is looked for. */
const reach = 100;

/** Nouns for those who act, where the act and not the actor is worth a row: 3家养殖企业, 158对老人. */
const actors = /^[一-鿿]{0,4}(?:企业|业主|老人|村民|商户|学生|家庭)$/;

/**
 * Whether a predicate tells what counted actors did: `800余户业主“喜提”产权证`, `3家养殖企业完成粪污资源化利用`, but not
 * `36家车企实现销售收入27.5亿元` (the sum has a row of its own) or `70家企业落地` (nothing is done to a thing).
 */
export const isActOf = (noun: string, predicate: string): boolean =>
  actors.test(noun) && /^(?:完成|实现|通过|建立|安装|缴纳|补办|参加|“喜提)了?.{3,14}$/.test(predicate);
