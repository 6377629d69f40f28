import type { Corpus, ReportDocument } from '../../corpus/types.ts';
import type { Section } from '../../report/types.ts';
import { toPlaces, toTowns, walkPlaces } from '../../places/index.ts';
import { topicLabels } from '../../report/index.ts';
import { topics } from '../../report/types.ts';
import { toFullWidth } from '../../text/full-width.ts';
import { createRoutes } from '../../url/index.ts';

/** A page as Pagefind is given it: its address from the site's root, and as much HTML as is to be found. */
export interface IndexedPage {
  url: string;
  content: string;
}

/** Of more reports only the beginning of each paragraph is indexed: its words say what it is about. */
const mostWhole = 40;

/** So many characters of a paragraph are its beginning, at most. */
const longestBeginning = 120;

/** So many characters of all beginnings together keep Pagefind's memory below 1 GB. */
const mostCharacters = 3_600_000;

/** How much of each paragraph is indexed, in characters. */
function toLength(reports: readonly Pick<ReportDocument, 'blocks'>[]): number {
  if (reports.length <= mostWhole) return Infinity;
  const paragraphs = reports.reduce((sum, { blocks }) => sum + blocks.length, 0);
  return Math.min(longestBeginning, Math.ceil(mostCharacters / paragraphs));
}

/** So many towns are named for a place. */
const mostTowns = 100;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What a page can be filtered by. */
interface Facets {
  kind: string;
  place?: readonly string[];
  year?: number;
}

/** HTML of a page whose words are these. */
function toHtml(title: string, body: string, { kind, place = [], year }: Facets): string {
  const filters = [
    ['kind', kind],
    ...place.map((name) => ['place', name]),
    ...(year ? [['year', String(year)]] : []),
  ];
  const marks = filters.map(([name, value]) => `<i data-pagefind-filter="${name}:${escape(value!)}"></i>`);
  return `<!doctype html><html lang="zh-CN"><body><main>${marks.join('')}<h1>${escape(title)}</h1>${body}</main></body></html>`;
}

/** So many shared wordings are words of their page. */
const mostPassages = 500;

/** The first of a walk, so many. */
function takeFirst<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) if (first.push(item) === most) break;
  return first;
}

/**
 * All pages that a reader may look for by what they are about: reports by their sections, towns, places, indicators,
 * topics, shared phrases, and the page about the site.
 *
 * @param about HTML of the page about the site; null leaves it out.
 */
export function listPages(
  { reports, indicators, passages }: Pick<Corpus, 'reports' | 'indicators' | 'passages'>,
  about: string | null,
): IndexedPage[] {
  const routes = createRoutes('/');
  const length = toLength(reports);
  const towns = toTowns(reports);
  return [
    ...reports.map((report) => ({ url: routes.report(report.meta.id), content: toReport(report, length) })),
    ...towns.map((town) => ({
      url: routes.town(town.id),
      content: toHtml(
        `${town.townFull}：要做的与做到的`,
        `<p>${escape(`${town.places.map(({ name }) => name).join('')}${town.townFull}`)}</p>`,
        { kind: '乡镇', place: placesOf(town.reports[0]!.meta), year: town.reports[0]!.meta.statedYear },
      ),
    })),
    ...[...walkPlaces(toPlaces(towns))].map(({ path, name, parents, towns: own }) => ({
      url: routes.places(path),
      content: toHtml(
        `${name === '' ? '各地' : name}的报告`,
        `<p>${escape(
          own
            .slice(0, mostTowns)
            .map(({ townFull }) => townFull)
            .join('、'),
        )}</p>`,
        { kind: '地方', place: [...parents.map((parent) => parent.name), name].filter(Boolean) },
      ),
    })),
    {
      url: routes.comparePlans(),
      content: toHtml('各镇的目标与完成情况', '<p>今年要做什么，完成了任务的几成，上年、今年、明年</p>', {
        kind: '主题',
      }),
    },
    { url: routes.compareMap(), content: toHtml('各镇总览：写了什么，写了多少', '', { kind: '主题' }) },
    ...indicators.map(({ id, label, definition, synonyms }) => ({
      url: routes.indicator(id),
      content: toHtml(
        label,
        `<p data-pagefind-weight="5">${escape(synonyms.join('、'))}</p><p>${escape(definition)}</p>`,
        { kind: '指标' },
      ),
    })),
    ...topics.map((topic) => ({
      url: routes.compareTopic(topic),
      content: toHtml(`${topicLabels[topic]}：各镇怎么写`, '', { kind: '主题' }),
    })),
    {
      url: routes.phrases(),
      content: toHtml(
        '各镇共有的用语',
        takeFirst(passages, mostPassages)
          .map(({ display }) => `<p>${escape(toFullWidth(display))}</p>`)
          .join(''),
        { kind: '用语' },
      ),
    },
    ...(about === null
      ? []
      : [
          {
            url: routes.about(),
            content: about.replace(
              /<main[^>]*>/,
              (main) => `${main}<i data-pagefind-filter="kind:说明"></i>`,
            ),
          },
        ]),
  ];
}

const placesOf = ({ province, city, county, town }: ReportDocument['meta']): string[] => [
  ...new Set([province, city, county, town].filter(Boolean)),
];

/** A report by its sections, so much of each paragraph: each title is a heading with the id that it has on the report's page. */
function toReport({ meta, source, blocks, sections }: ReportDocument, length: number): string {
  const titled = new Map<number, Section>();
  const visit = (section: Section): void => {
    if (section.title !== null) titled.set(section.start, section);
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  const body = blocks.flatMap(({ id, start, end }) => {
    if (id === undefined) return [];
    const text = source.slice(start, Math.min(end, start + length));
    const own = [...titled.values()].filter((section) => section.start >= start && section.start < end);
    const headings = own.map(
      ({ id: place, title }) => `<h2 id="${place}">${escape(toFullWidth(title!))}</h2>`,
    );
    return [...headings, `<p>${escape(toFullWidth(text))}</p>`];
  });
  return toHtml(`${meta.townFull}：${meta.title}`, body.join(''), {
    kind: '报告',
    place: placesOf(meta),
    year: meta.statedYear,
  });
}
