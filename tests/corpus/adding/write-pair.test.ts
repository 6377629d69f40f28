import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { finishPairs, writePair } from '../../../src/corpus/adding/write-pair.ts';
import { makeFolder } from '../../support/temporary.ts';

/** Bytes that the disk still takes: some of what is given, and then none. */
const room = vi.hoisted(() => ({ left: Infinity }));

vi.mock(import('node:fs'), async (original) => {
  const real = await original();
  const writeSync = (file: number, bytes: Buffer, at: number): number => {
    const some = Math.min(room.left, bytes.length - at, room.left === Infinity ? Infinity : 50);
    if (some === 0)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    room.left -= some;
    return real.writeSync(file, bytes, at, some);
  };
  return { ...real, writeSync: writeSync as typeof real.writeSync };
});

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

describe('writePair on a full disk', () => {
  const [text, sidecar] = ['正文。\n'.repeat(40), 'town: 青石\n'.repeat(9)];
  const size = Buffer.byteLength(text + sidecar);
  const former = { 'qingshi.txt': '旧文\n', 'qingshi.yaml': 'town: 青石 # 已核对\n' };
  const readAll = (folder: string) =>
    Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
    );
  afterEach(() => {
    room.left = Infinity;
  });

  test('leaves content as it was, wherever the room ends', () => {
    const folder = makeFolder(former);
    for (const left of [0, 1, 7, Buffer.byteLength(text), size - 1]) {
      room.left = left;
      expect(() => {
        writePair(folder, 'qingshi', text, sidecar);
      }).toThrow(/ENOSPC/);
      expect(readAll(folder)).toEqual(former);
    }
  });

  test('writes the pair where there is just enough, a piece at a time', () => {
    const folder = makeFolder(former);
    room.left = size;
    writePair(folder, 'qingshi', text, sidecar);
    expect(readAll(folder)).toEqual({ 'qingshi.txt': text, 'qingshi.yaml': sidecar });
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
