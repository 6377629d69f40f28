import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createGazetteer, takeReports } from '../../../src/intake/index.ts';
import { readStated, toSidecar } from '../../../src/intake/sidecar/index.ts';

const text = [
  '2023年青石镇人民政府工作报告',
  '各位代表：',
  '现在，我代表青石镇人民政府，向大会报告工作，请予审议。',
  '一、2022年工作回顾',
  '村集体收入增长20%。',
  '',
].join('\n');

test('A zip of text and sidecar, as a reader’s page saves it, gives the text with the facts that the sidecar states', async () => {
  const stated = { quote: '', from: 'text' } as const;
  const facts = { townFull: { value: '青石镇', ...stated }, statedYear: { value: 2021, ...stated } };
  const sidecar = toSidecar(facts, { name: 'a.docx', encoding: null, sha256: '0' });
  const bytes = zipSync({ 'qingshi.txt': strToU8(text), 'qingshi.yaml': strToU8(sidecar) });
  const all = [];
  for await (const one of takeReports({ name: 'qingshi.zip', bytes }, createGazetteer(''))) all.push(one);
  expect(all).toMatchObject([{ text, sidecar }]);
  expect(readStated(sidecar)).toMatchObject({ townFull: { value: '青石镇' }, statedYear: { value: 2021 } });
});

test('The notes that lay beside a text are kept, and what is none is refused', () => {
  const origin = { name: 'a.docx', encoding: null, sha256: '0' };
  const title = { value: '青石镇工作报告', quote: '', from: 'made up' } as const;
  const once = toSidecar({ title }, origin, 'notes: [第二页缺失。]\n');
  expect(once).toContain('notes:\n  - 第二页缺失。\n  - 原文没有标题，题目由编者据内容拟定。\n');
  expect(toSidecar({ title }, origin, once)).toBe(once);
  expect(toSidecar({}, origin)).toContain('notes: []\n');
  for (const notes of ['5', '[1]', '["<b>"]', '[""]', '{a: 1}'])
    expect(() => readStated(`notes: ${notes}\n`)).toThrow('sidecar-fact');
});

test('What is empty or left open states nothing', () => {
  expect(readStated('')).toEqual({});
  expect(readStated('town:\ncounty: null\nnotes: []\n__proto__: x\n')).toEqual({});
});

/** A thousand million values in nine lines. */
const bomb = Array.from({ length: 9 }, (_, at) => {
  const inside =
    at === 0
      ? 'x'
      : Array(10)
          .fill(`*a${String(at - 1)}`)
          .join(', ');
  return `a${String(at)}: &a${String(at)} [${inside}]\n`;
}).join('');

test.each([
  ['is no YAML', 'a: [', 'sidecar'],
  ['is a list', '- 青石镇', 'sidecar'],
  ['is one word', '青石镇', 'sidecar'],
  ['follows an alias', 'county: &a 南河县\ntown: *a', 'sidecar'],
  ['is a bomb of aliases', bomb, 'sidecar'],
  ['states a list', 'county: [南河县]', 'sidecar-fact'],
  ['states markup', 'title: <img src=x onerror=alert(1)>', 'sidecar-fact'],
  ['states a NUL', 'townFull: "青石\\0镇"', 'sidecar-fact'],
  ['states a character without width', 'town: 青\u200b石', 'sidecar-fact'],
  ['states a character that turns the text round', 'town: 青\u202e石', 'sidecar-fact'],
  ['states a year far away', 'statedYear: 9999', 'sidecar-fact'],
  ['states a day that no calendar has', "published: '2023-13-45'", 'sidecar-fact'],
])('A sidecar that %s is refused', (_, sidecar, code) => {
  expect(() => readStated(sidecar)).toThrow(expect.objectContaining({ name: 'Refusal', code }) as Error);
});
