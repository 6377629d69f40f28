import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore, readStoreKey, writeStore } from '../../../src/corpus/store/index.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';
import { makeFolder } from '../../support/temporary.ts';

const corpus = buildMadeUpCorpus();

test('a store gives back the corpus that was written, field for field', () => {
  const file = join(makeFolder(), 'made/corpus.sqlite');
  writeStore(corpus, file);
  const stored = openStore(file);
  expect(JSON.parse(JSON.stringify({ ...stored, alignment: null }))).toEqual(
    JSON.parse(JSON.stringify({ ...corpus, alignment: null })),
  );
  for (const { meta } of corpus.reports)
    expect(stored.alignment.get(meta.id)).toEqual(corpus.alignment.get(meta.id));
  expect(stored.alignment.get('nowhere')).toBeUndefined();
});

test('fields that were read are kept, of trees, which would fill the memory, the last one', () => {
  const file = join(makeFolder(), 'corpus.sqlite');
  writeStore(corpus, file);
  const [report, other] = openStore(file).reports;
  expect(report?.records).toBe(report?.records);
  const { tree } = report!;
  expect(report!.tree).toBe(tree);
  expect(other!.tree).not.toEqual(tree);
  expect(report!.tree).not.toBe(tree);
  expect(report!.tree).toEqual(tree);
});

test('a store knows the key that it was written with; none tells no key', () => {
  const file = join(makeFolder(), 'corpus.sqlite');
  expect(readStoreKey(file)).toBeNull();
  writeStore(corpus, file, 'key');
  expect(readStoreKey(file)).toBe('key');
  writeStore(corpus, file);
  expect(readStoreKey(file)).toBeNull();
});

test('a store that is not there says what to run', () => {
  expect(() => openStore('nowhere/corpus.sqlite')).toThrow('npm run parse');
});
