export { createChronology } from './chronology.ts';
export { partLabels, topicLabels } from './labels.ts';
export { lint as lintReport, lintMisleading, misleadingRules } from './lint/index.ts';
export { parseReport } from './parse.ts';
export { placeFinding, toReadingOffset, toSource, toSourceStart } from './reading/index.ts';
export type { Reading } from './reading/index.ts';
export { sayPlace } from './say-place.ts';
export { sectionAt, walkSections } from './sections.ts';
export { readTextKind, textKindLabels, textKinds } from './text-kind/index.ts';
export type { KindEvidence, TextKind, TextKindReading } from './text-kind/index.ts';
export { topicShares } from './topic-shares.ts';
export { createTopicLexicon } from './topics.ts';
export { planYearOf, reviewYearOf } from './years.ts';
export { parts, topics } from './types.ts';
export type { DatedEvent } from './chronology.ts';
export type { ReportExtras, ReportLexicons } from './parse.ts';
export type { TopicWords } from './topics.ts';
export type {
  Block,
  BlockData,
  BlockKind,
  Enumerator,
  Furniture,
  ParsedReport,
  Part,
  ReportFacts,
  ReportMeta,
  RunIn,
  Section,
  SectionForm,
  SectionNode,
  Sidecar,
  Span,
  Topic,
} from './types.ts';
