import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCompilation } from '../../src/intake/split-compilation.ts';

const report = readFileSync('tests/fixtures/intake/report.txt', 'utf8');
const [, ...body] = report.split('\n');
const headed = (title: string) => [title, ...body].join('\n');
const a = headed('白石镇2023年政府工作报告');
const b = headed('红石乡政府工作报告');
const c = headed('乡镇政府2023工作报告');
const split = (text: string) => splitCompilation(text).map((piece) => piece.text);

describe('splitCompilation', () => {
  test('splits reports that follow one another, to the character', () => {
    expect(split(a + b + c)).toEqual([a, b, c]);
  });
  test('leaves one report whole, whatever stands above it and however often it names itself', () => {
    const page = `东山县青石镇\n标题: 青石镇2023年政府工作报告\n索引号: 1\n\n青石镇2023年政府工作报告\n\n发布日期:2023-01-20\n${report}`;
    expect(split(report)).toEqual([report]);
    expect(split(page)).toEqual([page]);
  });
  test('leaves out a list of contents, with page numbers or without', () => {
    const titles = ['白石镇2023年政府工作报告', '红石乡政府工作报告', '乡镇政府2023工作报告'];
    const dotted = titles.map((title, at) => `${title}………${String(at * 9 + 1)}`);
    expect(split(`目录\n${dotted.join('\n')}\n\n${a}${b}${c}`)).toEqual([a, b, c]);
    expect(split(`目录\n${titles.join('\n')}\n${a}${b}${c}`)).toEqual([a, b, c]);
  });
  test('splits where only the address is told again', () => {
    const untitled = body.slice(2).join('\n');
    expect(split(untitled + untitled)).toEqual([untitled, untitled]);
  });
  test('takes the place above a title with it', () => {
    const d = `红石乡\n政府工作报告\n${body.join('\n')}`;
    expect(split(a + d)).toEqual([a, d]);
  });
  test('takes the line of the meeting above an address with it, and leaves a signature where it is', () => {
    const untitled = body.slice(2).join('\n');
    const headless = `凝心聚力开新局\n——在红石乡第十届人民代表大会上\n乡长 王某\n${untitled}`;
    expect(split(`${a}白石镇人民政府\n${headless}`)).toEqual([`${a}白石镇人民政府\n`, headless]);
  });
  test('takes a running head for what it is', () => {
    const lines = report.split('\n');
    const long = lines.findIndex((line) => line.startsWith('（一）'));
    const text = lines[long] ?? '';
    lines.splice(long, 1, text.slice(0, 60), '青石镇2023年政府工作报告', text.slice(60));
    expect(split(lines.join('\n'))).toHaveLength(1);
  });
  test('loses no character and tells none twice, whatever the text', () => {
    const piece = fc.constantFrom(
      a,
      b,
      '目录\n',
      '\n',
      '各位代表：\n',
      '政府工作报告\n',
      '全年完成。\n',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const pieces = splitCompilation(text);
        expect(pieces.map(({ text: own }) => own).join('')).toBe(text.slice(pieces[0]?.start));
        expect(pieces.at(-1)?.end).toBe(text.length);
      }),
    );
  });
});
