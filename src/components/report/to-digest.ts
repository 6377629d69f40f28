import type { Indicator, IndicatorRecord } from '../../indicator/types.ts';
import { kindLabels } from '../../measure/index.ts';
import type { ReportDocument } from '../../corpus/index.ts';
import type { Section } from '../../report/types.ts';
import { toFlags } from '../../series/index.ts';
import { toFullWidth } from '../../text/full-width.ts';

/** So many figures, and so many targets, are named; of headings three. */
const most = 5;

/** A number of the digest: what it measures, itself, and what goes with it. */
export interface DigestLine {
  /** Id of the number on the page: `q219`. */
  id: string;
  name: string;
  quote: string;
  flags: string[];
}

/** What stands above a report's text, each line a way into it. */
export interface Digest {
  figures: DigestLine[];
  targets: DigestLine[];
  /** How many targets with a number the report sets, those that are named included. */
  allTargets: number;
  headings: { id: string; title: string }[];
}

/** The first record of each name that a reader would tell apart. */
function takeFirst(lines: readonly DigestLine[]): DigestLine[] {
  return lines.filter(({ name }, at) => lines.findIndex((other) => other.name === name) === at);
}

/** Titles of the plan's sections, else of the first that have any: the second level, where there is one. */
function findHeadings(sections: readonly Section[]): Digest['headings'] {
  const flat = sections.flatMap((section) => [section, ...section.sections]);
  const titled = flat.filter(({ title, form }) => title !== null && form !== 'item');
  const planned = titled.filter(({ part, level }) => part === 'plan' && level > 1);
  return (planned.length >= 3 ? planned : titled)
    .slice(0, 3)
    .map(({ id, title }) => ({ id, title: toFullWidth(title!) }));
}

/**
 * 提要: five figures of the catalogue that the report reached, headline indicators first; its targets; three headings.
 */
export function toDigest(
  {
    meta,
    records,
    sections,
    diagnostics,
  }: Pick<ReportDocument, 'meta' | 'records' | 'sections' | 'diagnostics'>,
  indicators: readonly Indicator[],
): Digest {
  const known = new Map(indicators.map((one, at) => [one.id, { ...one, at: one.headline ? at - 1e6 : at }]));
  const place = ({ indicator }: IndicatorRecord): number => known.get(indicator ?? '')?.at ?? Infinity;
  const toLine = (record: IndicatorRecord): DigestLine => {
    const label = known.get(record.indicator ?? '')?.label ?? record.name;
    return {
      id: record.id.slice(meta.id.length + 1),
      name: record.kind === 'amount' ? label : `${label}${kindLabels[record.kind]}`,
      quote: record.quote,
      flags: toFlags(record, diagnostics),
    };
  };
  const reached = records
    .filter(({ kind, status, indicator }) => kind === 'amount' && status !== 'target' && indicator !== null)
    .sort((a, b) => place(a) - place(b));
  const aimed = records.filter(
    ({ kind, status }) => status === 'target' && (kind === 'amount' || kind === 'change'),
  );
  const targets = takeFirst(aimed.toSorted((a, b) => place(a) - place(b)).map(toLine));
  return {
    figures: takeFirst(reached.map(toLine)).slice(0, most),
    targets: targets.slice(0, most),
    allTargets: targets.length,
    headings: findHeadings(sections),
  };
}
