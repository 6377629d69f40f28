import type { Corpus, ReportDocument } from '../../src/corpus/index.ts';
import type { Indicator, IndicatorRecord } from '../../src/indicator/index.ts';
import { comparedWith, flagsOfRecord, isContradicted, toYearLabel } from '../../src/series/index.ts';
import type { ChartFinding, FigureWords } from '../../src/series/index.ts';
import { isPartOfWhole } from '../../src/series/compare/part-of-whole.ts';

/** A figure of a town, as the records alone have it. */
interface Figure {
  town: string;
  record: IndicatorRecord;
  year: string;
  value: number;
  /** Why it may not be ranked, in the words of a claim. */
  faults: string[];
  /** All that goes with it wherever it goes. */
  flags: string[];
}

const statuses = ['actual', 'expected', 'target'] as const;
const isAmount = ({ kind, of }: IndicatorRecord) =>
  kind === 'amount' || kind === 'score' || (kind === 'share' && of === null);
const isOpen = ({ bound }: IndicatorRecord) => bound === 'atLeast' || bound === 'atMost';

const isApart = ({ faults }: Figure) =>
  faults.some((fault) => ['period-length', 'name', 'whole'].includes(fault));
const saysTheSame = (one: Figure, other: Figure) =>
  one.value === other.value &&
  one.year === other.year &&
  one.record.status === other.record.status &&
  one.record.bound === other.record.bound;

