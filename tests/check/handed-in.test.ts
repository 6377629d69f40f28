import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDraft } from '../support/drafts/measure-checks.ts';

/** A change that makes one place of a sound draft wrong, and the places that a mark may touch. */
interface Fault {
  draft: number;
  kind: string;
  find: string;
  replace: string;
  touches: string[];
}

/** Two desks of whole reports. */
const desks = [
  { folder: 'handed-in', size: 8 },
  { folder: 'handed-on', size: 6 },
].map(({ folder, size }) => {
  const read = (name: string): string => readFileSync(`tests/fixtures/drafts/${folder}/${name}`, 'utf8');
  return {
    folder,
    faults: JSON.parse(read('faults.json')) as Fault[],
    drafts: Array.from({ length: size }, (_, at) => read(`${at}.txt`)),
  };
});

/** So many faults, each of another kind, are planted in a draft at a time. */
const together = 8;

/** Where words stand in a text. */
const placesOf = (text: string, words: string): { start: number; end: number }[] =>
  text
    .split(words)
    .slice(0, -1)
    .map((_, at, parts) => parts.slice(0, at + 1).join(words).length)
    .map((start) => ({ start, end: start + words.length }));

test.each(desks)(
  'sound drafts by a hand that never saw the checks have no finding: $folder',
  ({ drafts }) => {
    expect(drafts.flatMap((text) => checkDraft({ text })).map(({ rule }) => rule)).toEqual([]);
  },
);

test.each(desks)(
  'nine of ten faults are named, and nothing is marked beside them: $folder',
  ({ folder, drafts, faults }) => {
    const missed: string[] = [];
    for (const [at, draft] of drafts.entries()) {
      const own = faults.filter((one) => one.draft === at);
      for (let from = 0; from < own.length; from += together) {
        const planted = own.slice(from, from + together);
        const text = planted.reduce((all, { find, replace }) => all.replace(find, replace), draft);
        const found = checkDraft({ text });
        const named = new Set<(typeof found)[number]>();
        for (const { find, replace, touches } of planted) {
          expect(text).toContain(replace);
          const spans = touches.flatMap((one) => placesOf(text, one));
          const marks = found.filter((one) =>
            [one, ...(one.related ?? [])].some(({ start, end }) =>
              spans.some((span) => start < span.end && span.start < end),
            ),
          );
          for (const one of marks) named.add(one);
          if (marks.length === 0) missed.push(`${find} → ${replace}`);
        }
        expect(found.filter((one) => !named.has(one))).toEqual([]);
      }
    }
    console.log(`${folder}: ${faults.length - missed.length} of ${faults.length} named`);
    expect(missed.length / faults.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  },
);
