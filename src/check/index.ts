export { check } from './check.ts';
export { compareLastYear } from './last-year/compare-last-year.ts';
export type { YearReport } from './last-year/compare-last-year.ts';
export type { LastYearFinding, LastYearKind } from './last-year/types.ts';
