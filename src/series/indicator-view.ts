import { ids, oneOf, renameParam } from '../url/index.ts';
import type { StateOf } from '../url/index.ts';

/** The statuses of a number as the view's address names them. */
const statuses = ['actual', 'expected', 'target'] as const;
const kinds = ['amount', 'change'] as const;

/** What the address of an indicator's page and of its embedded chart can say; read in the browser. */
export const indicatorView = {
  fields: {
    /** Reports whose towns are shown; none means all. */
    towns: ids(),
    /** Numbers, growth, or both. */
    kind: ids(kinds, { among: kinds }),
    /** Which numbers are shown. */
    status: ids(statuses, { among: statuses }),
    scale: oneOf(['linear', 'log'], 'linear'),
    /** Order of the towns. */
    sort: oneOf(['value', 'town'], 'value'),
    /** Magnitude of amounts: as each is best read, or all in 亿, in 万 or in neither. */
    unit: oneOf(['auto', 'yi', 'wan', 'one'], 'auto'),
    /** The chart with its table, or the table alone. */
    view: oneOf(['chart', 'table'], 'chart'),
    /** Reports marked in vermilion. */
    highlight: ids(),
  },
  migrations: [
    // Links of the first edition marked towns by `pick`.
    renameParam('pick', 'highlight'),
  ],
};

/** The state of one view of an indicator. */
export type IndicatorView = StateOf<typeof indicatorView>;

/** The fields that change the drawing; the others only mark or hide what stands. */
const drawn = ['towns', 'kind', 'status', 'scale', 'sort', 'unit'] as const;

/** What of a state the drawing depends on, as a text that is equal for equal drawings. */
export function drawingKey(view: IndicatorView): string {
  return drawn.map((name) => String(view[name])).join('|');
}
