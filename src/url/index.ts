export { toCorrectionLink } from './correction.ts';
export type { Correction } from './correction.ts';
export { ids, number, oneOf, text, texts } from './fields.ts';
export type { Field, Rejected } from './fields.ts';
export { createRoutes } from './routes.ts';
export type { Routes } from './routes.ts';
export { describeIgnored, formatState, parseState, renameParam } from './state.ts';
export type { Ignored, StateOf, StateSchema } from './state.ts';
export { isReportId } from './report-id.ts';
