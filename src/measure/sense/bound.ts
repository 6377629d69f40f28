import type { Mention } from '../clause.ts';
import type { Bound } from '../types.ts';

// Longest first where one ends with another: 不低于 before 低于.
const before: readonly [RegExp, Bound][] = [
  [/(?:不得?[低少小]于|不下|至少)(?:有|为)?$/, 'atLeast'],
  [/(?:不(?:超过|[高多大]于|[足到满])|[低少小]于|[至最]多|控制在)$/, 'atMost'],
  [/(?:超[过出]|[突首]破|[高大多]于|逾|(?<![经通超])过|(?<!赶)超)(?:了)?$/, 'atLeast'],
  [/(?:(?<![签条制公契预节])约合?|(?<![附就邻])近|大概|左右)(?:有|占.*)?$/, 'about'],
];
const after: readonly [RegExp, Bound][] = [
  [/^ ?(?:[(]?(?:及|\/)?以上|新?台阶|门槛|关口)/, 'atLeast'],
  [/^ ?(?:左右|上下)/, 'about'],
  [/^ ?(?:及|\/)?(?:以[下内]|之内)/, 'atMost'],
];

/** Words after a number that belong to its bound: 以上 左右 以内, 突破60亿大关. */
export const afterWords =
  /^ ?及?(?:以[上下内]|左右|上下|之内|(?:大关|新?台阶|门槛|关口)(?:之?后)?|目标(?=[,。;]|$))/;

/**
 * How exactly a number is meant, from the words before (近 约 超过 不低于), after (以上 左右 以内) and inside it (余 多).
 * What stands before wins over what stands inside: 近5万余份 is about 5万份; then what stands after.
 * 经过3轮 and 通过2个 are no 过, 签约11个 is no 约.
 */
export function readBound({ found, lead, tail }: Mention): Bound {
  if (found.form === 'within') return 'atMost';
  const words = lead.trimEnd();
  // 控制在4%左右
  if (/控制在$/.test(words) && /^ ?左右/.test(tail)) return 'about';
  return (
    before.find(([pattern]) => pattern.test(words))?.[1] ??
    after.find(([pattern]) => pattern.test(tail))?.[1] ??
    (found.more ? 'atLeast' : 'exact')
  );
}

/** What one quantity of a list shares with the next: only a joiner stands between, as in 60%、55%. */
const tight = /^ ?[、和及与] ?$/;

/**
 * The bounds of a sentence's quantities: one word governs a list of bare values on either side, 不低于60%、55% and
 * 95%、80%以上; but 约12家企业、8家合作社 are two things.
 *
 * @param sentence in half width; offsets of the mentions count from its start.
 */
export function readBounds(sentence: string, mentions: readonly Mention[]): Bound[] {
  const bounds = mentions.map(readBound);
  const isTight = (at: number): boolean => {
    const [one, next] = [mentions[at], mentions[at + 1]];
    if (!one || !next || one.found.range || next.found.range) return false;
    const sameKind = one.found.base === next.found.base && one.found.form === next.found.form;
    return sameKind && tight.test(sentence.slice(one.found.end, next.found.start));
  };
  for (const at of bounds.keys())
    if (bounds[at + 1] === 'exact' && bounds[at] !== 'exact' && isTight(at))
      bounds[at + 1] = bounds[at] ?? 'exact';
  const isSaidBehind = new Set<number>();
  for (const at of [...bounds.keys()].reverse())
    if (
      bounds[at] === 'exact' &&
      isTight(at) &&
      (isSaidBehind.has(at + 1) || after.some(([pattern]) => pattern.test(mentions[at + 1]?.tail ?? '')))
    ) {
      bounds[at] = bounds[at + 1] ?? 'exact';
      isSaidBehind.add(at);
    }
  return bounds;
}
