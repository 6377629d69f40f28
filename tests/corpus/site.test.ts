import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/corpus/site.ts';
import { makeFolder } from '../support/temporary.ts';

/** Settings as an editor may write them. */
function read(text: string) {
  const file = join(makeFolder(), 'site.yaml');
  writeFileSync(file, text);
  return readSite(file);
}

describe('readSite', () => {
  test('reads the settings of this project', () => {
    expect(readSite().corrections).toContain('{body}');
  });

  test.for([
    'mailto:?subject={title}&body={body}',
    'mailto:editor@example.org?body={body}',
    'https://github.com/OWNER/NAME/issues/new?title={title}&body={body}',
  ])('takes %s', (corrections) => {
    expect(read(`corrections: '${corrections}'\n`)).toEqual({ corrections });
  });

  test.for([
    [
      'an address without a place for the words',
      "corrections: 'https://example.org/issues'\n",
      /1:1.*corrections/s,
    ],
    ['a script', "corrections: 'javascript:alert({body})'\n", /1:1.*javascript/s],
    ['an unknown slot', "# 说明\ncorrections: 'mailto:?body={body}&cc={cc}'\n", /2:1.*cc/s],
    ['words in the path', "corrections: 'https://example.org/{body}?a={body}'\n", /corrections/],
    ['a number', 'corrections: 7\n', /corrections: 7/],
    ['nothing', '\n', /missing `corrections`/],
    ['an unknown key', "corrections: 'mailto:?body={body}'\ncolour: red\n", /2:1.*colour/s],
    ['broken YAML', "corrections: 'mailto:\n", /Unexpected YAML/],
  ] as const)('refuses %s with a place and what to write', ([, text, says]) => {
    expect(() => read(text)).toThrow(says);
    expect(() => read(text)).toThrow(/expected/);
  });

  test('refuses a missing file', () => {
    expect(() => readSite('nowhere/site.yaml')).toThrow(/missing file, expected/);
  });
});
