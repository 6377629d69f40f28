import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Px in a rem, as base.css sets it on the root: `font: 93.75%/1.7`. */
const rem = 15;

/** What is set in one size and what in another, by the tokens of tokens.css. */
const furniture = { small: 13, plain: 15, large: 18 };
const others = ['prose', 'heading', 'title'];

/** Every size of type that a stylesheet gives on a screen, as written: `var(--small)`, `13px`, `inherit`. */
function readSizes(style: string): string[] {
  const onScreen = style.replaceAll(/@media print \{[^]*?\n\}/gu, '');
  return [...onScreen.matchAll(/\bfont(-size)?:\s*([^;{}]+)/gu)].flatMap(([, isSize, value = '']) =>
    isSize
      ? [value.trim()]
      : (/var\(--(?!sans|serif)[\w-]+\)|inherit|[\d.]+(?:rem|px|em|%|pt)/u.exec(value) ?? []),
  );
}

test('A size of type is read from either property', () => {
  expect(readSizes('a { font-size: 0.75rem } b { font: 600 11px/1.4 serif } i { font: inherit }')).toEqual([
    '0.75rem',
    '11px',
    'inherit',
  ]);
  expect(readSizes('a { font: 600 var(--small)/1.4 var(--sans) }')).toEqual(['var(--small)']);
  expect(readSizes('@media print {\n  a {\n    font-size: 9pt;\n  }\n}\nb { font-size: 2rem }')).toEqual([
    '2rem',
  ]);
});

describe('Type', () => {
  const tokens = readFileSync('src/styles/page/tokens.css', 'utf8');
  const base = readFileSync('src/styles/page/base.css', 'utf8');

  test('of furniture has three sizes, 13, 15 and 18 px', () => {
    expect(base).toContain(`font: ${(rem / 16) * 100}%/`);
    for (const [name, px] of Object.entries(furniture)) {
      const given = [...tokens.matchAll(new RegExp(`--${name}: ([\\d.]+)rem`, 'gu'))];
      expect(
        given.map(([, size]) => Math.round(Number(size) * rem * 100) / 100),
        name,
      ).toEqual([px]);
    }
  });

  test('that is read in lines, and of headings, is no smaller than furniture on any screen', () => {
    for (const name of others) {
      const given = [...tokens.matchAll(new RegExp(`--${name}: ([\\d.]+)rem`, 'gu'))];
      expect(given.length, name).toBe(2);
      for (const [, size] of given) expect(Number(size) * rem).toBeGreaterThanOrEqual(furniture.plain);
    }
  });

  test.for(globSync('src/**/*.css').sort())('of %s is set in the sizes that have a name', (path) => {
    const named = [...Object.keys(furniture), ...others].map((name) => `var(--${name})`);
    // Words in a picture are placed by the px, and in the narrowest may be of 12
    const drawn = /charts|home|map|topics/u.test(path) ? ['12px', '13px', '15px', '18px'] : [];
    const root = path.endsWith('base.css') ? ['93.75%'] : [];
    const allowed = new Set([...named, ...drawn, ...root, 'inherit']);
    expect(readSizes(readFileSync(path, 'utf8')).filter((size) => !allowed.has(size))).toEqual([]);
  });
});
