import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import {
  dataFolder,
  readDataKey,
  readDataList,
  writeDataFiles,
  type DataFile,
  type DataOrigin,
  type WrittenFile,
} from '../../src/exports/index.ts';
import { toZip } from '../../src/exports/to-zip.ts';
import { makeFolder } from '../support/temporary.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A file of the parts given. */
const file = (path: string, pieces: DataFile['pieces']): DataFile => ({
  ...{ path, title: path, mediatype: 'text/plain', rows: null, schema: null, pieces },
});

const originOf = (key: string | null, hash = '1', makers = 'code'): DataOrigin => ({
  ...{ key, makers },
  hashOf: () => hash,
});

/** Does something in a folder of its own. */
function inFolder(work: () => void): void {
  const cwd = process.cwd();
  process.chdir(makeFolder());
  try {
    work();
  } finally {
    process.chdir(cwd);
  }
}

test('files are written with those that tell of the others last, and listed with their bytes', () => {
  inFolder(() => {
    expect(readDataKey()).toBe(null);
    writeFileSync('a.source', '\uFEFF原文');
    const made = new Map<string, WrittenFile>();
    const files = [
      file('datapackage.json', () => [String(made.get('reports/a.json')?.bytes)]),
      file('duidu.zip', () => ['zip']),
      file('reports/a.json', () => ['甲', '乙']),
    ];
    writeDataFiles(files, made, [['a', 'a.source']], originOf('key'));
    expect(readFileSync(join(dataFolder, 'datapackage.json'), 'utf8')).toBe('6');
    expect(readFileSync(join(dataFolder, 'reports/a.json'), 'utf8')).toBe('甲乙');
    expect(readFileSync(join(dataFolder, 'sources/a.txt'))).toEqual(readFileSync('a.source'));
    expect(readDataList().map(({ path, bytes }) => [path, bytes])).toEqual([
      ['datapackage.json', 1],
      ['duidu.zip', 3],
      ['reports/a.json', 6],
    ]);
    expect(readDataKey()).toBe('key');
    writeDataFiles(files.slice(0, 2), made, [], originOf(null));
    expect(readDataKey()).toBe(null);
    expect(readDataList()).toHaveLength(2);
  });
});

test('a file of one report is taken over while report and makers are what they were', () => {
  inFolder(() => {
    let times = 0;
    const count = (): string[] => [`第 ${(times += 1)} 次`];
    const files = [{ ...file('reports/a.json', count), report: 'a' }, file('records.json', count)];
    const write = (origin: DataOrigin): [WrittenFile | undefined, string] => {
      const made = new Map<string, WrittenFile>();
      writeDataFiles(files, made, [], origin);
      return [made.get('reports/a.json'), readFileSync(join(dataFolder, 'reports/a.json'), 'utf8')];
    };
    const [first] = write(originOf('1'));
    const [second, text] = write(originOf('2'));
    expect([second?.hash, text, times]).toEqual([first?.hash, '第 1 次', 3]);
    expect(write(originOf('3', '2'))[1]).toBe('第 4 次');
    expect(write(originOf('4', '2', 'other code'))[1]).toBe('第 6 次');
    rmSync(join(dataFolder, 'reports'), { recursive: true });
    expect(write(originOf('5', '2', 'other code'))[1]).toBe('第 8 次');
  });
});

test('the archive takes what one report gives from the former one while the report is what it was', () => {
  inFolder(() => {
    writeFileSync('a.source', '原文');
    const write = (hash: string, text: string): Record<string, Uint8Array> => {
      const made = new Map<string, WrittenFile>();
      const inside = ['reports/a.json', 'sources/a.txt'];
      const files = [
        { ...file('reports/a.json', () => [text]), report: 'a' },
        file('duidu.zip', () => toZip(inside.map((path) => ({ path, ...made.get(path)! })))),
      ];
      writeDataFiles(files, made, [['a', 'a.source']], originOf(null, hash));
      expect(inside.map((path) => made.get(path)!.packed !== undefined)).toEqual(
        Array(2).fill(text === '二'),
      );
      return unzipSync(readFileSync(join(dataFolder, 'duidu.zip')));
    };
    const textsOf = (files: Record<string, Uint8Array>) =>
      Object.values(files).map((bytes) => strFromU8(bytes));
    expect(textsOf(write('1', '一'))).toEqual(['一', '原文']);
    expect(textsOf(write('1', '二'))).toEqual(['一', '原文']);
    expect(textsOf(write('2', '三'))).toEqual(['三', '原文']);
  });
});
