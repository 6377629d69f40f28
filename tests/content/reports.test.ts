import { readFileSync } from 'node:fs';
import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { alignReports, toCells } from '../../src/align/index.ts';
import { hashOfReport } from '../../src/components/page-key.ts';
import { readCorpus } from '../../src/corpus/index.ts';

const { reports } = readCorpus();
const alignment = alignReports(reports);

test('every report has a hash of its own, by which its page is taken over', () => {
  expect(new Set(reports.map(hashOfReport)).size).toBe(reports.length);
});

describe.each(reports.map((report) => [report.meta.id, report] as const))(
  'the report of %s',
  (id, report) => {
    const { blocks, records, source, tree } = report;
    const slice = ({ start, end }: { start: number; end: number }) => source.slice(start, end);

    test('is its source as it was obtained, tiled by its blocks', () => {
      expect(Buffer.from(source).equals(readFileSync(`content/reports/${id}.txt`))).toBe(true);
      expect(blocks.map(slice).join('')).toBe(source);
    });

    test('has a tree of slices of the source', () => {
      visit(tree, (node) => {
        if (!('value' in node)) return;
        const { position, value } = node as Text;
        expect(source.slice(position?.start.offset, position?.end.offset)).toBe(value);
      });
    });

    test('gives numbers, each quoted at its place', () => {
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) expect(slice(record)).toBe(record.quote);
    });

    test('stands whole in the rows of a comparison', () => {
      const pieces = toCells(report, alignment.get(id)).flatMap((cell) => cell.pieces);
      const told = blocks.filter(({ kind }) => kind === 'heading' || kind === 'paragraph');
      expect(
        pieces
          .toSorted((a, b) => a.start - b.start)
          .map(slice)
          .join(''),
      ).toBe(told.map(slice).join(''));
    });
  },
);
