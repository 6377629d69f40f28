import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finishPairs, writePair } from '../../../src/corpus/adding/write-pair.ts';
import { makeFolder } from '../../support/temporary.ts';

describe('writePair', () => {
  test('writes text and sidecar, and nothing else', () => {
    const folder = makeFolder();
    writePair(folder, 'qingshi', '正文\n', 'town: 青石\n');
    expect(readdirSync(folder).sort()).toEqual(['qingshi.txt', 'qingshi.yaml']);
    expect(readFileSync(join(folder, 'qingshi.txt'), 'utf8')).toBe('正文\n');
  });
  test('leaves nothing behind where the disk fails', () => {
    const folder = makeFolder();
    // A folder that does not exist stands for a disk that takes no more.
    expect(() => {
      writePair(folder, 'no/such', '正文', 'town: 青石');
    }).toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('finishPairs', () => {
  test('throws half a pair away, and puts a whole one in its place', () => {
    const folder = makeFolder({ '.adding-a/a.txt': '半', '.added-b/b.yaml': 'town: 乙', 'b.txt': '乙' });
    finishPairs(folder);
    expect(readdirSync(folder).sort()).toEqual(['b.txt', 'b.yaml']);
  });
  test('touches nothing where all is well', () => {
    const folder = makeFolder({ 'a.txt': '甲' });
    mkdirSync(join(folder, '.other'));
    writeFileSync(join(folder, '.other/x'), '');
    finishPairs(folder);
    expect(readdirSync(folder).sort()).toEqual(['.other', 'a.txt']);
  });
});
