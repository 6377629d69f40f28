import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { compareAmounts, incomparable, toGauges } from '../../src/series/index.ts';
import type { Corpus, ReportDocument } from '../../src/corpus/index.ts';
import type { IndicatorRecord } from '../../src/indicator/index.ts';
import type { ComparedNumber } from '../../src/client/compare/numbers.ts';
import { toNumbers } from '../../src/components/compare/to-numbers.ts';
import { createRoutes } from '../../src/url/index.ts';
import { readBase } from '../../scripts/site-server.ts';
import { listPages, readTree } from './site/pages.ts';

/** Pages whose percentages are of no report: how well numbers are read, and our own prose. */
const ofNoReport = ['/about/', '/data/', '/404.html', '/own/', '/verify/'];

/** Shares of a text by the characters of its topics; they compare no figures. */
const isShareOfText = ({ properties }: Element) =>
  [properties['className']]
    .flat()
    .some((name) => ['topic-bars', 'topic-shares', 'shares', 'emphasis'].includes(String(name)));

/** Attributes that a reader is told. */
const told = ['ariaLabel', 'title', 'content', 'alt'] as const;

/** Something that a page tells, with the elements around it, the outermost first. */
interface Told {
  text: string;
  around: readonly Element[];
}

function* tellings(node: Root | RootContent, around: readonly Element[] = []): Generator<Told> {
  if (node.type === 'text') yield { text: node.value, around };
  if (node.type === 'root') for (const child of node.children) yield* tellings(child, around);
  if (node.type !== 'element' || ['script', 'style'].includes(node.tagName)) return;
  const within = [...around, node];
  for (const name of told)
    if (typeof node.properties[name] === 'string') yield { text: node.properties[name], around: within };
  for (const child of node.children) yield* tellings(child, within);
}

/** What percentages that are told of one report are judged by. */
interface ReportGrounds {
  /** Changes in per cent that it states, with their sign. */
  changes: ReadonlySet<number>;
  /** Percentages as they stand in it, without a sign. */
  stated: ReadonlySet<string>;
}

/** What a site's percentages are judged by. */
interface Grounds {
  byId: ReadonlyMap<string, { record: IndicatorRecord; report: ReportDocument }>;
  /** What each report states. */
  byReport: ReadonlyMap<string, ReportGrounds>;
  /** What is said of defects, where numbers are at odds by so many per cent. */
  messages: readonly string[];
}

function toGrounds(reports: Corpus['reports']): Grounds {
  const all = reports.flatMap((report) => report.records.map((record) => ({ record, report })));
  return {
    byId: new Map(all.map((one) => [one.record.id, one])),
    byReport: new Map(reports.map((report) => [report.meta.id, toReportGrounds(report)])),
    messages: reports
      .flatMap(({ diagnostics }) => diagnostics.map(({ message }) => toPlain(message)))
      .filter((message) => message.includes('%')),
  };
}

function toReportGrounds({ source, records }: ReportDocument): ReportGrounds {
  const percentages = records.filter(({ unit }) => unit === '%');
  return {
    changes: new Set(percentages.filter(({ kind }) => kind === 'change').map(({ value }) => value)),
    stated: new Set([
      ...(toPlain(source).match(/\d+(?:\.\d+)?%/gu) ?? []),
      ...percentages.map(({ value }) => `${Math.abs(value)}%`),
    ]),
  };
}

/** The reports that an element speaks of: those whose row it is, and those that it and what is in it lead to. */
function namesOf(element: Element, known: WeakMap<Element, ReadonlySet<string>>): ReadonlySet<string> {
  const kept = known.get(element);
  if (kept) return kept;
  const { href, dataRow } = element.properties;
  const own = /(?:reports|towns)\/([^/]+)\//u.exec(typeof href === 'string' ? href : '')?.[1] ?? dataRow;
  const found = new Set(
    element.children.flatMap((child) => (child.type === 'element' ? [...namesOf(child, known)] : [])),
  );
  if (typeof own === 'string') found.add(own);
  known.set(element, found);
  return found;
}

/** Half-width, without spaces: `６．５ ％` is `6.5%`. */
const toPlain = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');

const without = (text: string, some: readonly string[]) =>
  some.reduce((rest, one) => rest.replaceAll(one, ''), text);

