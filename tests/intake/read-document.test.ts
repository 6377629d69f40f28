import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/intake/read-document.ts';
import type { ReadResult } from '../../src/intake/read-document.ts';
import { toGb18030 } from '../../src/text/to-gb18030.ts';
import { webPages } from '../support/files/web-pages.ts';

const report = readFileSync('tests/fixtures/intake/report.txt', 'utf8');
const lines = report.trim().split('\n');
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(name: string, bytes: Uint8Array): Promise<ReadResult[]> {
  const found: ReadResult[] = [];
  for await (const one of readDocuments({ name, bytes })) found.push(one);
  return found;
}

/** The lines of the one text in a file, white space aside. */
async function linesOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const [found] = await read(name, bytes);
  if (!found || 'refusal' in found)
    throw new Error(`${name} is refused: ${found?.refusal.code ?? 'nothing'}`);
  return found.text
    .trim()
    .split('\n')
    .map((line) => line.replace(/\s/g, ''));
}
const bare = lines.map((line) => line.replace(/\s/g, ''));

describe('readDocuments', () => {
  test('takes a plain text byte for byte, whatever its name', async () => {
    const [found] = await read('报告.TXT', utf8(report));
    expect(found).toMatchObject({ text: report, format: 'txt', encoding: 'utf-8', notes: [] });
    expect(found).toHaveProperty('sha256', expect.stringMatching(/^[0-9a-f]{64}$/));
  });

  for (const [kind, build] of Object.entries(webPages)) {
    const page = build(lines);
    test(`finds the text of a page that is ${kind}, and nothing around it`, async () => {
      const bytes = /charset="?utf-8/.test(page) ? utf8(page) : toGb18030(page);
      expect(await linesOf('报告.doc', bytes)).toEqual(bare);
    });
  }

  test('keeps what stands around a text of a page, for it may tell facts', async () => {
    const [found] = await read('a.htm', utf8(webPages['nested divisions']?.(lines) ?? ''));
    const { around } = found as { around: string };
    expect(around).toMatch(/发布机构：\s*东山县青石镇人民政府/);
    expect(around).toMatch(/文号：\s*青政发〔2023〕1号/);
    expect(around).not.toMatch(/21\.3亿元/);
  });

  test('keeps the facts of a page that stand in one cell with the text, though they are none of it', async () => {
    const rows = '<p>发布机构：东山县青石镇人民政府</p><p>成文日期：2023-02-03</p>';
    const page = `<table><tr><td>${rows}${lines.map((line) => `<p>${line}</p>`).join('')}</td></tr></table>`;
    const [found] = await read('a.htm', utf8(page));
    const { text, around } = found as { text: string; around: string };
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => line.replace(/\s/g, '')),
    ).toEqual(bare);
    expect(around).toMatch(/发布机构：东山县青石镇人民政府\n成文日期：2023-02-03/);
  });

  test('takes the title of a page from what the page says of itself, before the words of its window', async () => {
    const title = '2024年桥县政府工作报告';
    const page = `<title>桥县人民政府 政府工作报告 ${title}</title><meta name="ArticleTitle" content="${title}"><h1>${title}</h1><p>2024-01-12</p><div>${lines
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</div>`;
    expect(await linesOf('a.html', utf8(page))).toEqual([title, ...bare.slice(1)]);
  });

  test('reads long Markdown by parts as if it were whole', async () => {
    const piece = `## 一、工作回顾\n\n全镇**上下**\n团结奋斗。\n\n1. 抓产业\n\n   抓好\n\n2. 抓民生\n\n> 引文\n\n`;
    const lines = await linesOf('a.md', utf8(piece));
    expect(lines).toEqual(['一、工作回顾', '全镇上下团结奋斗。', '1.抓产业', '抓好', '2.抓民生', '引文']);
    const times = 2000;
    expect(await linesOf('a.md', utf8(piece.repeat(times)))).toEqual(
      Array.from({ length: times }, () => lines).flat(),
    );
    // A list as long as its text is read by parts where its numbers tell which is next
    const all = (line: (at: number) => string) => Array.from({ length: 8000 }, (_, at) => line(at));
    expect(await linesOf('a.md', utf8(all(() => '- 抓产业').join('\n')))).toEqual(all(() => '抓产业'));
    for (const toNumber of [(at: number) => at + 3, () => 1])
      expect(await linesOf('a.md', utf8(all((at) => `${toNumber(at)}. 抓产业`).join('\n\n')))).toEqual(
        all((at) => `${toNumber(0) + at}.抓产业`),
      );
    // Between fences nothing begins anew
    const fenced = `\`\`\`\n${'工作。\n\n'.repeat(9000)}\`\`\`\n`;
    expect(await linesOf('a.md', utf8(fenced))).toHaveLength(9000);
  });

  test('reads Markdown as it is shown: headings, wrapped lines, numbers of lists', async () => {
    const markdown = `---\ntitle: x\n---\n# 工作报告\n\n各位**代表**：\n全镇上下\n团结奋斗。\n\n## 一、工作回顾\n\n1. 抓产业\n2. 抓民生\n\n> 引文\n`;
    expect(await linesOf('a.md', utf8(markdown))).toEqual([
      '工作报告',
      '各位代表：全镇上下团结奋斗。',
      '一、工作回顾',
      '1.抓产业',
      '2.抓民生',
      '引文',
    ]);
  });

  test('reads every file of an archive, with names as Windows writes them', async () => {
    const latin = String.fromCharCode(...toGb18030('报告.txt'));
    const files = {
      [latin]: utf8(report),
      '二/b.html': utf8(`<font size=4><p>${lines.join('<p>')}`),
      '__MACOSX/._a': utf8('x'),
    };
    const archive = zipSync({
      ...files,
      'c.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    });
    const found = await read('全县.zip', archive);
    expect(found.map(({ name }) => name)).toEqual([
      '全县.zip/报告.txt',
      '全县.zip/二/b.html',
      '全县.zip/c.doc',
    ]);
    expect(found.map((one) => ('refusal' in one ? one.refusal.code : one.format))).toEqual([
      'txt',
      'html',
      'doc',
    ]);
  });
});
