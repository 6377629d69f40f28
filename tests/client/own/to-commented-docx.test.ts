import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toMark } from '../../../src/client/own/check/mark.ts';
import { toCommentedDocx } from '../../../src/client/own/check/to-commented-docx.ts';
import { parseDocument } from '../../support/parse.ts';
import { inReview } from '../../report/lint/support.ts';
import { toTypedDocx } from '../../support/word-files.ts';

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
