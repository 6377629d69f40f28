import { townsNearby } from '../town/towns-at-once.ts';

/** What is said of each town in one list: `甲、乙`; of many towns only the first, and how many there are: `甲、乙等207镇`. */
export function joinSome(words: readonly string[]): string {
  const some = words.slice(0, townsNearby).join('、');
  return words.length > townsNearby ? `${some}等${words.length}镇` : some;
}
