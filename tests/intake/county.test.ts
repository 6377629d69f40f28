import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createGazetteer, listMissing, takeReports } from '../../src/intake/index.ts';
import type { TakenReport } from '../../src/intake/index.ts';
import { countyReport as lines } from '../support/county-report.ts';
import { toUtf16 } from '../support/files/encode.ts';
import { toGb18030 } from '../../src/text/to-gb18030.ts';
import { places } from '../support/places.ts';
import { toWebFiles } from '../support/files/web-pages.ts';
import { toNumberedDocx, toTypedDocx } from '../support/files/word-files.ts';

const source = `${lines.join('\n')}\n`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const bare = (text: string) => text.replace(/[ \t\r\u3000]/g, '').trim();
const markdown = lines
  .map((line, at) =>
    at === 0
      ? `# ${line}`
      : /^[一二三]、/.test(line)
        ? `## ${line}`
        : /^（/.test(line)
          ? `**${line}**`
          : line,
  )
  .join('\n\n');

const kinds: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'UTF-8': () => utf8(source),
  'GB18030, indented': () => toGb18030(source.replaceAll('\n', '\r\n　　')),
  'UTF-16': () => Uint8Array.from([0xff, 0xfe, ...toUtf16(source, 'le')]),
  'UTF-16 without a mark': () => toUtf16(source, 'be'),
  'Markdown.md': () => utf8(markdown),
  ...toWebFiles(lines),
  'Word with typed numbers': () => toTypedDocx(lines),
  'Word with automatic numbers': () => toNumberedDocx(lines),
  'a PDF of LibreOffice': () => new Uint8Array(readFileSync('tests/fixtures/intake/county.pdf')),
  'an archive': () => zipSync({ '报告.txt': utf8(source) }),
};

test.for(Object.keys(kinds))(
  'A whole county report is taken without a flag but its provenance: %s',
  async (kind) => {
    expect(source.length).toBeGreaterThan(19_000);
    const bytes = await kinds[kind]!();
    const found: TakenReport[] = [];
    for await (const taken of takeReports({ name: kind, bytes }, createGazetteer(places))) {
      if ('refusal' in taken) throw taken.refusal;
      found.push(taken);
    }
    expect(found).toHaveLength(1);
    const [{ text, facts }] = found as [TakenReport];
    expect(bare(text)).toBe(bare(source));
    expect(Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]))).toMatchObject(
      {
        townFull: '桥县',
        county: '桥县',
        city: '西山市',
        province: '甲省',
        kind: '政府工作报告',
        statedYear: 2023,
        planYear: 2024,
      },
    );
    expect(listMissing(facts).filter((name) => name !== 'provenance')).toEqual([]);
  },
);
