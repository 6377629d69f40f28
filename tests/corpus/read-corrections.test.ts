import { describe, expect, test } from 'vitest';
import { correctDocument } from '../../src/corpus/read-corrections.ts';
import { parseDocument } from '../support/parse.ts';
import { makeFolder } from '../support/temporary.ts';

const text = '青石镇政府工作报告\n一、2022年工作回顾\n（一）税收稳步增长。全镇完成税收3.7亿元。\n';
const document = parseDocument(text);
const at = text.indexOf('3.7亿元');
const ids = new Set(['tax-revenue', 'fiscal-revenue']);
const correct = (yaml: string) =>
  correctDocument(document, makeFolder({ 'report.corrections.yaml': yaml }), ids);
const entry = (fields: Record<string, string> = {}) => {
  const all = {
    at: String(at),
    quote: '3.7亿元',
    right: '{ name: 地方税收, indicator: null }',
    by: '张三',
    on: '"2026-11-20"',
    why: '原文写的是地方留成',
    ...fields,
  };
  return Object.entries(all)
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}\n`)
    .join('');
};

test('a document without a file of corrections is as it was', () => {
  expect(correctDocument(document, makeFolder(), ids)).toBe(document);
});

test('a correction is laid over the record at its place; the text and the tree stay', () => {
  const { records, source, tree } = correct(entry());
  expect(records).toMatchObject([{ name: '地方税收', indicator: null, value: 3.7, confidence: 1 }]);
  expect(records[0]?.reviewed).toBe('张三 2026-11-20：原文写的是地方留成');
  expect({ source, tree }).toEqual({ source: document.source, tree: document.tree });
});

describe('a fault stops with its line and what to write', () => {
  test.each([
    [{ at: '3' }, /1:7.*Unexpected 3\.7亿元 at 3, expected a number that is read there/s],
    [{ right: '{ indicator: taxes }' }, /expected an id of content\/indicators/],
    [{ right: '{ colour: red }' }, /expected/],
    [{ on: '2026' }, /expected a day in quotes/],
    [{ by: '""' }, /expected who says so/],
  ])('%j', (fields, message) => {
    expect(() => correct(entry(fields))).toThrow(message);
  });
});
