import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import {
  dataFolder,
  readDataKey,
  readDataList,
  writeDataFiles,
  type DataFile,
  type WrittenFile,
} from '../../src/exports/index.ts';
import { makeFolder } from '../support/temporary.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A file of the parts given. */
const file = (path: string, pieces: DataFile['pieces']): DataFile => ({
  ...{ path, title: path, mediatype: 'text/plain', rows: null, schema: null, pieces },
});

test('files are written with those that tell of the others last, and listed with their bytes', () => {
  const folder = makeFolder();
  const cwd = process.cwd();
  process.chdir(folder);
  try {
    expect(readDataKey()).toBe(null);
    writeFileSync('a.source', '\uFEFF原文');
    const made = new Map<string, WrittenFile>();
    const files = [
      file('datapackage.json', () => [String(made.get('reports/a.json')?.bytes)]),
      file('duidu.zip', () => ['zip']),
      file('reports/a.json', () => ['甲', '乙']),
    ];
    writeDataFiles(files, made, [['a', 'a.source']], 'key');
    expect(readFileSync(join(dataFolder, 'datapackage.json'), 'utf8')).toBe('6');
    expect(readFileSync(join(dataFolder, 'reports/a.json'), 'utf8')).toBe('甲乙');
    expect(readFileSync(join(dataFolder, 'sources/a.txt'))).toEqual(readFileSync('a.source'));
    expect(readDataList().map(({ path, bytes }) => [path, bytes])).toEqual([
      ['datapackage.json', 1],
      ['duidu.zip', 3],
      ['reports/a.json', 6],
    ]);
    expect(readDataKey()).toBe('key');
    writeDataFiles(files.slice(0, 2), made, [], null);
    expect(readDataKey()).toBe(null);
    expect(readDataList()).toHaveLength(2);
  } finally {
    process.chdir(cwd);
  }
});
