import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as libxml2 from 'libxml2-wasm';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { fromXml } from 'xast-util-from-xml';
import type { Element } from 'xast';
import { visit } from 'unist-util-visit';
import { toTei } from '../../../src/exports/tei/to-tei.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';
import { parseDocument } from '../../support/parse.ts';

const { reports, indicators } = buildMadeUpCorpus();
/** As far as it is used here: libxml2 may drop it one day, which the checks of types would say as a fault; the version is pinned. */
const { RelaxNGValidator: Validator } = libxml2 as unknown as {
  RelaxNGValidator: { fromDoc: (schema: XmlDocument) => { validate: (document: XmlDocument) => void } };
};
const schema = Validator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/fixtures/tei-subset.rng', 'utf8')),
);

/** Throws where XML is not well formed or breaks the schema. */
function validate(xml: string): void {
  const document = XmlDocument.fromString(xml);
  schema.validate(document);
  document.dispose();
}

/** All elements of a name, in text order. */
function find(xml: string, name: string): Element[] {
  const found: Element[] = [];
  visit(fromXml(xml), 'element', (node: Element) => {
    if (node.name === name) found.push(node);
  });
  return found;
}

describe('toTei', () => {
  test('keeps the schema of TEI for every made-up report', () => {
    for (const report of reports)
      expect(() => {
        validate(toTei(report, indicators));
      }, report.meta.id).not.toThrow();
  });

  test('is refused by that schema where a measure says no quantity', () => {
    const xml = toTei(reports[0]!, indicators).replace(/ quantity="[^"]*"/, '');
    expect(() => {
      validate(xml);
    }).toThrow('measure failed to validate attributes');
  });

  test('has every record as a measure, verbatim, with the number as written and its indicator', () => {
    for (const report of reports) {
      const measures = find(toTei(report, indicators), 'measure');
      expect(measures.map(({ attributes }) => attributes['xml:id'])).toEqual(
        report.records.map(({ id }) => id.slice(report.meta.id.length + 1)),
      );
      expect(measures.map((one) => toString(one))).toEqual(report.records.map(({ quote }) => quote));
      expect(measures.map(({ attributes }) => [Number(attributes['quantity']), attributes['ana']])).toEqual(
        report.records.map(({ value, indicator }) => [
          value,
          indicator === null ? undefined : `#i-${indicator}`,
        ]),
      );
    }
  });

  test('has every defect as a note, and every part as a division', () => {
    for (const report of reports) {
      const xml = toTei(report, indicators);
      expect(
        find(xml, 'note')
          .map((note) => toString(note))
          .sort(),
      ).toEqual(report.diagnostics.map(({ message }) => message).sort());
      const parts = new Set(report.sections.map(({ part }) => part));
      const types = find(xml, 'div').map(({ attributes }) => attributes['type']);
      for (const part of parts) expect(types).toContain(part);
    }
  });

  test('holds for any text: well formed, valid, no character of a paragraph lost', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '青石镇政府工作报告',
        '一、2022年工作回顾',
        '（一）农业。完成3.7亿元，增长6%。',
        '二、问题 ',
        '一是建成<路>5公里;二是 xx',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const report = parseDocument(lines.join('\n'));
        const xml = toTei(report, indicators);
        validate(xml);
        const words = [...find(xml, 'p'), ...find(xml, 'head')].filter(
          ({ attributes }) => attributes['xml:id'],
        );
        for (const element of words) {
          const block = report.blocks.find(({ id }) => id === element.attributes['xml:id'])!;
          const shown = element.children.filter((child) => !('name' in child && child.name === 'note'));
          const said = report.source.slice(block.start, block.end).replaceAll(/\r\n?/g, '\n');
          const read = shown.map((child) => toString(child)).join('');
          expect(read.replaceAll('\uFFFD', '')).toBe(said.replaceAll(unwritable, ''));
        }
        expect(words.length).toBe(report.blocks.filter(({ id }) => id).length);
      }),
      { numRuns: 60 },
    );
  });
});

// eslint-disable-next-line no-control-regex -- these are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]|\p{Surrogate}/gu;
