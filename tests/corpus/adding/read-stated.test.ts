import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readStated } from '../../../src/corpus/adding/read-stated.ts';
import { createGazetteer, takeReports } from '../../../src/intake/index.ts';
import { toSidecar } from '../../../src/intake/sidecar/index.ts';

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

test('What is no YAML states nothing, nor do lists, and aliases are not followed', () => {
  for (const sidecar of ['', 'a: [', 'county: [a]', 'county: &a b\ntown: *a'])
    expect(readStated(sidecar)).not.toHaveProperty('town');
});
