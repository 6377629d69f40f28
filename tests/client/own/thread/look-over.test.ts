import { expect, test } from 'vitest';
import { lookOver } from '../../../../src/client/own/thread/look-over.ts';
import { readReports } from '../../../../src/corpus/read-reports.ts';
import { isSurelySimplified } from '../../../../src/client/own/thread/is-surely-simplified.ts';
import { madeUpContent } from '../../../support/site/copy-project.ts';
import { parseDocument } from '../../../support/parse.ts';

const texts = readReports(`${madeUpContent}/reports`).filter(({ text }) => isSurelySimplified(text));

test('there are texts to look over', () => {
  expect(texts.length).toBeGreaterThan(0);
});

test.each(texts.map(({ facts, text }) => [facts.id, facts, text] as const))(
  '%s is told to be what reading all of it tells',
  (_, facts, text) => {
    const { blocks, textKind, records, source } = lookOver(text, facts);
    const read = parseDocument(text, facts);
    expect({ blocks, textKind, source }).toEqual({
      blocks: read.blocks,
      textKind: read.textKind,
      source: read.source,
    });
    expect(records).toBe(read.records.length);
  },
);
