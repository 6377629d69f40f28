import { expect, test } from 'vitest';
import { pickFinding } from '../../../src/components/home/pick-finding.ts';
import { toFinding, toHeadlines, toStandings } from '../../../src/series/index.ts';
import { createRoutes } from '../../../src/url/index.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';

const headlines = toHeadlines(buildMadeUpCorpus(), createRoutes('/'), Infinity);

test('home leads with a finding, and no other sound one ranks more towns', () => {
  const picked = pickFinding(headlines)!;
  expect(picked.finding.claim.kind).toBe('highest');
  if (picked.finding.claim.kind !== 'highest') return;
  const { among, towns, label, year } = picked.finding.claim;
  const ranked = ({ series }: (typeof headlines)[number]) =>
    Math.max(...[...toStandings(series.towns).values()].map((one) => ('rank' in one ? one.among : 0)));
  expect(ranked(picked.headline)).toBe(among);
  const isSound = ({ series }: (typeof headlines)[number]) => {
    const { claim } = toFinding(series);
    return claim.kind === 'highest' && !claim.isDoubtful && claim.below.length > 0;
  };
  for (const other of headlines.filter(isSound)) expect(ranked(other)).toBeLessThanOrEqual(among);
  expect(isSound(picked.headline)).toBe(headlines.some(isSound));
  // What the title says stands in the records.
  for (const name of towns) {
    const town = picked.headline.series.towns.find((one) => one.town === name)!;
    const level = town.levels[0]!;
    expect(picked.finding.title).toContain(name);
    expect(label).toContain(level.label);
    expect(level.year.text).toBe(year);
    for (const other of picked.headline.series.towns)
      for (const { value, apart, year: own, record } of other.levels.slice(0, 1))
        if (apart === null && own.text === year && record.status === level.record.status)
          expect(value).toBeLessThanOrEqual(level.value);
  }
});

test('towns that all have the same number lead only where nothing tells others apart', () => {
  const [first, second] = headlines.filter(({ series }) => toFinding(series).claim.kind === 'highest');
  const same = ({ town, levels }: NonNullable<typeof first>['series']['towns'][number]) => ({
    town,
    levels: levels.map((point) => ({ ...point, value: 8 })),
  });
  const tied = {
    ...first!,
    series: { ...first!.series, towns: first!.series.towns.map((town) => ({ ...town, ...same(town) })) },
  };
  expect(toFinding(tied.series).claim).toMatchObject({ kind: 'highest', below: [] });
  expect(pickFinding([tied, second!])!.headline).toBe(second);
  expect(pickFinding([tied])!.headline).toBe(tied);
});

test('where nothing can be ranked the first headline says why', () => {
  const none = headlines.map((headline) => ({
    ...headline,
    series: {
      ...headline.series,
      towns: headline.series.towns.map((town) => ({
        ...town,
        levels: town.levels.map((point) => ({ ...point, apart: 'whole' as const })),
      })),
    },
  }));
  const picked = pickFinding(none)!;
  expect(picked.headline.series.indicator.id).toBe(headlines[0]!.series.indicator.id);
  expect(picked.finding.claim.kind).not.toBe('highest');
  expect(pickFinding([])).toBeUndefined();
});
