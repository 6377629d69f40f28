import { globSync, readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import type { Color } from 'culori';
import { describe, expect, it } from 'vitest';

type Theme = Record<string, string>;

const css = ['page/tokens', 'towns/towns']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('');

/** Both themes, as tokens.css has them: `--name: light-dark(#…, #…)`, and towns.css: `.town-1 { color: light-dark(#…, #…)`. */
function readThemes(text: string): { light: Theme; dark: Theme } {
  const found = [
    ...text.matchAll(/(?:--|\.)([\w-]+)(?::| \{\s*color:)\s*light-dark\(\s*(#\w+),\s*(#\w+)\s*\)/g),
  ];
  return {
    light: Object.fromEntries(found.map(([, name, light]) => [name, light])) as Theme,
    dark: Object.fromEntries(found.map(([, name, , dark]) => [name, dark])) as Theme,
  };
}

const sights: readonly (readonly [string, (colour: Color) => Color])[] = [
  ['full colour sight', (c) => c],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
];
const colour = (hex: string): Color => parse(hex) ?? expect.fail(`not a colour: ${hex}`);
const themes = readThemes(css);
const towns = [1, 2, 3, 4, 5, 6, 7].map((n) => `town-${n}`);
const onPaper = ['ink', 'ink-2', 'line', 'vermilion'];
const onWash = ['ink', 'ink-2', 'vermilion'];
const marks = towns;

describe.each(Object.entries(themes))('%s theme', (_, theme) => {
  it('names every token that the test measures', () => {
    expect(Object.keys(theme)).toEqual(
      expect.arrayContaining(['paper', 'wash', 'rule', ...onPaper, ...marks]),
    );
  });

  it.each(onPaper)('sets --%s on paper at 4.5:1 or more', (name) => {
    expect(wcagContrast(theme[name]!, theme['paper']!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(onWash)('sets --%s on the vermilion wash at 4.5:1 or more', (name) => {
    expect(wcagContrast(theme[name]!, theme['wash']!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('draws --%s on paper at 3:1 or more', (name) => {
    expect(wcagContrast(theme[name]!, theme['paper']!)).toBeGreaterThanOrEqual(3);
  });

  it.each(sights)('keeps seven towns apart under %s', (_name, see) => {
    const difference = differenceCiede2000();
    const seen = towns.map((town) => see(colour(theme[town]!)));
    const nearest = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => difference(a, b)));
    expect(Math.min(...nearest)).toBeGreaterThanOrEqual(15);
  });
});

describe('colours outside the tokens', () => {
  it('do not exist: every style sheet takes its colours from tokens.css, or a town’s from towns.css', () => {
    const strays = globSync('src/styles/**/*.css')
      .filter((file) => !/(?:tokens|towns)\.css$/.test(file))
      .flatMap((file) =>
        (
          readFileSync(file, 'utf8')
            .replace(/mask[\w-]*:[^;]*;/g, '')
            .match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)\(/gi) ?? []
        ).map((c) => `${file} ${c}`),
      );
    expect(strays).toEqual([]);
  });
});
