import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotateDocx } from '../../../src/client/own/check/annotate-docx.ts';
import { makeDocx } from '../../../src/client/own/check/make-docx.ts';
import { takeReports } from '../../../src/intake/index.ts';
import { createGazetteer } from '../../../src/intake/index.ts';
import { madeUp } from '../../support/made-up-report.ts';
import { toMixedDocx, toNumberedDocx, toTypedDocx } from '../../support/files/word-files.ts';

/** The text of a Word file as the page reads it. */
async function readText(bytes: Uint8Array): Promise<string> {
  for await (const taken of takeReports({ name: '稿.docx', bytes: bytes.slice() }, createGazetteer('')))
    if ('text' in taken) return taken.text;
  throw new Error('no text');
}

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Of each comment the words of the document that it stands on. */
function readRanges(bytes: Uint8Array): Map<string, string> {
  const xml = part(bytes, 'word/document.xml');
  return new Map(
    Array.from(xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g), ({ 1: id = '', index }) => {
      const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
      const texts = xml.slice(index, end).matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g);
      return [id, Array.from(texts, ([, text]) => text).join('')] as const;
    }),
  );
}

const find = (source: string, words: string) => {
  const start = source.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length, text: `请核对：${words} <&>` };
};
const lines = madeUp.split('\n');
const annotate = (...given: Parameters<typeof annotateDocx>) => {
  const annotated = annotateDocx(...given);
  if (!annotated) throw new Error('no document');
  return annotated;
};

describe.each([
  ['typed numbers', () => toTypedDocx(lines)],
  ['automatic numbers', () => toNumberedDocx(lines)],
  ['plain text', () => Promise.resolve(makeDocx(lines.map((text) => ({ text, kind: 'body' as const }))))],
])('A Word file of %s', (_, make) => {
  const words = ['4.1亿元，增长7.3%', '增长7.3%', '18.5公里', '1350户', '2024年重点工作'];

  test('holds each comment on its words, and its text stays as it was', async () => {
    const bytes = await make();
    const text = await readText(bytes);
    const annotated = annotate(
      bytes,
      text,
      words.map((one) => find(text, one)),
    );
    expect(await readText(annotated)).toBe(text);
    expect(readRanges(annotated)).toEqual(new Map(words.map((one, at) => [String(at), one])));
    const notes = part(annotated, 'word/comments.xml');
    expect(notes.match(/<w:comment /g)).toHaveLength(words.length);
    expect(notes).toContain('请核对：18.5公里 &lt;&amp;&gt;');
    expect(part(annotated, '[Content_Types].xml').match(/\/word\/comments\.xml"/g)).toHaveLength(1);
    expect(part(annotated, 'word/_rels/document.xml.rels').match(/relationships\/comments"/g)).toHaveLength(
      1,
    );
  });

  test('keeps every other part, and the comments that it had', async () => {
    const bytes = await make();
    const text = await readText(bytes);
    const once = annotate(bytes, text, [find(text, '18.5公里')]);
    const twice = annotate(once, text, [find(text, '1350户'), find(text, '.5公里')]);
    expect(new Set(readRanges(twice).values())).toEqual(new Set(['18.5公里', '1350户', '.5公里']));
    expect(part(twice, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(
      part(bytes, 'word/comments.xml').split('<w:comment ').length + 2,
    );
    const changed =
      /^(?:word\/(?:document|comments)\.xml|word\/_rels\/document\.xml\.rels|\[Content_Types\]\.xml)$/;
    const before = unzipSync(bytes);
    for (const [name, content] of Object.entries(unzipSync(twice)))
      if (!changed.test(name)) expect(content, name).toEqual(before[name]);
  });
});

test('A table and tracked changes are commented where they stand', async () => {
  const bytes = await toMixedDocx();
  const text = await readText(bytes);
  const annotated = annotate(bytes, text, [find(text, '1.2亿元'), find(text, '4亿元')]);
  expect(await readText(annotated)).toBe(text);
  expect(new Set(readRanges(annotated).values())).toEqual(new Set(['1.2亿元', '4亿元']));
});

test('A file whose comments were all deleted gets them into the part that it kept', async () => {
  const bytes = await toTypedDocx(lines);
  const text = await readText(bytes);
  const files = unzipSync(annotate(bytes, text, []));
  const name = 'word/comments.xml';
  files[name] = strToU8(strFromU8(files[name]!).replace(/>\s*<\/w:comments>/, '/>'));
  expect(strFromU8(files[name])).toMatch(/\/>$/);
  const annotated = annotate(zipSync(files), text, [find(text, '18.5公里')]);
  expect(part(annotated, name).match(/<w:comment /g)).toHaveLength(1);
});

test('A finding on words that are in no paragraph stands on those behind it', async () => {
  const bytes = await toNumberedDocx(lines);
  const text = await readText(bytes);
  const [first] = readRanges(annotate(bytes, text, [find(text, '二、')])).values();
  expect(first).toBe('2');
});
