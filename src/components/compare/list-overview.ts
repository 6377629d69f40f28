import type { Element } from 'hast';
import { h } from 'hastscript';
import { toOverview } from '../../charts/index.ts';
import type { OverviewTown } from '../../charts/index.ts';
import { topicLabels } from '../../report/index.ts';
import type { ReportDocument } from '../../corpus/index.ts';
import type { Topic } from '../../report/types.ts';

/** How much a report writes on each topic, as a list that its column carries and the overview draws. */
export function listOverview(report: ReportDocument, topics: readonly Topic[]): Element {
  const [{ cells }] = toOverview([report], topics) as [OverviewTown];
  return h(
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
  );
}
