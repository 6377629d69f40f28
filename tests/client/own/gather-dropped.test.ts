import { expect, test } from 'vitest';
import { gatherDropped } from '../../../src/client/own/gather-dropped.ts';

/** A file or folder as a browser tells of what was dropped: a folder tells two at a time. */
function toEntry(name: string, inside?: readonly FileSystemEntry[], path = `/${name}`): FileSystemEntry {
  const file = new File([], name);
  const left = [...(inside ?? [])];
  return {
    ...{ name, fullPath: path, isFile: !inside, isDirectory: inside !== undefined },
    file: (tell: (one: File) => void) => {
      tell(file);
    },
    createReader: () => ({
      readEntries: (tell: (some: FileSystemEntry[]) => void) => {
        tell(left.splice(0, 2));
      },
    }),
  } as unknown as FileSystemEntry;
}

const folder = toEntry('下载', [
  toEntry('.DS_Store', undefined, '/下载/.DS_Store'),
  toEntry('乙.htm', undefined, '/下载/乙.htm'),
  toEntry('甲.txt', undefined, '/下载/甲.txt'),
  toEntry('乙_files', [toEntry('广告.htm', undefined, '/下载/乙_files/广告.htm')], '/下载/乙_files'),
]);

test('A folder that is dropped gives its files by their paths, without what lies beside a saved page', async () => {
  const files = await gatherDropped([toEntry('丙.txt'), folder]);
  expect(files.map(({ name }) => name)).toEqual(['丙.txt', '下载/甲.txt', '下载/乙.htm']);
  expect(files[1]?.file.name).toBe('甲.txt');
});

test('A folder that can’t be read is a fault that is told', async () => {
  const locked = toEntry('锁', []);
  Object.assign(locked, {
    createReader: () => ({
      readEntries: (_: unknown, fail: (why: Error) => void) => {
        fail(new Error('locked'));
      },
    }),
  });
  await expect(gatherDropped([locked])).rejects.toThrow('locked');
});
