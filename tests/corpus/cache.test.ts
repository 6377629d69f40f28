import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashCode, openCache } from '../../src/corpus/cache.ts';
import { findClosure } from '../../src/corpus/closure.ts';
import type { ReportDocument } from '../../src/corpus/index.ts';
import { makeFolder } from '../support/temporary.ts';

/** A document that only its source tells from others. */
function document(source: string): ReportDocument {
  return { source, records: [] } as unknown as ReportDocument;
}

const content = {
  'content/reports/ankou.txt': '安口',
  'content/reports/ankou.yaml': 'town: 安口',
  'content/reports/liuhe.txt': '柳河',
  'content/indicators/economy.yaml': '[]',
};

/** One run over two reports; says how many it held and how many it parsed. */
function run(folder: string): [held: number, parsed: number] {
  const cache = openCache(join(folder, 'content'), join(folder, 'cache'));
  const ids = ['ankou', 'liuhe'];
  const held = ids.filter(cache.holds).length;
  for (const id of ids) cache.remember(id, () => document(id));
  return [held, cache.parsed];
}

describe('openCache', () => {
  test('parses everything once and nothing the second time', () => {
    const folder = makeFolder(content);
    expect(run(folder)).toEqual([0, 2]);
    expect(run(folder)).toEqual([2, 0]);
  });

  test.for([
    ['content/reports/ankou.txt', 1],
    ['content/reports/ankou.yaml', 1],
    ['content/reports/liuhe.yaml', 1],
    ['content/indicators/economy.yaml', 2],
    ['content/indicators/rural.yaml', 2],
    ['content/prose/about.md', 0],
    ['content/gold/pairs.yaml', 0],
  ] as const)('parses again what %s touches: %i of 2', ([file, count]) => {
    const folder = makeFolder({ ...content, 'content/prose/about.md': '', 'content/gold/pairs.yaml': '' });
    run(folder);
    writeFileSync(join(folder, file), 'changed');
    expect(run(folder)).toEqual([2 - count, count]);
  });

  test('gives back what was made', () => {
    const folder = makeFolder(content);
    run(folder);
    const cache = openCache(join(folder, 'content'), join(folder, 'cache'));
    expect(cache.remember('ankou', () => document('wrong'))).toEqual(document('ankou'));
  });

  test('makes anew what lies broken in the cache', () => {
    const folder = makeFolder(content);
    run(folder);
    const file = join(folder, 'cache/ankou.json');
    const [key] = readFileSync(file, 'utf8').split('\n') as [string];
    writeFileSync(file, key);
    expect(run(folder)).toEqual([1, 1]);
    writeFileSync(file, `${key}\n{"source":`);
    expect(run(folder)[1]).toBe(1);
  });
});

describe('hashCode', () => {
  /** A copy of the project's code. */
  const copyCode = (): string => {
    const folder = makeFolder();
    for (const name of ['src', 'package-lock.json']) cpSync(name, join(folder, name), { recursive: true });
    return folder;
  };

  test('is the same in every folder', () => {
    expect(hashCode(copyCode())).toBe(hashCode());
  });

  test('changes with every file that a document is made by, and with the packages', () => {
    const folder = copyCode();
    const seen = new Set([hashCode(folder)]);
    const files = [...findClosure('src/corpus/build.ts'), 'package-lock.json'];
    expect(files.length).toBeGreaterThan(80);
    for (const file of files) {
      appendFileSync(join(folder, file), '\n');
      seen.add(hashCode(folder));
    }
    expect(seen.size).toBe(files.length + 1);
  });

  test('does not change with a file that no document is made by', () => {
    const folder = copyCode();
    for (const file of ['src/pages/index.astro', 'src/exports/csv.ts', 'src/report/lint/not-imported.ts'])
      appendFileSync(join(folder, file), '\n');
    expect(hashCode(folder)).toBe(hashCode());
  });
});
