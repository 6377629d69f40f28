/** The steps that a reader took on a page, as the browser's own history keeps them. */
export interface Steps {
  /** A choice was made: the address is a new step, and Back leads to the one before. */
  take: (query: string) => void;
  /** The address is brought up to date without a step: where a page says what it shows already. */
  amend: (query: string) => void;
}

/**
 * Joins a page's state to the history: what a person chooses is a step, typing is none.
 *
 * @param restore shows the state of a query, where Back or Forward leads to it; a mere change of the hash does not.
 */
export function openSteps(restore: (query: string) => void): Steps {
  const normalise = (query: string): string => new URL(query || location.pathname, location.href).search;
  let shown = location.search;
  addEventListener('popstate', () => {
    if (location.search === shown) return;
    shown = location.search;
    restore(shown);
  });
  const write = (method: 'pushState' | 'replaceState', query: string): void => {
    if (normalise(query) === shown) return;
    try {
      history[method](history.state, '', query || location.pathname);
      shown = location.search;
    } catch {
      // Safari refuses more than 100 changes in 30 seconds; the next one brings the address up to date
    }
  };
  return {
    take(query) {
      write('pushState', query);
    },
    amend(query) {
      write('replaceState', query);
    },
  };
}
