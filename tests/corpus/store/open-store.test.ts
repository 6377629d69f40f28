import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/index.ts';
import {
  openStore,
  readReportHashes,
  readReportKeys,
  readStatingPlaces,
  readStoreKey,
  writeStore,
} from '../../../src/corpus/store/index.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';
import { makeFolder } from '../../support/temporary.ts';
import { toStorable } from '../../support/to-storable.ts';

const corpus = buildMadeUpCorpus();

/** All that a corpus tells, in full. */
const spellOut = ({ reports, indicators, passages, site, ...asked }: Corpus) => ({
  ...{ reports: JSON.parse(JSON.stringify(reports)) as unknown, indicators, passages: [...passages], site },
  alignment: reports.map(({ meta }) => asked.alignment.get(meta.id)),
  spans: reports.map(({ meta }) => asked.spans.get(meta.id) ?? []),
  stating: indicators.map(({ id }) =>
    asked
      .stating(id)
      .map(({ meta, source, diagnostics, records }) => [meta.id, source, diagnostics, records]),
  ),
});

test('a store gives back the corpus that was written, field for field', () => {
  const file = join(makeFolder(), 'made/corpus.sqlite');
  writeStore(toStorable(corpus), file);
  const stored = openStore(file);
  expect(spellOut(stored)).toEqual(spellOut(corpus));
  expect(stored.alignment.get('nowhere')).toBeUndefined();
  expect(stored.spans.get('nowhere')).toBeUndefined();
});

test('fields that were read are kept, of trees, which would fill the memory, the last one', () => {
  const file = join(makeFolder(), 'corpus.sqlite');
  writeStore(toStorable(corpus), file);
  const [report, other] = openStore(file).reports;
  expect(report?.records).toBe(report?.records);
  const { tree } = report!;
  expect(report!.tree).toBe(tree);
  expect(other!.tree).not.toEqual(tree);
  expect(report!.tree).not.toBe(tree);
  expect(report!.tree).toEqual(tree);
});

test('of many reports only those that were asked for last are kept', () => {
  const file = join(makeFolder(), 'corpus.sqlite');
  const many = Array.from({ length: 300 }, (_, at) => {
    const report = corpus.reports[at % corpus.reports.length]!;
    return { ...report, meta: { ...report.meta, id: `r${String(at).padStart(3, '0')}` } };
  });
  writeStore(toStorable({ ...corpus, reports: many }), file);
  const { reports } = openStore(file);
  const { records } = reports[0]!;
  for (const report of reports.slice(1, 200)) expect(report.records.length).toBeGreaterThan(0);
  expect(reports[0]!.records).toBe(records);
  for (const report of reports.slice(1)) expect(report.records.length).toBeGreaterThan(0);
  expect(reports[0]!.records).not.toBe(records);
  expect(reports[0]!.records).toEqual(records);
});

test('a store knows the key that it was written with; none tells no key', () => {
  const file = join(makeFolder(), 'corpus.sqlite');
  expect(readStoreKey(file)).toBeNull();
  writeStore(toStorable(corpus), file, 'key');
  expect(readStoreKey(file)).toBe('key');
  writeStore(toStorable(corpus), file);
  expect(readStoreKey(file)).toBeNull();
});

test('a store knows what each report was made from; none knows of any', () => {
  const file = join(makeFolder(), 'corpus.sqlite');
  expect(readReportKeys(file).size).toBe(0);
  const { reports, ...rest } = toStorable(corpus);
  const keyed = Array.from(reports, (report) => ({ ...report, key: `key of ${report.id}` }));
  writeStore({ ...rest, reports: keyed }, file);
  expect(readReportKeys(file)).toEqual(new Set(keyed.map(({ key }) => key)));
});

test('a store that is not there says what to run', () => {
  expect(() => openStore('nowhere/corpus.sqlite')).toThrow('npm run parse');
});

describe('a store that is written again', () => {
  /** Written twice, by keys; says which reports were made the second time. */
  function writeTwice(first: (id: string) => string | null, second: (id: string) => string | null) {
    const file = join(makeFolder(), 'corpus.sqlite');
    writeStore(toStorable(corpus, first), file);
    const before = spellOut(openStore(file));
    const hashes = readReportHashes(file);
    const made: string[] = [];
    const storable = toStorable(corpus, second);
    const reports = Array.from(storable.reports, (report) => ({
      ...report,
      make: () => {
        made.push(report.id);
        return report.make();
      },
    }));
    writeStore({ ...storable, reports }, file);
    expect(spellOut(openStore(file))).toEqual(before);
    expect(readReportHashes(file)).toEqual(hashes);
    return made;
  }
  const ids = corpus.reports.map(({ meta }) => meta.id);

  test('takes over what has its key', () => {
    expect(
      writeTwice(
        (id) => id,
        (id) => id,
      ),
    ).toEqual([]);
  });

  test('makes what has another', () => {
    expect(
      writeTwice(
        (id) => id,
        (id) => (id === ids[1] ? 'new' : id),
      ),
    ).toEqual([ids[1]]);
  });

  test.for([
    ['one that comes before others', ids.slice(1), ids],
    ['one that goes', ids, ids.toSpliced(1, 1)],
    ['another order', ids, ids.toReversed()],
  ] as const)('stands as one that is written at once: %s', ([, first, second]) => {
    const file = join(makeFolder(), 'corpus.sqlite');
    const pick = (some: readonly string[]): Corpus => ({
      ...corpus,
      reports: some.map((id) => corpus.reports.find(({ meta }) => meta.id === id)!),
    });
    writeStore(
      toStorable(pick(first), (id) => id),
      file,
    );
    writeStore(
      toStorable(pick(second), (id) => id),
      file,
    );
    const fresh = join(makeFolder(), 'corpus.sqlite');
    writeStore(toStorable(pick(second)), fresh);
    expect(spellOut(openStore(file))).toEqual(spellOut(openStore(fresh)));
    expect(readReportHashes(file)).toEqual(readReportHashes(fresh));
    const { id } = corpus.indicators[0]!;
    for (const of of [file, fresh])
      expect(readStatingPlaces(of)(id)).toEqual(
        openStore(of)
          .stating(id)
          .flatMap(({ records }, place) => (records.length > 0 ? [place] : [])),
      );
  });

  test('makes what has none', () => {
    expect(
      writeTwice(
        () => null,
        () => null,
      ),
    ).toEqual(ids);
  });
});
