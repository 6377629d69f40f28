import { ids, oneOf } from '../url/index.ts';
import type { StateOf } from '../url/index.ts';

/** The statuses of a number as the view's address names them. */
const statuses = ['actual', 'expected', 'target'] as const;

/** What the address of an indicator's page and of its embedded chart can say; read in the browser. */
export const indicatorView = {
  fields: {
    /** Order of the towns. */
    sort: oneOf(['value', 'town'], 'value'),
    /** Which numbers are shown. */
    status: ids(statuses, { among: statuses }),
    /** The chart with its table, or the table alone. */
    view: oneOf(['chart', 'table'], 'chart'),
    scale: oneOf(['linear', 'log'], 'linear'),
    /** Reports marked in vermilion. */
    pick: ids(),
  },
};

/** The state of one view of an indicator. */
export type IndicatorView = StateOf<typeof indicatorView>;
