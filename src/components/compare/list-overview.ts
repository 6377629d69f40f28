import type { Element } from 'hast';
import { h } from 'hastscript';
import { toOverview } from '../../charts/index.ts';
import { topicLabels } from '../../report/index.ts';
import type { ReportDocument } from '../../corpus/index.ts';
import { findRows } from './find-rows.ts';
import { orderTopics } from './order-topics.ts';

/** How much each report writes on each topic, by report, as a list that its column carries and the overview draws. */
export function listOverview(reports: readonly ReportDocument[]): Map<string, Element> {
  const towns = toOverview(reports, orderTopics(findRows(reports)));
  return new Map(
    towns.map(({ id, cells }) => [
      id,
      h(
        'ul',
        cells
          .filter(({ characters }) => characters > 0)
          .map(({ topic, characters, numbers }) =>
            h(
              'li',
              { dataTopic: topic, dataCharacters: String(characters), dataNumbers: String(numbers) },
              `${topicLabels[topic]}：${characters}字，${numbers}个数字`,
            ),
          ),
      ),
    ]),
  );
}
