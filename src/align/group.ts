/** What groups are made by. */
export interface Grouping {
  /** Groups that are no more alike than this stay apart. */
  threshold: number;
  /** Two members that may not share a group; neither may their groups. */
  clash: (a: number, b: number) => boolean;
}

/**
 * Groups of members, joined from the most alike pair of groups down, until none is more alike than `threshold`.
 *
 * The likeness of two groups is the average over all pairs between them. Each group keeps in mind which of those behind
 * it is nearest, so that a joining costs one look at each group and not one at each pair; of equals the first are joined.
 *
 * @param likes for each member, how alike each before it is to it.
 * @returns groups in the order of their first members.
 */
export function group(
  members: readonly number[],
  likes: readonly ArrayLike<number>[],
  { threshold, clash }: Grouping,
): number[][] {
  const groups = members.map((member) => [member]);
  const sums = addUp(members, likes, clash);
  // Places of the groups that still stand, and for each the nearest behind it with their likeness; -1 for none.
  const standing = [...members.keys()];
  const nearest = members.map(() => -1);
  const likeness = members.map(() => threshold);
  const findNearest = (a: number) => {
    [nearest[a], likeness[a]] = [-1, threshold];
    for (const b of standing) {
      const found = sums[a]![b]! / (groups[a]!.length * groups[b]!.length);
      if (b > a && found > likeness[a]) [nearest[a], likeness[a]] = [b, found];
    }
  };
  standing.forEach(findNearest);
  for (;;) {
    let a = -1;
    for (const one of standing) if (nearest[one]! >= 0 && (a < 0 || likeness[one]! > likeness[a]!)) a = one;
    if (a < 0) return standing.map((one) => groups[one]!);
    const b = nearest[a]!;
    groups[a]!.push(...groups[b]!);
    standing.splice(standing.indexOf(b), 1);
    for (const other of standing) sums[a]![other] = sums[other]![a]! += sums[other]![b]!;
    // To any other group the joined one is no nearer than the nearer of the two was: a mean lies between its parts.
    for (const one of standing) if (one === a || nearest[one] === a || nearest[one] === b) findNearest(one);
  }
}

/** Sums over all pairs between two groups of one member each, kept up as groups join; -Infinity where they clash. */
function addUp(
  members: readonly number[],
  likes: readonly ArrayLike<number>[],
  clash: Grouping['clash'],
): Float64Array[] {
  const sums = members.map(() => new Float64Array(members.length));
  members.forEach((member, b) => {
    for (let a = 0; a < b; a++)
      sums[a]![b] = sums[b]![a] = clash(members[a]!, member) ? -Infinity : likes[b]![a]!;
  });
  return sums;
}
