import type { Element, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Corpus } from '../../src/corpus/index.ts';
import { toFlags, toYearLabel } from '../../src/series/index.ts';
import { createRoutes } from '../../src/url/index.ts';
import { readBase } from '../../scripts/site-server.ts';
import { listPages, readTree } from './site/pages.ts';

/** What a reader takes in with a number: the row, the line or the sentence that it stands in. */
const items = ['tr', 'li', 'p', 'dd'];

/** A link with the elements around it, the outermost first. */
interface Link {
  link: Element;
  around: readonly Element[];
}

function* links(node: Root | RootContent, around: readonly Element[] = []): Generator<Link> {
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element' && node.tagName === 'a') yield { link: node, around };
  const within = node.type === 'element' ? [...around, node] : around;
  for (const child of node.children) yield* links(child, within);
}

/**
 * Numbers of a built site that have lost what goes with them, as `/indicators/gdp/: a-q12 without 待核`.
 *
 * Wherever a page leads to a number of a report, the item says each flag of it, in its words or in the link's name; that
 * its year was overwritten, and that it covers some months only, the item says or the section around it.
 */
export function findLostFlags(dist: string, { reports }: Pick<Corpus, 'reports'>): string[] {
  const routes = createRoutes(readBase(dist));
  const numbers = new Map(
    reports.flatMap(({ meta, records, diagnostics }) =>
      records.map((record) => {
        const { caution } = toYearLabel(record, meta);
        const isPart = record.months !== null && record.months !== 12;
        const apart = [...(caution === null ? [] : [caution]), ...(isPart ? ['月'] : [])];
        const href = routes.report(meta.id, record.id.slice(meta.id.length + 1));
        return [href, { id: record.id, flags: toFlags(record, diagnostics), apart }] as const;
      }),
    ),
  );
  const faults = listPages(dist).flatMap((path) =>
    [...links(readTree(path, dist))].flatMap(({ link, around }) => {
      const { href, ariaLabel, title } = link.properties;
      const number = numbers.get(typeof href === 'string' ? href : '');
      if (!number) return [];
      const item = around.findLast(({ tagName }) => items.includes(tagName)) ?? link;
      const section = around.findLast(({ tagName }) => tagName === 'section') ?? item;
      const near = [toText(item), ariaLabel, title].join(' ');
      const wide = near + toText(section);
      const lost = [
        ...number.flags.filter((flag) => !near.includes(flag)),
        ...number.apart.filter((word) => !wide.includes(word)),
      ];
      return lost.map((flag) => `${path}: ${number.id} without ${flag}`);
    }),
  );
  return [...new Set(faults)];
}
