export { readTextKind } from './read-text-kind.ts';
export { textKindLabels, textKinds } from './types.ts';
export type { KindEvidence, TextKind, TextKindReading } from './types.ts';
