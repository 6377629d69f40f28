import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gatherFiles } from '../../../src/corpus/adding/gather-files.ts';
import { makeFolder } from '../../support/temporary.ts';

describe('gatherFiles', () => {
  test('finds the files of a folder at any depth, in order, without what systems leave and without links', () => {
    const folder = makeFolder({
      'b.txt': 'b',
      'a/c.docx': 'c',
      '.DS_Store': 'x',
      '~$a.docx': 'x',
      'Thumbs.db': 'x',
    });
    symlinkSync(folder, join(folder, 'loop'));
    expect(gatherFiles([folder]).map(({ name }) => name)).toEqual([
      join(folder, 'a/c.docx'),
      join(folder, 'b.txt'),
    ]);
  });
  test('gives a text the sidecar that lies beside it', () => {
    const folder = makeFolder({ 'a.TXT': '甲', 'a.yml': 'county: 乙县', 'b.txt': '丙' });
    const files = gatherFiles([folder]);
    expect(
      files.map((file) => file.read()).map(({ sidecar }) => sidecar && Buffer.from(sidecar).toString()),
    ).toEqual(['county: 乙县', undefined]);
  });
  test('reads a file when asked, and says when it is not there', () => {
    const folder = makeFolder({ 'a.txt': '甲' });
    const [file, missing] = gatherFiles([join(folder, 'a.txt'), join(folder, 'b.txt')]);
    expect(Buffer.from(file?.read().bytes ?? []).toString()).toBe('甲');
    expect(() => missing?.read()).toThrow(/ENOENT/);
  });
});
