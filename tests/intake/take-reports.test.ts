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
