import type { CompareState } from './state.ts';

/** What a button of the comparison does. */
export interface Action {
  change: Partial<CompareState>;
  /** What is said of it. */
  notice: string;
  /** What is focused then, as a selector; nothing where no column is left. */
  focus: string | undefined;
}

/** The button of a column's menu, as a selector. */
const menuOf = (id: string): string => `[data-column="${id}"] .more`;

/** Moves a column to a place from 0. */
export function moveColumn(state: CompareState, id: string, to: number, town: string): Action {
  const reports = state.reports.filter((other) => other !== id);
  reports.splice(to, 0, id);
  return { change: { reports }, notice: `${town}移到第 ${to + 1} 列。`, focus: menuOf(id) };
}

/** What follows from an action on a column: `remove`, `pin`, `back`, `on` or `retry`; or `figures`. */
export function planAction(state: CompareState, action: string, id: string, town: string): Action {
  const { reports, ref, figures } = state;
  if (action === 'figures')
    return {
      change: { figures: figures === 'all' ? 'shared' : 'all' },
      notice: '',
      focus: '[data-action="figures"]',
    };
  const at = reports.indexOf(id);
  const others = reports.filter((other) => other !== id);
  if (action === 'remove') {
    const next = reports[at + 1] ?? reports[at - 1];
    return {
      change: { reports: others, ref: ref === id ? 'none' : ref },
      notice: `已移除${town}。`,
      focus: next === undefined ? undefined : menuOf(next),
    };
  }
  if (action === 'pin') {
    return ref === id
      ? { change: { ref: 'none' }, notice: `不再以${town}为基准。`, focus: menuOf(id) }
      : {
          change: { ref: id, reports: [id, ...others] },
          notice: `以${town}为基准，各行依它的次序。`,
          focus: menuOf(id),
        };
  }
  if (action === 'back' || action === 'on')
    return moveColumn(state, id, action === 'back' ? at - 1 : at + 1, town);
  return { change: {}, notice: '', focus: menuOf(id) };
}