/** What is wrong with a comparison that names the records it is worked out of; null where it can be had from them. */
function judge({ properties, tagName }: Element, text: string, { byId }: Grounds): string | null {
  const found = String(properties['dataOf'])
    .split(' ')
    .map((id) => byId.get(id));
  const [from, to = from] = found;
  if (!from || !to || found.length > 2) return 'names no records';
  const isAim = found.length === 1;
  if (isAim && (from.record.kind !== 'change' || from.record.unit !== '%')) return 'is no growth of the text';
  const judged = isAim ? { percent: from.record.value } : compareAmounts(from.record, to.record, from.report);
  if (tagName !== 'data')
    return isAim || ('reason' in judged && text.includes(incomparable[judged.reason]))
      ? null
      : 'gives another reason';
  if ('reason' in judged) return `compares what does not: ${incomparable[judged.reason]}`;
  const said = Number(/-?[\d.]+(?=%)/u.exec(text)?.[0]);
  if (Math.abs(said - judged.percent) > 0.05 + 1e-9) return `is ${judged.percent} by the records`;
  const isAbout = [from, to].some(({ record }) => record.bound === 'about');
  return text.includes('约') === isAbout ? null : 'says otherwise how exactly it is meant';
}

/**
 * What is wrong with a percentage that names no records: it must stand in a report that the nearest element around it
 * speaks of, and one with a sign is a growth that this report states.
 */
function judgeStated(
  said: string,
  around: readonly Element[],
  { byId }: Grounds,
  meant: readonly ReportGrounds[],
): string | null {
  const value = Number(said.replace('%', ''));
  const place = around.reduce<RegExpExecArray | null>(
    (found, { properties }) =>
      typeof properties['href'] === 'string'
        ? (/reports\/([^/]+)\/#(q\d+)$/u.exec(properties['href']) ?? found)
        : found,
    null,
  );
  if (place) {
    const named = byId.get(`${place[1]}-${place[2]}`)?.record;
    if (named && !(named.unit === '%' && Math.abs(named.value) === Math.abs(value)))
      return 'is not what it leads to';
  }
  if (/^[+-]/u.test(said))
    return meant.some(({ changes }) => changes.has(value))
      ? null
      : 'is no growth of the report it is told of';
  return meant.some(({ stated }) => stated.has(said)) ? null : 'does not stand in the report it is told of';
}

/** The columns of numbers that browsers compare, where what they carry is not what the records say. */
function findAlteredNumbers(dist: string, corpus: Corpus): string[] {
  const { reports, indicators } = corpus;
  const gauges = toGauges(corpus);
  const written = new Map(
    globSync('compare/numbers/*.json', { cwd: dist }).map((file) => [
      file.replace(/^.*\/|\.json$/gu, ''),
      JSON.parse(readFileSync(join(dist, file), 'utf8')) as ComparedNumber[],
    ]),
  );
  return reports.flatMap((report) => {
    const own = written.get(report.meta.id) ?? [];
    const asIs = toNumbers(report, indicators, createRoutes(readBase(dist)), gauges);
    return own.length === asIs.length &&
      own.every((one, at) => JSON.stringify(one) === JSON.stringify(asIs[at]))
      ? []
      : [`compare/numbers/${report.meta.id}.json says other than the records`];
  });
}

/**
 * Percentages of a built site that no record bears out, as `/compare/plans/: +16.5% is …`.
 *
 * One that a page worked out names its records in `data-of` and is judged again; any other is one that a report states,
 * and where it leads to a number, that number.
 */
export function findFreePercentages(dist: string, corpus: Corpus): string[] {
  const grounds = toGrounds(corpus.reports);
  const pages = listPages(dist).filter((path) => !ofNoReport.some((start) => path.startsWith(start)));
  const known = new WeakMap<Element, ReadonlySet<string>>();
  const faults = pages.flatMap((path) => {
    const page = /^\/(?:reports|towns)\/([^/]+)\//u.exec(path)?.[1];
    /** The reports that a telling speaks of; the page's own where nothing around it leads to any. */
    const meantBy = (around: readonly Element[]): ReportGrounds[] => {
      const near = around.findLast((element) => namesOf(element, known).size > 0);
      const names = [...(near ? namesOf(near, known) : page ? [page] : [])];
      return [...grounds.byReport].flatMap(([id, one]) =>
        names.some((name) => id === name || id.startsWith(`${name}-`)) ? [one] : [],
      );
    };
    return [...tellings(readTree(path, dist))].flatMap(({ text, around }) => {
      const worked = around.findLast(({ properties }) => properties['dataOf'] !== undefined);
      if (around.some(isShareOfText)) return [];
      const shown = toPlain(worked ? toText(worked) : text);
      const all =
        without(shown, grounds.messages).match(/(?:(?<![\d%])[+-])?(?<![\d.])\d+(?:\.\d+)?%/gu) ?? [];
      if (worked) {
        const wrong = judge(worked, shown, grounds);
        return wrong ? [`${path}: ${shown} ${wrong}`] : [];
      }
      return all.flatMap((said) => {
        const wrong = judgeStated(said, around, grounds, meantBy(around));
        return wrong ? [`${path}: ${said} ${wrong}`] : [];
      });
    });
  });
  return [...new Set(faults), ...findAlteredNumbers(dist, corpus)];
}
