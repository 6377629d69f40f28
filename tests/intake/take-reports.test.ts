import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createGazetteer, takeReports } from '../../src/intake/index.ts';
import { places } from '../support/places.ts';

const text = new TextEncoder().encode(
  '青石镇2023年政府工作报告\n各位代表：\n一、2023年工作回顾\n税收3亿元。\n',
);

async function originsOf(name: string, bytes: Uint8Array = text): Promise<string[]> {
  const names: string[] = [];
  for await (const one of takeReports({ name, bytes }, createGazetteer(places)))
    names.push('refusal' in one ? one.refusal.code : one.origin.name);
  return names;
}

describe('The name that a file had is kept', () => {
  test.each([
    ['报告 2023（定稿）.txt', '报告 2023（定稿）.txt'],
    ['/home/wang/下载/报告.txt', '报告.txt'],
    ['C:\\Users\\王\\桌面\\报告.txt', '报告.txt'],
    ['../../etc/报告.txt', '报告.txt'],
    ['报\u0000告\u0007\n.txt', '报告.txt'],
    ['报告\u202etxt.\u200b\ufeffexe', '报告txt.exe'],
    ['<b>报告</b>.txt', 'b.txt'],
    ['报告\u2028\u2029.txt', '报告.txt'],
    ['\u0007', '-'],
    ['', '-'],
  ])('%j as %j: without folders, unseen characters and markup', async (name, kept) => {
    expect(await originsOf(name)).toEqual([kept]);
  });

  test('within its archive, whose folders were not the machine’s', async () => {
    const archive = zipSync({ '二〇二三/a\u0001.txt': text });
    expect(await originsOf('/home/wang/汇编.zip', archive)).toEqual(['汇编.zip/二〇二三/a.txt']);
  });

  test('in its last 500 characters', async () => {
    expect(await originsOf(`${'长'.repeat(600)}.txt`)).toEqual([`${'长'.repeat(496)}.txt`]);
  });
});

test('A compilation that says whose towns it holds tells the county of each, also of a town that no list knows', async () => {
  const report = readFileSync('tests/fixtures/intake/report.txt', 'utf8');
  // Two counties have a 青石镇, and none a 云山镇
  const both = `${report}${report.replaceAll('青石', '云山')}`;
  const countiesOf = async (name: string, whole: string) => {
    const counties: unknown[] = [];
    for await (const one of takeReports(
      { name, bytes: new TextEncoder().encode(whole) },
      createGazetteer(places),
    ))
      counties.push('refusal' in one ? one.refusal.code : one.facts.county?.value);
    return counties;
  };
  const contents = '青石镇2023年政府工作报告……1\n云山镇2023年政府工作报告……9\n温井镇2023年政府工作报告……17\n';
  expect(await countiesOf('南河县各乡镇工作报告.txt', both)).toEqual(['南河县', '南河县']);
  expect(await countiesOf('a.txt', `南河县2023年乡镇政府工作报告汇编\n${contents}${both}`)).toEqual([
    '南河县',
    '南河县',
  ]);
  expect(await countiesOf('汇编.txt', both)).toEqual([undefined, undefined]);
});

test('The table of a page says who published it before its `meta` do, where the text is a bare paragraph of the body', async () => {
  const page =
    '<meta name="ContentSource" content="南河县融媒体中心"><h1>2023年青石镇政府工作报告</h1><table><tr><td>索引号：</td><td>1137/2023</td><td>发布机构：</td><td>南河县青石镇人民政府</td></tr></table><p>各位代表：现在，我代表青石镇人民政府，向大会报告工作，请予审议。<br>一、2022年工作回顾<br>2022年，村集体收入增长20%。</p>';
  const bytes = new TextEncoder().encode(page);
  for await (const taken of takeReports({ name: 'a.html', bytes }, createGazetteer(places)))
    expect(taken).toMatchObject({ facts: { publisher: { value: '南河县青石镇人民政府' } } });
});
