import { readCorpus } from '../../corpus/index.ts';
import { sharedSpans } from '../../render/index.ts';
import type { SharedSpans } from '../../render/index.ts';

let spans: ReadonlyMap<string, SharedSpans> | undefined;

/** The spans of one report that others share, found for all of them once a build. */
export function readSharedSpans(report: string): SharedSpans {
  spans ??= sharedSpans(readCorpus().passages);
  return spans.get(report) ?? [];
}
