import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashFiles } from '../../src/corpus/hash.ts';
import { makeFolder } from '../support/temporary.ts';

describe('hashFiles', () => {
  const files = { 'a/one.yaml': 'one', 'b.txt': 'two' };

  test('is the same for the same names and bytes in another folder', () => {
    const [here, there] = [makeFolder(files), makeFolder(files)];
    expect(hashFiles([here], here)).toBe(hashFiles([there], there));
  });

  test('changes with a byte, with a name, and with a file more', () => {
    const folder = makeFolder(files);
    const before = hashFiles([folder], folder);
    const renamed = makeFolder({ 'a/one.yaml': 'one', 'c.txt': 'two' });
    expect(hashFiles([renamed], renamed)).not.toBe(before);
    writeFileSync(join(folder, 'b.txt'), 'twO');
    const changed = hashFiles([folder], folder);
    expect(changed).not.toBe(before);
    writeFileSync(join(folder, 'empty'), '');
    expect(hashFiles([folder], folder)).not.toBe(changed);
  });

  test('does not mistake a file cut in two for the whole', () => {
    const whole = makeFolder({ a: 'bc' });
    const cut = makeFolder({ a: 'b', c: '' });
    expect(hashFiles([whole], whole)).not.toBe(hashFiles([cut], cut));
  });

  test('takes a path that does not exist for nothing', () => {
    expect(hashFiles(['nowhere'])).toBe(hashFiles([]));
  });
});
