export { readDocuments } from './read-document.ts';
export { Refusal, sayRefusal } from './refusal.ts';
export { sayNote } from './notes.ts';
export type { Reading } from './read-document.ts';
export type { Language, RefusalCode } from './refusal.ts';
export type { Format, Note, NoteCode, ReadDocument, SourceFile } from './types.ts';
