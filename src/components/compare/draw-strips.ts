import type { Element } from 'hast';
import { h } from 'hastscript';
import { drawOverview, greatest, placeOverview, toOverview } from '../../charts/index.ts';
import { topicLabels } from '../../report/index.ts';
import type { ReportDocument } from '../../corpus/index.ts';
import type { Routes } from '../../url/index.ts';
import { findRows } from './find-rows.ts';
import { orderTopics } from './order-topics.ts';

/** Each town's column of the map in both modes, on the scale of all towns; each cell leads to its rows. */
export function drawStrips(reports: readonly ReportDocument[], routes: Routes): Map<string, Element> {
  const towns = toOverview(reports, orderTopics(findRows(reports)));
  const modes = (['characters', 'numbers'] as const).map((mode) => ({ mode, max: greatest(towns, mode) }));
  return new Map(
    towns.map((town) => [
      town.id,
      h(
        'div',
        { dataMap: town.id },
        modes.map(({ mode, max }) =>
          drawOverview(
            placeOverview([town], mode, topicLabels, max),
            ({ topic }) => `${routes.compare([town.id])}&topic=${topic}`,
          ),
        ),
      ),
    ]),
  );
}
