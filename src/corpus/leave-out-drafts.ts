import type { UnfinishedReport } from './read-reports.ts';

/** What is done with drafts: told of and left out, or undefined where they are faults. */
export type DraftHandler = ((draft: UnfinishedReport) => void) | undefined;

/**
 * Drafts are left out with a warning while somebody works on them, and are faults where a site is published: with `--strict`,
 * or where `CI` is set.
 */
export function leaveOutDrafts(args: readonly string[], env: NodeJS.ProcessEnv): DraftHandler {
  if (args.includes('--strict') || (env['CI'] ?? '') !== '') return undefined;
  return ({ id, missing, unknown }) => {
    console.warn(
      `left out: ${id} is a draft, its sidecar lacks ${missing.join(', ')} (content/reports/${id}.yaml)${unknown === undefined ? '' : `. ${unknown}`}`,
    );
  };
}
