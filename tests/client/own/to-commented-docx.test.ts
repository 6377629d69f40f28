import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toMark } from '../../../src/client/own/check/mark.ts';
import { toCommentedDocx } from '../../../src/client/own/check/to-commented-docx.ts';
import { parseDocument } from '../../support/parse.ts';
import { inReview } from '../../report/lint/support.ts';
import { makeFolder } from '../../support/temporary.ts';
import { toTypedDocx } from '../../support/files/word-files.ts';

const draft = parseDocument(inReview('茶园产值由2.4亿元增至2.7亿元，增长31%。'));
const marks = draft.diagnostics.map(toMark);
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

test('each finding is a comment with its kind, its message and the other place', () => {
  const bytes = toCommentedDocx(null, draft.source, marks);
  const notes = part(bytes, 'word/comments.xml');
  expect(notes.match(/<w:comment /g)).toHaveLength(marks.length);
  expect(notes).toContain('【增幅不合】');
  expect(notes).toContain('另一处：“2.4亿元”');
});

test('a draft that was Word stays the same file', async () => {
  const file = await toTypedDocx(draft.source.split('\n'));
  const bytes = toCommentedDocx(file, draft.source, marks);
  expect(part(bytes, 'word/styles.xml')).toBe(part(file, 'word/styles.xml'));
  expect(part(bytes, 'word/document.xml')).toContain('<w:commentRangeStart');
});

/** LibreOffice, where the machine has it. */
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** A Word file as LibreOffice reads it: its text, and of each comment the words that it stands on. */
function readInOffice(bytes: Uint8Array): { text: string; marked: string[] } {
  const folder = makeFolder({ 'draft.docx': bytes });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const call = [profile, '--headless', '--convert-to', 'odt', '--outdir', folder, join(folder, 'draft.docx')];
  execFileSync(office!, call, { stdio: 'ignore' });
  const xml = part(readFileSync(join(folder, 'draft.odt')), 'content.xml');
  const plain = (markup: string) =>
    markup.replace(/<office:annotation .*?<\/office:annotation>/gs, '').replace(/<[^>]+>/g, '');
  // Comments lie in one another, so that the end of each is looked for by its name.
  const spans = Array.from(
    xml.matchAll(/<office:annotation [^>]*office:name="([^"]+)"/g),
    ({ 1: name, index }) =>
      plain(xml.slice(index, xml.indexOf(`<office:annotation-end office:name="${name}"`))),
  );
  return { text: plain(xml), marked: spans };
}

test.skipIf(!office)(
  'LibreOffice shows the same text, each comment on its words',
  { timeout: 60_000 },
  async () => {
    const file = await toTypedDocx(draft.source.split('\n'));
    const before = readInOffice(file);
    // One more on the same words, and one around them.
    const all = marks.flatMap((mark) => [
      ...[mark, { ...mark, message: '又一处，请核对。' }],
      { ...mark, place: { start: mark.place.start - 3, end: mark.place.end + 1 } },
    ]);
    const after = readInOffice(toCommentedDocx(file, draft.source, all));
    expect(after.text).toBe(before.text);
    const words = all.map(({ place }) => draft.source.slice(place.start, place.end));
    expect(after.marked).toEqual(expect.arrayContaining(words));
    expect(after.marked).toHaveLength(all.length);
  },
);
