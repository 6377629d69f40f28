import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Sizes of type that a stylesheet gives outright, in px; `rem` is 16 at the least. */
function readSizes(style: string): number[] {
  return [...style.matchAll(/\bfont(?:-size)?:[^;{}]*?\b(\d*\.?\d+)(rem|px)\b/gu)].map(
    ([, number, unit]) => Number(number) * (unit === 'rem' ? 16 : 1),
  );
}

test('A size of type is read from either property', () => {
  expect(readSizes('a { font-size: 0.75rem } b { font: 600 11px/1.4 serif }')).toEqual([12, 11]);
});

test.for(globSync('src/**/*.css').sort())(
  '%s sets no type under 13 px, and none of a chart under 12',
  (path) => {
    const least = path.includes('charts') ? 12 : 13;
    for (const size of readSizes(readFileSync(path, 'utf8'))) expect(size).toBeGreaterThanOrEqual(least);
  },
);
