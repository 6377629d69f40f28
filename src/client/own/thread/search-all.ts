import {
  Block,
  createEngine,
  IndexFiles,
  markBlock,
  parseQuery,
  toContext,
} from '../../../search/browser/index.ts';
import type { Marked, Query } from '../../../search/browser/index.ts';
import type { ReportMeta } from '../../../report/index.ts';
import type { FoundInReport, FoundLine, Views } from '../types.ts';
import type { Overview } from './look-over.ts';
import type { ViewSources } from './view.ts';

/** Characters on each side of a line, and lines of one report that are shown. */
const most = { context: 18, lines: 12 };

let files: IndexFiles | undefined;

/**
 * Looks for a phrase in a reader's own reports and in the site's, exactly and by the same comparison: own ones in the order in
 * which they were read, then the site's with most of it first.
 */
export async function searchAll(
  phrase: string,
  { own, site, routes }: Pick<ViewSources, 'own' | 'site' | 'routes'>,
): Promise<Views['search']['gives']> {
  const query = parseQuery(phrase);
  const mine = Array.from(own.values(), ({ overview }) => findInOwn(overview, query));
  // Without a connection a reader's own are all that is there
  const theirs = await findOnSite(query, site, (files ??= new IndexFiles(routes.searchIndex()))).catch(
    () => null,
  );
  return { reports: [...mine, ...(theirs ?? [])].filter(({ total }) => total > 0), hasSite: theirs !== null };
}

/** Titles, headings and paragraphs of a report, each by itself, as the site's index has them. */
function findInOwn({ meta, source, blocks }: Overview, query: Query): FoundInReport {
  const marked = blocks.flatMap(({ id, start, end }) =>
    id === undefined
      ? []
      : markBlock(new Block(meta.id, [start, source.slice(start, end), [[0, '']]]), query).map((hit) => ({
          ...toLine(hit),
          anchor: `c${start + hit.start}-${start + hit.end}`,
        })),
  );
  return { ...toHead(meta), isOwn: true, total: marked.length, lines: marked.slice(0, most.lines) };
}

async function findOnSite(
  query: Query,
  site: ViewSources['site'],
  index: IndexFiles,
): Promise<FoundInReport[]> {
  const engine = createEngine(index);
  const [metas, occurrences] = await Promise.all([site.list(), engine.find(query)]);
  const known = new Map(metas.map((meta) => [meta.id, meta]));
  const found = Map.groupBy(occurrences, ({ report }) => report);
  const reports = Array.from(found, async ([id, all]) => {
    const hits = await engine.read(all.slice(0, most.lines), query);
    const lines = hits.map((hit) => ({ ...toLine(hit), anchor: hit.block.paragraph }));
    return { ...toHead(known.get(id)!), isOwn: false, total: all.length, lines };
  });
  return (await Promise.all(reports)).sort((a, b) => b.total - a.total);
}

const toHead = ({ id, townFull, statedYear }: ReportMeta) => ({ id, name: `${townFull}${statedYear}年` });

const toLine = (hit: Marked): Omit<FoundLine, 'anchor'> => ({
  paragraph: hit.block.paragraph,
  ...toContext(hit, most.context),
});
