import type { CheckMark } from './mark.ts';
import { annotateDocx } from './annotate-docx.ts';
import { makeDocx } from './make-docx.ts';

const numbered = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])[^。]{1,40}$/;

/** A draft as Word with its marks as comments: its own file where that is Word, else one made of its text. */
export function toCommentedDocx(
  file: Uint8Array | null,
  source: string,
  marks: readonly CheckMark[],
): Uint8Array<ArrayBuffer> {
  const comments = marks.map(({ place, label, message, related }) => ({
    ...place,
    text: `【${label}】${message}${related.map(({ start, end }) => `\u3000另一处：“${source.slice(start, end).slice(0, 60)}”`).join('')}`,
  }));
  const own = file && annotateDocx(file, source, comments);
  if (own) return own;
  const lines = source.split('\n').filter((text) => text.trim() !== '');
  const made = makeDocx(
    lines.map((text, at) => ({
      text: text.trim(),
      kind: at === 0 && text.length < 40 ? 'title' : numbered.test(text) ? 'heading' : 'body',
    })),
  );
  return annotateDocx(made, source, comments) ?? made;
}
