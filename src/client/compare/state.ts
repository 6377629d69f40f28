import { ids, oneOf, renameParam } from '../../url/index.ts';
import type { Field, Ignored, Rejected, StateOf } from '../../url/index.ts';

/** The three views of the same rows. */
export const views = ['text', 'headings', 'numbers'] as const;

const anyIds = ids();

/** One report, or `none`; whether there is such a report shows when its column is fetched. */
const oneReport: Field<string> = {
  default: 'none',
  read(values) {
    const { value, rejected } = anyIds.read(values);
    const more = value.slice(1).map((id): Rejected => ({ value: id, reason: '只能有一份' }));
    return { value: value[0] ?? 'none', rejected: [...rejected, ...more] };
  },
  write: (value) => [anyIds.write([value])[0] || 'none'],
};

/**
 * What the address of the comparison can say.
 *
 * Reports are not checked here: the page does not know the names of all reports, so that it does not grow with them.
 *
 * @param known the words that parts and topics may be; `defaults` are the reports of an empty address.
 */
export function createCompareSchema(known: {
  defaults: readonly string[];
  parts: readonly string[];
  topics: readonly string[];
}) {
  return {
    migrations: [renameParam('mode', 'view')],
    fields: {
      reports: ids(known.defaults),
      part: oneOf(['all', ...known.parts], 'all'),
      topic: oneOf(['all', ...known.topics], 'all'),
      view: oneOf(views, 'text'),
      /** The report that the others are laid beside. */
      ref: oneReport,
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

/** Reports that turned out not to exist are ignored, and named; where none is left, the defaults are shown. */
export function dropUnknown(
  state: CompareState,
  unknown: readonly string[],
  defaults: readonly string[],
): { state: CompareState; ignored: Ignored[] } {
  const found = state.reports.filter((id) => !unknown.includes(id));
  const reports = found.length === 0 && unknown.length > 0 ? defaults : found;
  const missing = state.reports.filter((id) => unknown.includes(id));
  const checked = checkReference({ ...state, reports });
  return {
    state: checked.state,
    ignored: [
      ...missing.map((value): Ignored => ({ param: 'reports', value, reason: '没有这份报告' })),
      ...checked.ignored,
    ],
  };
}
