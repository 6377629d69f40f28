export { sayConflict } from './say-conflict.ts';
export { sayNote } from './say-note.ts';
export { sayRefusal } from './say-refusal.ts';
export type { Language } from './types.ts';
