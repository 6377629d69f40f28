import fc from 'fast-check';
import { expect, test } from 'vitest';
import { group } from '../../src/align/group.ts';

/** A square of likenesses, few of them different, so that many are equal; members with one colour clash. */
const given = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    likes: fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count }), {
      minLength: count,
      maxLength: count,
    }),
    colours: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count }),
    threshold: fc.integer({ min: -1, max: 4 }),
  }),
);
const likeOf = (likes: readonly number[][], a: number, b: number) => likes[Math.min(a, b)]![Math.max(a, b)]!;

/** The same by looking at every pair of groups before each joining. */
function groupPlainly({ likes, colours, threshold }: typeof given extends fc.Arbitrary<infer T> ? T : never) {
  const groups = likes.map((_, at) => [at]);
  for (;;) {
    let best: [number, number] | undefined;
    let most = threshold;
    groups.forEach((one, a) => {
      groups.forEach((other, b) => {
        if (b <= a || one.some((x) => other.some((y) => colours[x] === colours[y]))) return;
        const sum = one.flatMap((x) => other.map((y) => likeOf(likes, x, y))).reduce((x, y) => x + y);
        const mean = sum / (one.length * other.length);
        if (mean > most) [best, most] = [[a, b], mean];
      });
    });
    if (!best) return groups;
    groups[best[0]]!.push(...groups.splice(best[1], 1)[0]!);
  }
}

test('law: groups are those that a look at every pair would give, of equals the first', () => {
  fc.assert(
    fc.property(given, (one) => {
      const members = one.likes.map((_, at) => at + 100);
      const likes = members.map((_, b) => members.slice(0, b).map((_, a) => likeOf(one.likes, a, b)));
      const found = group(members, likes, {
        threshold: one.threshold,
        clash: (a, b) => one.colours[a - 100] === one.colours[b - 100],
      });
      expect(found.map((all) => all.map((member) => member - 100))).toEqual(groupPlainly(one));
    }),
    { numRuns: 500 },
  );
});
