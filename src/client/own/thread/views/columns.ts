import { alignReports } from '../../../../align/index.ts';
import { renderColumn } from '../../../../render/index.ts';
import { townMark } from '../../../../series/index.ts';
import { toOwnRoutes } from '../own-routes.ts';
import type { View } from '../view.ts';

/** Two reports as columns of a comparison, sections on the same matter on one line. */
export const columns: View<'columns'> = async (report, { other }, { find, routes, own }) => {
  const pair = [report, await find(other)] as const;
  const lines = alignReports(pair);
  const marks = townMark(pair);
  const ownRoutes = toOwnRoutes(routes, (id) => id === report.meta.id || own.has(id));
  const toColumn = (index: 0 | 1) =>
    renderColumn(pair[index], marks[index]!, ownRoutes, { lines: lines.get(pair[index].meta.id) });
  return [toColumn(0), toColumn(1)];
};
