import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeJson } from '../../src/corpus/write.ts';
import { makeFolder } from '../support/temporary.ts';

describe('writeJson', () => {
  test('makes the folders, writes the value and leaves nothing beside it', () => {
    const folder = makeFolder();
    writeJson(join(folder, 'a/b/corpus.json'), { town: '云泉' });
    expect(readFileSync(join(folder, 'a/b/corpus.json'), 'utf8')).toBe('{"town":"云泉"}');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['corpus.json']);
  });

  test('keeps the old file where the new value cannot be written', () => {
    const folder = makeFolder({ 'corpus.json': '"old"' });
    const circular: { self?: unknown } = {};
    circular.self = circular;
    expect(() => {
      writeJson(join(folder, 'corpus.json'), circular);
    }).toThrow(/circular/);
    expect(readFileSync(join(folder, 'corpus.json'), 'utf8')).toBe('"old"');
  });
});
