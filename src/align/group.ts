/**
 * Groups of members, joined from the most alike pair of groups down, until none is more alike than `threshold`.
 *
 * The likeness of two groups is the average over all pairs between them.
 *
 * @param clash two members that may not share a group; neither may their groups.
 * @returns groups in the order of their first members.
 */
export function group(
  members: readonly number[],
  like: (a: number, b: number) => number,
  { threshold, clash }: { threshold: number; clash: (a: number, b: number) => boolean },
): number[][] {
  const groups = members.map((member) => [member]);
  // Sums over all pairs between two groups, kept up as groups join; -Infinity where they clash.
  const sums = members.map((a) => members.map((b) => (clash(a, b) ? -Infinity : like(a, b))));
  for (;;) {
    let best: readonly [number, number] | undefined;
    let likeness = threshold;
    for (let a = 0; a < groups.length; a++)
      for (let b = a + 1; b < groups.length; b++) {
        const found = sums[a]![b]! / (groups[a]!.length * groups[b]!.length);
        if (found > likeness) [best, likeness] = [[a, b], found];
      }
    if (!best) return groups;
    const [a, b] = best;
    groups[a]!.push(...groups[b]!);
    for (const [other, row] of sums.entries()) {
      row[a]! += row[b]!;
      sums[a]![other] = row[a]!;
    }
    groups.splice(b, 1);
    sums.splice(b, 1);
    for (const row of sums) row.splice(b, 1);
  }
}
