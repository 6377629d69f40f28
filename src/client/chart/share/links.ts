import type { IndicatorView } from '../../../series/index.ts';
import { indicatorView } from '../../../series/index.ts';
import { formatState } from '../../../url/index.ts';

/** The addresses of what is shown now. */
export interface Links {
  /** As a link to be passed on: it says all, so that it opens alike whatever the defaults become. */
  full: () => string;
  /** As a picture bears it: only what differs from the defaults. */
  address: () => string;
  /** The query of the full link. */
  query: () => string;
}

/** The links of a view; `stateOf` says what is shown now. */
export function toLinks(stateOf: () => IndicatorView): Links {
  const here = () => location.origin + location.pathname;
  const query = () => formatState(indicatorView, stateOf(), { full: true });
  return {
    query,
    full: () => here() + query(),
    address: () => here() + formatState(indicatorView, stateOf()),
  };
}
