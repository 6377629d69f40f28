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
/** A hundred million values in nine lines. */
const bomb = Array.from(
  { length: 9 },
  (_, at) =>
    `a${at}: &a${at} [${
      at === 0
        ? 'x'
        : Array(10)
            .fill(`*a${at - 1}`)
            .join(', ')
    }]\n`,
).join('');
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
    ['is no report', '关于停水的通知\n各户：明日停水。\n', /a\.txt[\s\S]*no report/],
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
      /15:1\s[\s\S]*Unexpected `twon: "青石"`, expected `town`, one of town/,
    ],
    ['is no YAML', 'town: [', /Unexpected YAML/],
    [
      'holds a NUL',
      stringify(facts).replace('townFull: 青石镇', 'townFull: "青石\\0镇"'),
      /townFull[\s\S]*control characters/,
    ],
    ['holds markup', stringify({ ...facts, title: '<img src=x>' }), /title[\s\S]*markup/],
    ['holds a sign without width', stringify({ ...facts, town: '青\u200b石' }), /town[\s\S]*invisible/],
    [
      'holds a sign that turns the text round',
      stringify({ ...facts, town: '青\u202e石' }),
      /town[\s\S]*invisible/,
    ],
    ['names a year far away', stringify({ ...facts, statedYear: 9999 }), /statedYear: 9999/],
    ['says much by little', bomb, /aliases/],
    ['is longer than any', `# ${'字'.repeat(40_000)}\n${stringify(facts)}`, /above 100 kB/],
  ])('refuses facts where the sidecar %s', (_, sidecar, message) => {
    write('a.txt', text);
    write('a.yaml', sidecar);
    expect(() => readReports(folder)).toThrow(message);
  });

  it('refuses a sidecar that is not UTF-8, for it would be published as �', () => {
    write('a.txt', text);
    write('a.yaml', Uint8Array.from([...Buffer.from('town: '), 0xc7, 0xe0, 0xca, 0xaf]));
    expect(() => readReports(folder)).toThrow(/a\.yaml[\s\S]*not UTF-8/);
  });

  it.each(['a.yml', 'b.TXT', 'c.docx'])('passes over no %s in silence', (name) => {
    write('a.txt', text);
    write('a.yaml', stringify(facts));
    write(name, text);
    expect(() => readReports(folder)).toThrow(new RegExp(`${name}[\\s\\S]*Unexpected file`));
  });

  it.each(['con', 'nul', 'own-1', '__proto__', 'constructor', 'a\u200bb', 'a\u202eb'])(
    'refuses the id %j, which a system keeps for itself or nobody sees whole',
    (id) => {
      write(`${id}.txt`, text);
      write(`${id}.yaml`, stringify(facts));
      write('a.txt', text);
      write('a.yaml', stringify(facts));
      expect(() => readReports(folder)).toThrow(/Unexpected file(?! name `a`)/);
      const faults: string[] = [];
      const read = readReports(folder, { onFault: ({ message }) => faults.push(message) });
      expect([read.map(({ facts: { id: one } }) => one), faults.length > 0]).toEqual([['a'], true]);
    },
  );

  it('refuses a bomb of aliases also where drafts are left out', () => {
    write('a.txt', text);
    write('a.yaml', bomb);
    expect(() => readReports(folder, { onDraft: () => undefined })).not.toThrow();
    write('a.yaml', stringify(facts) + bomb);
    expect(() => readReports(folder, { onDraft: () => undefined })).toThrow(/aliases/);
  });

  it('names a key that nobody knows, and the one that is meant, also where drafts are left out', () => {
    write('a.txt', text);
    const { townFull, ...others } = facts;
    write('a.yaml', stringify({ ...others, townFul: townFull }));
    expect(() => readReports(folder)).toThrow(/Unexpected `townFul: "[^`]*`, expected `townFull`/);
    const drafts: unknown[] = [];
    expect(readReports(folder, { onDraft: (draft) => drafts.push(draft) })).toEqual([]);
    const unknown = 'Unexpected key `townFul`, expected `townFull`';
    expect(drafts).toEqual([{ id: 'a', missing: ['townFull'], unknown }]);
  });

  it('leaves drafts out where that is asked for, and refuses them otherwise', () => {
    for (const id of ['a', 'b']) write(`${id}.txt`, text);
    write('a.yaml', stringify(facts));
    write('b.yaml', stringify({ ...facts, county: null, city: undefined, publisher: null }));
    const drafts: unknown[] = [];
    const read = readReports(folder, { onDraft: (draft) => drafts.push(draft) });
    expect(read.map(({ facts: { id } }) => id)).toEqual(['a']);
    expect(drafts).toEqual([{ id: 'b', missing: ['county', 'city'] }]);
    expect(() => readReports(folder)).toThrow(/b\.yaml[\s\S]*county/);
  });

  it('leaves reports at fault out where that is asked for, and names each', () => {
    for (const id of ['a', 'b', 'c']) {
      write(`${id}.txt`, id === 'b' ? '' : text);
      write(`${id}.yaml`, id === 'c' ? 'town: [' : stringify(facts));
    }
    const faults: string[] = [];
    const read = readReports(folder, { onFault: ({ message }) => faults.push(message) });
    expect(read.map(({ facts: { id } }) => id)).toEqual(['a']);
    expect(faults).toEqual([
      expect.stringMatching(/b\.txt[\s\S]*empty/),
      expect.stringMatching(/c\.yaml[\s\S]*YAML/),
    ]);
  });

  it('reads only the reports that are picked', () => {
    for (const id of ['a', 'b', 'c']) {
      write(`${id}.txt`, id === 'b' ? '' : text);
      write(`${id}.yaml`, stringify(facts));
    }
    const read = readReports(folder, { pick: (ids) => ids.filter((id) => id !== 'b') });
    expect(read.map(({ facts: { id } }) => id)).toEqual(['a', 'c']);
  });

  it('judges no text again that an earlier run took', () => {
    const letter = '关于停水的通知\n各户：明日停水。\n';
    write('a.txt', letter);
    write('a.yaml', stringify(facts));
    const asked: string[] = [];
    const isKnown = (id: string): boolean => asked.push(id) > 0;
    expect(readReports(folder, { isKnown }).map((report) => report.text)).toEqual([letter]);
    expect(asked).toEqual(['a']);
  });

  it('ends the run where it would leave out every report', () => {
    write('a.txt', '');
    write('a.yaml', stringify(facts));
    expect(() => readReports(folder, { onFault: () => undefined })).toThrow(/a\.txt/);
  });

  it('names every fault at once', () => {
    write('a.txt', '');
    write('b.yaml', 'town: 青石\n');
    expect(() => readReports(folder)).toThrow(/a\.txt[\s\S]*a\.yaml[\s\S]*b\.txt[\s\S]*b\.yaml/);
  });
});
