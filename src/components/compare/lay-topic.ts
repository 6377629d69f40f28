import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { rowId } from '../../align/index.ts';
import { arrangeLines } from '../../client/compare/lines.ts';
import { parts } from '../../report/types.ts';
import type { Part, Topic } from '../../report/types.ts';

/** A town with its rendered cells, as `renderCells` gives them. */
export interface TopicTown {
  id: string;
  cells: readonly Element[];
}

/** What one town says on one line of a row. */
export interface TopicText {
  id: string;
  /** Whether it is the town's first on this topic. */
  isFirst: boolean;
  /** Its paragraphs as HTML. */
  html: string;
}

/** What the towns say on a topic in one part: lines of sections on the same matter. */
export interface TopicPart {
  part: Part;
  lines: TopicText[][];
  /** Ids of the towns that say nothing here. */
  silent: string[];
}

const isParagraph = (node: Element['children'][number]): node is Element =>
  node.type === 'element' && node.tagName === 'p';

/** The paragraphs of a row; where a row is missing, none. */
const findParagraphs = ({ cells }: TopicTown, row: string): Element[] =>
  cells.find(({ properties }) => properties['dataCell'] === row)?.children.filter(isParagraph) ?? [];

/** A paragraph without what only the comparison's script reads. */
const strip = (paragraph: Element): Element => ({
  ...paragraph,
  properties: { ...paragraph.properties, dataLine: null, dataUp: null },
});

/** Lays what towns say on one topic under each other: by part, then by line as the comparison has them. */
export function layTopic(towns: readonly TopicTown[], topic: Topic): TopicPart[] {
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const columns = towns.map((town) => findParagraphs(town, rowId({ part, topic })));
    const stretches = columns.map((all) =>
      all.map(({ properties: { dataLine, dataUp } }) => ({
        line: Number(dataLine ?? 0),
        up: dataUp == null ? null : Number(dataUp),
      })),
    );
    const lines = arrangeLines(stretches).map((line) =>
      line.flatMap((places, index): TopicText[] => {
        const { id } = towns[index]!;
        if (places.length === 0) return [];
        const isFirst = !seen.has(id);
        seen.add(id);
        return [{ id, isFirst, html: toHtml(places.map((place) => strip(columns[index]![place]!))) }];
      }),
    );
    const silent = towns.filter((_, index) => columns[index]!.length === 0).map(({ id }) => id);
    return lines.length > 0 ? [{ part, lines, silent }] : [];
  });
}
