import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/index.ts';
import { fold } from '../../src/text/fold.ts';

const { reports, ...corpus } = readCorpus();
const passages = [...corpus.passages];
const sources = new Map(reports.map(({ meta, source }) => [meta.id, source]));

test('every place of wording that reports share folds to it, in two reports at least', () => {
  expect(passages.length).toBeGreaterThan(0);
  for (const { text, occurrences } of passages) {
    expect(new Set(occurrences.map(({ report }) => report)).size, text).toBeGreaterThan(1);
    for (const { report, start, end } of occurrences)
      expect(fold(sources.get(report)!.slice(start, end))).toBe(text);
  }
});

test('no wording is listed twice', () => {
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
});
