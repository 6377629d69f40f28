import { ids, oneOf, renameParam } from '../../url/index.ts';
import type { StateField, Ignored, Rejected, StateOf } from '../../url/index.ts';

/** The three views of the same rows. */
export const views = ['text', 'headings', 'numbers'] as const;

const anyIds = ids();

/** One report, or `none`; whether there is such a report shows when its column is fetched. */
const oneReport: StateField<string> = {
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
 * @param known the words that parts and topics may be. An address without reports shows none: the page asks for them.
 */
export function createCompareSchema(known: { parts: readonly string[]; topics: readonly string[] }) {
  return {
    migrations: [renameParam('mode', 'view')],
    fields: {
      reports: ids(),
      part: oneOf(['all', ...known.parts], 'all'),
      topic: oneOf(['all', ...known.topics], 'all'),
      view: oneOf(views, 'text'),
      /** The report that the others are laid beside. */
      ref: oneReport,
      /** Whether wording that another chosen column shares is underlined. */
      shared: oneOf(['no', 'yes'], 'no'),
      /** Whether the view of numbers leaves out what only one report states. */
      figures: oneOf(['shared', 'all'], 'shared'),
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

/** Reports that turned out not to exist are ignored, and named. */
export function dropUnknown(
  state: CompareState,
  unknown: readonly string[],
): { state: CompareState; ignored: Ignored[] } {
  const isUnknown = (id: string): boolean => unknown.includes(id);
  const checked = checkReference({ ...state, reports: state.reports.filter((id) => !isUnknown(id)) });
  const missing = state.reports
    .filter(isUnknown)
    .map((value): Ignored => ({ param: 'reports', value, reason: '没有这份报告' }));
  return { state: checked.state, ignored: [...missing, ...checked.ignored] };
}
