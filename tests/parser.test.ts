import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packLexicons } from '../src/corpus/lexicons/pack-lexicons.ts';
import { readLexicons } from '../src/corpus/lexicons/read-lexicons.ts';
import { createParser } from '../src/parser.ts';
import { bundleParser } from './support/bundle-parser.ts';
import { facts } from './support/facts.ts';

describe('createParser', () => {
  const lexicons = {
    topics: { economy: { 5: '招商引资 税收' } },
    chronology: [{ what: '七普在2020年', year: 2020, patterns: ['七普'], parts: ['review' as const] }],
    catalogue: [
      {
        id: 'tax-revenue',
        label: '税收收入',
        labelEn: 'Tax revenue',
        topic: 'economy' as const,
        dimension: '元',
        units: [],
        definition: '各项税收合计。',
        caution: null,
        synonyms: ['税收'],
        excludes: [],
        headline: true,
      },
    ],
  };
  const text =
    '青石镇政府工作报告\n一、2022年工作回顾\n（一）税收稳步增长。全镇完成税收3.7亿元。开展七普。\n';
  const document = createParser(lexicons)(text, { id: 'qingshi', ...facts });

  test('reads a text by the words, events and indicators that it is given', () => {
    const [section] = document.sections;
    expect(section?.sections[0]).toMatchObject({ title: '税收稳步增长', topic: 'economy' });
    expect(document.meta).toMatchObject({ id: 'qingshi', town: '青石', inferredYear: 2020 });
    expect(document.records).toMatchObject([{ quote: '3.7亿元', indicator: 'tax-revenue' }]);
  });

  test('gives one text the same document twice, and keeps nothing of another', () => {
    const parse = createParser(lexicons);
    parse(`${text}税收4亿元。`, { id: 'other', ...facts });
    expect(parse(text, { id: 'qingshi', ...facts })).toEqual(document);
  });

  test('knows nothing that it was not given', () => {
    const bare = createParser({ topics: {}, chronology: [], catalogue: [] });
    const { meta, sections, records } = bare(text, { id: 'qingshi', ...facts });
    expect(meta.inferredYear).toBeNull();
    expect(sections[0]?.sections[0]?.topic).toBe('general');
    expect(records).toMatchObject([{ quote: '3.7亿元', indicator: null }]);
  });

  test('reads the same by lexicons without their texts for readers', () => {
    const packed = packLexicons(lexicons);
    expect(JSON.stringify(packed)).not.toContain('各项税收合计');
    expect(createParser(packed)(text, { id: 'qingshi', ...facts })).toEqual(document);
  });

  test('takes its lexicons as JSON carries them', () => {
    const carried = JSON.parse(JSON.stringify(lexicons)) as typeof lexicons;
    expect(createParser(carried)(text, { id: 'qingshi', ...facts })).toEqual(document);
  });
});

describe('the parser in a bundle', async () => {
  const { code, modules, imports } = await bundleParser();

  test('is made of files of src alone: no node:, no package', () => {
    expect(imports).toEqual([]);
    expect(modules.filter((path) => !path.startsWith('src/'))).toEqual([]);
    expect(modules).toContain('src/measure/measure.ts');
  });

  // 70 kB until 166 sentences and six reports that nobody had seen, 71.5 until 134 and five, with whole tables in a line: what
  // mended them carried to the older ones, too.
  test('weighs at most 73 kB, and 77 kB with the catalogue', () => {
    const whole = code + JSON.stringify(packLexicons(readLexicons()).catalogue);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(73_000);
    expect(gzipSync(whole, { level: 9 }).length).toBeLessThanOrEqual(77_000);
  });

  test('carries nothing that only an examiner needs', () => {
    const heavy =
      /^src\/(?:check\/|examiner|rule-texts|text\/simplify|indicator\/thing|report\/text-kind\/judges)/;
    expect(modules.filter((path) => heavy.test(path))).toEqual([]);
  });
});
