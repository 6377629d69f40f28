import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/corpus/yaml.ts';
import { makeFolder } from '../support/temporary.ts';

const schema = z.array(z.strictObject({ name: z.string().min(2, 'expected two letters'), year: z.int() }));

/** A file of content as an editor may write it. */
function read(text: string): unknown {
  const file = join(makeFolder(), 'content.yaml');
  writeFileSync(file, text);
  return readYaml(file, schema);
}

describe('readYaml', () => {
  test('gives what the schema makes of the file', () => {
    expect(read('- name: 大墟\n  year: 2022\n')).toEqual([{ name: '大墟', year: 2022 }]);
  });

  test.for([
    ['a wrong type', '- name: 大墟\n  year: 今年\n', '2:9', /`1?0?\.?year: "今年"`, expected number/],
    ['a missing key', '- name: 大墟\n', '1:3', /missing `0.year`, expected/],
    ['an unknown key', '- name: 大墟\n  year: 2022\n  town: 1\n', '3:3', /`0.town: 1`, expected no such key/],
    ['what the schema says itself', '# 一\n- name: 龙\n  year: 2022\n', '2:9', /expected two letters/],
    ['another shape', 'name: 大墟\n', '1:1', /content.*expected array/],
    ['broken YAML', '- name: "大墟\n', '', /Unexpected YAML/],
  ] as const)('says where %s stands, and what was expected', ([, text, place, says]) => {
    expect(() => read(text)).toThrow(says);
    expect(() => read(text)).toThrow(place);
    expect(() => read(text)).toThrow('content.yaml');
  });
});
