import { describe, expect, test } from 'vitest';
import { readLexicons } from '../src/corpus/lexicons/read-lexicons.ts';
import { createExaminer } from '../src/examiner.ts';
import { createParser } from '../src/parser.ts';
import { facts } from './support/facts.ts';

describe('createExaminer', () => {
  const lexicons = readLexicons();
  const [parse, examine] = [createParser(lexicons), createExaminer(lexicons)];
  const read = (text: string) => examine(text, { id: 'qingshi', ...facts });
  const text =
    '青石镇政府工作报告\n一、2022年工作回顾\n硬化村级道路3.2公里，其中：东片2公里、西片1.8公里。13月5日开工。\n';

  test('names the thing that is measured, and says what kind of text it is', () => {
    expect(read(text).records[0]).toMatchObject({ quote: '3.2公里', thing: '道路硬化·公里' });
    expect(read(text).textKind.kind).toBe('cut');
  });

  test('finds what its own numbers contradict, in text order', () => {
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ rule }) => rule)).toContain('impossible-date');
    expect(diagnostics.map(({ start }) => start)).toEqual(
      diagnostics.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  test('reads traditional characters, which a parser reads as they stand', () => {
    const traditional = '青石鎮政府工作報告\n一、2022年工作回顧\n硬化村級道路3.2公里。\n';
    expect(read(traditional).records).toMatchObject([{ thing: '道路硬化·公里' }]);
    expect(parse(traditional, { id: 'qingshi', ...facts }).records).toMatchObject([{ thing: null }]);
  });

  test('reads the same numbers as a parser, to the same confidence', () => {
    const { records } = parse(text, { id: 'qingshi', ...facts });
    expect(read(text).records.map((record) => ({ ...record, thing: null }))).toEqual(records);
  });
});
