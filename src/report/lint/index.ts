export { lint } from './lint.ts';
export type { LintInput } from './types.ts';
