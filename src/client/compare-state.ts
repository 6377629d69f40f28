import { ids, oneOf, renameParam } from '../url/index.ts';
import type { Ignored, StateOf } from '../url/index.ts';

/** The three views of the same rows. */
export const views = ['text', 'headings', 'numbers'] as const;

/**
 * What the address of the comparison can say.
 *
 * @param known the ids that exist: reports, parts and topics; `defaults` are the reports of an empty address.
 */
export function createCompareSchema(known: {
  defaults: readonly string[];
  reports: readonly string[];
  parts: readonly string[];
  topics: readonly string[];
}) {
  return {
    migrations: [renameParam('mode', 'view')],
    fields: {
      reports: ids(known.defaults, { among: known.reports }),
      part: oneOf(['all', ...known.parts], 'all'),
      topic: oneOf(['all', ...known.topics], 'all'),
      view: oneOf(views, 'text'),
      /** The report that the others are laid beside. */
      ref: oneOf(['none', ...known.reports], 'none'),
      /** Whether wording that another chosen column shares is underlined. */
      shared: oneOf(['no', 'yes'], 'no'),
      /** What the map counts. */
      map: oneOf(['characters', 'numbers'], 'characters'),
    },
  };
}

/** The state of the comparison. */
export type CompareState = StateOf<ReturnType<typeof createCompareSchema>>;

/** A reference that is no column is ignored, and named. */
export function checkReference(state: CompareState): { state: CompareState; ignored: Ignored[] } {
  if (state.ref === 'none' || state.reports.includes(state.ref)) return { state, ignored: [] };
  return {
    state: { ...state, ref: 'none' },
    ignored: [{ param: 'ref', value: state.ref, reason: '不在所选报告中' }],
  };
}
