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
  test('leaves one report that was pasted twice', () => {
    expect(split(`${a}\n${a}`)).toEqual([`${a}\n${a}`]);
    expect(split(a + a + b)).toEqual([a, a, b]);
  });
  test('leaves the titles of other pages below a text with it', () => {
    const page = `${a}相关文档\n一图读懂白石镇2023年政府工作报告\n`;
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
    const another = untitled.replace('26公里', '27公里');
    expect(split(untitled + another)).toEqual([untitled, another]);
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
  test.each([
    ['its first part', ''],
    ['an address without a sentence of its own', '各位代表：\n'],
    ['a list of its contents', '目录\n'],
    ['the words of who leads the meeting', '主持词\n'],
  ])('splits off a report with neither title nor opening behind a closing, at %s', (_, head) => {
    const untold = `${head}${body.slice(body.findIndex((line) => line.startsWith('一、'))).join('\n')}`;
    expect(split(a + untold)).toEqual([a, untold]);
    expect(split(`${a}白石镇人民政府\n2023年1月12日\n${untold}`)).toHaveLength(2);
    expect(split(untold + a)).toEqual([untold, a]);
  });
  test('splits where a text looks back on a year again, though neither has a title or a closing', () => {
    const prose = '全镇上下团结一心，各项事业稳步推进。'.repeat(30);
    const make = (year: string) =>
      `一、${year}年工作回顾\n${prose}\n二、存在的问题\n${prose}\n三、下步打算\n${prose}\n`;
    const inParts = `第一部分\n一、2022年工作情况\n${prose}\n二、问题\n${prose}\n第二部分\n一、2023年工作情况\n${prose}\n`;
    expect(split(make('2022') + make('二〇二二') + make('2021'))).toEqual(
      ['2022', '二〇二二', '2021'].map(make),
    );
    expect(split(inParts)).toEqual([inParts]);
  });
  test('takes no second list of parts for a report where nothing was closed and none looks back', () => {
    const again = body
      .slice(body.findIndex((line) => line.startsWith('一、')) + 1)
      .join('\n')
      .replace(/^/, '一、重点项目情况\n');
    expect(split(`${a}全镇共有12个村。\n${again}`)).toHaveLength(1);
    expect(split(`${a}各位代表！\n${body.at(-2) ?? ''}\n`)).toHaveLength(1);
  });
  test('takes the table above a title, and the place above that, to the report behind', () => {
    const rows =
      '东山县红石乡人民政府\n标题: 红石乡政府工作报告\n索引号: 12/2024-1 文号:\n发文日期: 2024-01-15\n\n';
    expect(split(`${a}${rows}${b}`)).toEqual([a, rows + b]);
    const bare = `${rows}${body.slice(3).join('\n')}`;
    expect(split(a + bare + c)).toEqual([a, bare, c]);
  });
  test('knows a title with characters in it that nobody sees', () => {
    const hidden = b.replace('政府工作', '政\uf020府\uf020工\u200b作');
    expect(split(a + hidden)).toEqual([a, hidden]);
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
