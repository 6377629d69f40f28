import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readReports } from '../../src/corpus/read-reports.ts';
import { facts } from '../support/facts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const text = '一、2022年工作回顾\n全年完成各项任务。\n';
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
};

describe('readReports', () => {
  it('reads texts with their facts in the order of their ids', () => {
    for (const id of ['b-2024', 'a']) {
      write(`${id}.txt`, text);
      write(`${id}.yaml`, stringify(facts));
    }
    expect(readReports(folder).map(({ facts: { id } }) => id)).toEqual(['a', 'b-2024']);
  });

  it.each<[string, string | Uint8Array | undefined, RegExp]>([
    ['is missing', undefined, /a\.txt[\s\S]*missing file/],
    ['is empty', ' \n', /a\.txt[\s\S]*empty file/],
    ['is not UTF-8', new Uint8Array([0xd2, 0xbb, 0xa1, 0xa2]), /a\.txt[\s\S]*not UTF-8[\s\S]*GB18030/],
    ['begins with a byte order mark', `\uFEFF${text}`, /a\.txt[\s\S]*byte order mark/],
    ['has no heading', '全年完成各项任务。\n', /a\.txt[\s\S]*without any heading/],
  ])('refuses a text that %s', (_, content, message) => {
    if (content !== undefined) write('a.txt', content);
    write('a.yaml', stringify(facts));
    expect(() => readReports(folder)).toThrow(message);
  });

  it.each<[string, string, RegExp]>([
    [
      'lacks a field',
      stringify({ ...facts, city: undefined }),
      /missing `city`, expected the city, such as `city: 淄博市`/,
    ],
    [
      'mistypes a field',
      stringify(facts).replace('statedYear: 2022', 'statedYear: twenty'),
      /8:13\s[\s\S]*statedYear: "twenty"/,
    ],
    [
      'has an unknown key',
      `${stringify(facts)}twon: 青石\n`,
      /15:1\s[\s\S]*Unexpected `twon: "青石"`, expected one of town/,
    ],
    ['is no YAML', 'town: [', /Unexpected YAML/],
  ])('refuses facts where the sidecar %s', (_, sidecar, message) => {
    write('a.txt', text);
    write('a.yaml', sidecar);
    expect(() => readReports(folder)).toThrow(message);
  });

  it('names every fault at once', () => {
    write('a.txt', '');
    write('b.yaml', 'town: 青石\n');
    expect(() => readReports(folder)).toThrow(/a\.txt[\s\S]*a\.yaml[\s\S]*b\.txt[\s\S]*b\.yaml/);
  });
});
