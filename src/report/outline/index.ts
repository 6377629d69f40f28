export { outline } from './outline.ts';
export type { DraftSection } from './types.ts';
