export { lintMisleading } from './lint-misleading.ts';
export { lint } from './lint.ts';
export type { Lint, LintInput } from './types.ts';
