import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parseCatalogue, readCatalogue } from '../../src/corpus/lexicons/read-catalogue.ts';
import { indexCatalogue, toRecords } from '../../src/indicator/index.ts';
import { measure } from '../../src/measure/index.ts';
import { parse as parseReport, parseContent } from '../support/parse.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { parse, stringify } from 'yaml';

const catalogue = indexCatalogue(readCatalogue());

/** The catalogue with its entries, their synonyms and their files in another order. */
function shuffle(seed: number) {
  const folder = 'content/indicators';
  const turn = <T>(all: readonly T[]): T[] =>
    fc.sample(fc.shuffledSubarray([...all], { minLength: all.length }), { seed, numRuns: 1 })[0] ?? [];
  const files = turn(readdirSync(folder)).map((name) => {
    const entries = parse(readFileSync(`${folder}/${name}`, 'utf8')) as { synonyms: string[] }[];
    const turned = turn(entries).map((entry) => ({ ...entry, synonyms: turn(entry.synonyms) }));
    return new VFile({ path: `${folder}/${name}`, value: stringify(turned) });
  });
  return indexCatalogue(parseCatalogue(files));
}

const shuffled = [1, 2].map(shuffle);

const reports = parseContent();

describe.each(reports.map((report) => [report.meta.id, report] as const))(
  'the records of %s',
  (_, report) => {
    const { quantities, tree } = measure(report);
    const records = toRecords(report, quantities, catalogue);

    test('do not depend on the order of the catalogue', () => {
      for (const other of shuffled) expect(toRecords(report, quantities, other)).toEqual(records);
    });

    test('are the same quantities with an empty catalogue, each without indicator', () => {
      const bare = toRecords(report, quantities, indexCatalogue([]));
      expect(bare).toEqual(records.map((record) => ({ ...record, indicator: null, scope: null })));
      expect(measure(report).tree).toEqual(tree);
    });

    test('are the same in full width and in half width', () => {
      const wide = report.source.replaceAll(/[,;:!?()]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
      );
      const again = parseReport(wide, report.meta);
      const bare = ({ quote, sentence, name, ...record }: (typeof records)[number]) => ({
        ...record,
        quote: quote.normalize('NFKC'),
        name: name.normalize('NFKC'),
        sentence: sentence.normalize('NFKC'),
      });
      expect(toRecords(again, measure(again).quantities, catalogue).map(bare)).toEqual(records.map(bare));
    });
  },
);
