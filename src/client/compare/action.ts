import type { CompareState } from './state.ts';

/** What a button of a column's head does. */
export interface Action {
  change: Partial<CompareState>;
  /** What is said of it. */
  notice: string;
  /** Which button is focused then: the first of these, as `[action, id]`, that is there and can be pressed. */
  focus: [action: string, id: string][];
}

/** Moves a column to a place from 0. */
export function moveColumn(state: CompareState, id: string, to: number, town: string): Action {
  const reports = state.reports.filter((other) => other !== id);
  reports.splice(to, 0, id);
  return { change: { reports }, notice: `${town}移到第 ${to + 1} 列。`, focus: [] };
}

/** What follows from an action on a column: `remove`, `pin`, `back`, `on`, or `retry`. */
export function planAction(state: CompareState, action: string, id: string, town: string): Action {
  const { reports, ref } = state;
  const at = reports.indexOf(id);
  const others = reports.filter((other) => other !== id);
  if (action === 'remove') {
    const next = reports[at + 1] ?? reports[at - 1];
    return {
      change: { reports: others, ref: ref === id ? 'none' : ref },
      notice: `已移除${town}。`,
      focus: next === undefined ? [] : [['remove', next]],
    };
  }
  if (action === 'pin') {
    const focus: Action['focus'] = [['pin', id]];
    return ref === id
      ? { change: { ref: 'none' }, notice: `不再以${town}为基准。`, focus }
      : { change: { ref: id, reports: [id, ...others] }, notice: `以${town}为基准，各行依它的次序。`, focus };
  }
  if (action === 'back' || action === 'on') {
    const moved = moveColumn(state, id, action === 'back' ? at - 1 : at + 1, town);
    return {
      ...moved,
      focus: [
        [action, id],
        [action === 'back' ? 'on' : 'back', id],
      ],
    };
  }
  return { change: {}, notice: '', focus: [['remove', id]] };
}
