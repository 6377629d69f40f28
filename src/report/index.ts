export { partLabels, topicLabels } from './labels.ts';
export { parseReport } from './parse.ts';
export { readReport, readReports } from './read.ts';
export { sectionAt, walkSections } from './sections.ts';
export { toSidecarTemplate } from './sidecar-template.ts';
export { toSourceText } from './source-text.ts';
export { topicShares } from './topic-shares.ts';
export { parts, topics } from './types.ts';
export type {
  Block,
  BlockData,
  BlockKind,
  Enumerator,
  Furniture,
  ParsedReport,
  Part,
  ReportMeta,
  RunIn,
  Section,
  SectionForm,
  SectionNode,
  Span,
  Topic,
} from './types.ts';
export type { Sidecar } from './schema.ts';