/** What every town states of an indicator in the unit that most numbers are in. */
function toFacts(reports: Corpus['reports'], indicator: Indicator) {
  const stating = reports
    .map((report) => ({ report, own: report.records.filter((one) => one.indicator === indicator.id) }))
    .filter(({ own }) => own.length > 0);
  const amounts = stating.flatMap(({ own }) => own.filter(isAmount));
  const counts = [...Map.groupBy(amounts, ({ baseUnit }) => baseUnit)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const main = counts[0] ? counts[0][0] : indicator.dimension;
  const alike = [indicator.dimension, ...indicator.units];
  const units: readonly (string | null)[] = alike.includes(main) ? alike : [main];
  const levels = stating.flatMap(({ report, own }) =>
    own.filter((one) => isAmount(one) && units.includes(one.baseUnit)).map((one) => toFigure(one, report)),
  );
  const figures = [...Map.groupBy(levels, ({ record }) => record.report).values()].map((own) => {
    const first = statuses.flatMap((status) => own.filter(({ record }) => record.status === status))[0]!;
    // Said once of a part and once of the whole, the same number is the whole's
    return own.find((one) => saysTheSame(one, first) && !isApart(one)) ?? first;
  });
  const changes = stating.flatMap(({ report, own }) =>
    own
      .filter(
        (one) => one.kind === 'change' && one.baseUnit === '%' && comparedWith(one, report.source) === null,
      )
      .map((record) => ({ town: report.meta.town, record, flags: flagsOfRecord(record, report) })),
  );
  return { stating, levels, figures, changes };
}

function toFigure(record: IndicatorRecord, { meta, source, diagnostics }: ReportDocument): Figure {
  const faults = [
    ...(record.months !== null && record.months !== 12 ? ['period-length'] : []),
    ...(record.scope !== null ? ['name'] : []),
    ...(isPartOfWhole(record, source) ? ['whole'] : []),
    ...(isContradicted(record, diagnostics) ? ['flagged'] : []),
    ...(isOpen(record) ? ['bound'] : []),
  ];
  const year = toYearLabel(record, meta).text;
  const flags = flagsOfRecord(record, { meta, source, diagnostics });
  return { town: meta.town, record, year, value: record.baseValue ?? record.value, faults, flags };
}

const same = (some: readonly string[], others: readonly string[]) =>
  JSON.stringify([...new Set(some)].sort()) === JSON.stringify([...new Set(others)].sort());

/** What goes with a number whose year is said already. */
const besideYear = ({ year, flags }: Figure) => flags.filter((flag) => flag !== year);

/** Figures that may be ranked together: sound ones of one year and one status, two at least. */
const toRankings = (figures: readonly Figure[]) =>
  [
    ...Map.groupBy(
      figures.filter(({ faults }) => faults.length === 0),
      ({ year, record }) => `${year} ${record.status}`,
    ).values(),
  ].filter((some) => some.length > 1);

/** Figures that one who leads with so much may still be behind: open or contradicted ones of the same year and measure. */
const toRivals = (figures: readonly Figure[], year: string, top: number) =>
  figures.filter(
    (one) =>
      one.year === year &&
      one.faults.length > 0 &&
      one.faults.every((fault) => ['flagged', 'bound'].includes(fault)) &&
      (one.value > top || one.record.bound === 'atLeast' || one.faults.includes('flagged')),
  );

/**
 * What is wrong with the claim of a chart of all towns, worked out again from the records alone; none where it is true,
 * whole, and the strongest that may be made.
 */
export function findFalseClaims(
  reports: Corpus['reports'],
  indicator: Indicator,
  { claim, year }: ChartFinding,
): string[] {
  const { stating, figures, changes } = toFacts(reports, indicator);
  const rankings = toRankings(figures);
  const check = (name: string, holds: boolean) => (holds ? [] : [`${indicator.id}: ${claim.kind} ${name}`]);
  const happened = changes.filter(({ record }) => record.status === 'actual');
  switch (claim.kind) {
    case 'highest': {
      const peers = rankings.find((some) =>
        some.some((one) => one.town === claim.towns[0] && one.year === claim.year),
      );
      if (!peers) return check('is of figures that do not compare', false);
      const top = Math.max(...peers.map(({ value }) => value));
      const leading = peers.filter(({ value }) => value === top).map(({ town }) => town);
      const below = peers.filter(({ value }) => value < top).map(({ town }) => town);
      return [
        ...check('names others', same(leading, claim.towns) && same(below, claim.below)),
        ...check('counts otherwise', claim.among === peers.length),
        ...check('is of another year', claim.year === year),
        ...check('leaves out who may have more', toRivals(figures, claim.year, top).length === 0),
        ...check(
          'is of fewer than it could',
          rankings.every((some) => some[0]!.year !== claim.year || some.length <= peers.length),
        ),
        ...check(
          'says otherwise what is doubtful',
          claim.isDoubtful ===
            peers.some(({ record }) => record.reviewed === null && record.confidence < 0.9),
        ),
        ...check(
          'loses what goes with who leads',
          same(
            peers.filter(({ value }) => value === top).flatMap(besideYear),
            peers.some(({ value, flags }) => value === top && flags.includes('待核'))
              ? [...claim.flags, '待核']
              : claim.flags,
          ),
        ),
      ];
    }
    case 'unranked': {
      const faults = new Set(figures.flatMap((one) => one.faults));
      const [years, kinds] = [
        new Set(figures.map((one) => one.year)),
        new Set(figures.map(({ record }) => record.status)),
      ];
      const holds = { year: years.size > 1, status: kinds.size > 1 } as Record<string, boolean>;
      const ofYear = rankings.filter((some) => some[0]!.year === year);
      return [
        ...check('counts otherwise', claim.among === figures.length && figures.length > 1),
        ...check(
          'gives a reason that is none',
          claim.reasons.every((one) => holds[one] ?? faults.has(one)),
        ),
        ...check(
          'keeps back who leads',
          ofYear.every(
            (some) => toRivals(figures, year!, Math.max(...some.map(({ value }) => value))).length > 0,
          ),
        ),
      ];
    }
    case 'only': {
      const [figure] = figures;
      return [
        ...check('is one of several', figures.length === 1),
        ...check('is of another', figure?.town === claim.town && figure.year === claim.year),
        ...check('has another status', figure?.record.status === claim.status),
        ...check('loses what goes with it', !figure || same(besideYear(figure), claim.flags)),
      ];
    }
    case 'growth': {
      const named = (sign: number) =>
        happened.filter(({ record }) => record.value * sign > 0).map(({ town }) => town);
      return [
        ...check('hides an amount', figures.length === 0),
        ...check('names others', same(named(1), claim.risen) && same(named(-1), claim.fallen)),
        ...check('loses what goes with it', same(happened[0]?.flags ?? [], claim.first.flags)),
      ];
    }
    case 'aims':
      return [
        ...check('hides what happened', figures.length === 0 && happened.length === 0),
        ...check('counts otherwise', claim.among === new Set(changes.map(({ town }) => town)).size),
        ...check('loses what goes with it', same(changes[0]?.flags ?? [], claim.first.flags)),
      ];
    case 'other':
      return check(
        'counts otherwise',
        figures.length + changes.length === 0 && claim.among === stating.length,
      );
    case 'silent':
      return check('is not so', stating.length === 0 && claim.among === reports.length);
  }
}

/** What is wrong with the words of a chart of all towns: every number and town in them is of its claim or its records. */
export function findFalseWords(
  reports: Corpus['reports'],
  indicator: Indicator,
  { claim, year }: ChartFinding,
  { title, subtitle, source }: FigureWords,
): string[] {
  const { stating, levels } = toFacts(reports, indicator);
  const check = (name: string, holds: boolean) => (holds ? [] : [`${indicator.id}: ${name}`]);
  const said = Object.values(claim).flatMap((value) => JSON.stringify(value).match(/\d+(?:\.\d+)?/gu) ?? []);
  const counts = Object.values(claim).flatMap((value) =>
    Array.isArray(value) ? [String(value.length)] : [],
  );
  const own = title.replaceAll(indicator.label, '');
  const known = new Set([...said, ...counts]);
  const towns = reports.map(({ meta }) => meta.town);
  const named = JSON.stringify(claim);
  const comparable = levels.filter((one) => !isApart(one));
  const has = (status: string) =>
    (comparable.length > 0 ? comparable : levels).some(({ record }) => record.status === status);
  const hasOther = levels.some((one) => one.record.status === 'actual' && one.year !== year && !isApart(one));
  const years = levels
    .concat(stating.flatMap(({ report, own: all }) => all.map((record) => toFigure(record, report))))
    .filter(({ record }) => record.status !== 'target')
    .flatMap((one) => one.year.match(/\d{4}/gu) ?? [])
    .sort();
  const span = [...new Set([years[0], years.at(-1)])].filter((one) => one !== undefined).join('—');
  return [
    ...check(
      `title with a number of nobody: ${title}`,
      (own.match(/\d+(?:\.\d+)?/gu) ?? []).every((one) => known.has(one)),
    ),
    ...check(
      `title with a town of no claim: ${title}`,
      towns.every((town) => !own.includes(town) || named.includes(town)),
    ),
    ...check(
      `subtitle hides or makes up what is expected: ${subtitle}`,
      has('expected') === subtitle.includes('斜线为预计'),
    ),
    ...check(
      `subtitle hides or makes up a target: ${subtitle}`,
      has('target') === subtitle.includes('菱形为目标'),
    ),
    ...check(
      `subtitle hides or makes up other years: ${subtitle}`,
      levels.length === 0 || year === null || hasOther === subtitle.includes(`实心为${year}，空心为其他年份`),
    ),
    ...check(
      `subtitle without its year: ${subtitle}`,
      levels.length === 0 || year === null || subtitle.includes(year),
    ),
    ...check(
      `source of other years: ${source}`,
      span === '' ? !source.includes('（') : source.endsWith(`（${span}年）`),
    ),
    ...check(
      `source of other towns: ${source}`,
      stating.length > 8 || stating.every(({ report }) => source.includes(report.meta.town)),
    ),
  ];
}
