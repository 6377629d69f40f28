export { sayNote } from './say-note.ts';
export { sayRefusal } from './say-refusal.ts';
export type { Language } from './types.ts';
