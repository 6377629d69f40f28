import { toBare, weighEnd } from './wording.ts';

/**
 * How alike two phrases are built, about −3 to 9: by length, commas, shared beginnings and endings.
 *
 * Titles of one level run parallel (`筑牢忠诚之基`, `强化担当之责`, `恪守廉洁之本`); first sentences do not.
 */
export function weighLikeness(left: string, right: string): number {
  const a = toBare(left);
  const b = toBare(right);
  const difference = Math.abs(a.length - b.length);
  let weight = difference <= 1 ? 2 : difference <= 2 ? 1 : difference <= 6 ? 0 : -1;
  weight += countCommas(a) === countCommas(b) ? 1 : -2;
  weight += Math.min(2, countShared(a, b));
  weight += Math.min(4, countShared(reverse(a), reverse(b)));
  if (weighEnd(a) > 0 && weighEnd(b) > 0) weight += 1;
  return weight;
}

const countCommas = (text: string): number => text.split(/[,、]/).length;

/** Number of characters at which two texts agree before they part. */
export function countShared(a: ArrayLike<string>, b: ArrayLike<string>): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

const reverse = (text: string): string[] => Array.from(text).reverse();
