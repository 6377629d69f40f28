export { lintMisleading, misleadingRules } from './lint-misleading.ts';
export { lint } from './lint.ts';
export type { Lint, LintInput } from './types.ts';
