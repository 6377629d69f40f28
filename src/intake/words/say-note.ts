import type { Note, NoteCode } from '../types.ts';
import type { Language } from './types.ts';

/** What each kind of note says; `N` stands for how often. */
const sentences: Readonly<Record<NoteCode, Record<Language, string>>> = {
  'chrome-dropped': { en: 'N lines of the page around the text left out', zh: '略去网页上正文之外的N行' },
  'numbering-resolved': { en: 'N automatic numbers written out', zh: '写出自动编号N处' },
  'deletions-dropped': { en: 'N tracked deletions left out', zh: '略去修订中删除的N处' },
  'comments-dropped': { en: 'N comments left out', zh: '略去批注N处' },
  'footnotes-appended': { en: 'N footnotes put at the end', zh: '脚注N条移到文末' },
  'note-marks-dropped': { en: 'N marks of footnotes left out', zh: '略去脚注的标号N处' },
  'text-boxes-appended': { en: 'N lines of text boxes put at the end', zh: '文本框里的N行移到文末' },
  'lines-joined': { en: 'N wrapped lines joined', zh: '接上被版面折断的N行' },
  'running-heads-dropped': { en: 'N running heads and feet left out', zh: '略去页眉页脚N处' },
  'page-numbers-dropped': { en: 'N page numbers left out', zh: '略去页码N处' },
  'breaks-replaced': { en: 'N line breaks of an old kind replaced', zh: '换成通行的换行N处' },
  'front-matter-dropped': { en: 'settings at the head left out', zh: '略去文首的设置' },
};

/** What reading did, as a phrase without a full stop. */
export function sayNote({ code, count }: Note, language: Language): string {
  return sentences[code][language].replace('N', String(count));
}
