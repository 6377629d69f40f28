import { expect, test } from 'vitest';
import type { Section } from '../../../src/report/types.ts';
import { findStretches } from '../../../src/search/index/stretches.ts';

const section = (id: string, start: number, end: number, more: Partial<Section> = {}): Section => ({
  id,
  start,
  end,
  title: id,
  enumerator: null,
  level: 1,
  form: 'line',
  part: 'plan',
  topic: 'general',
  sections: [],
  ...more,
});

test('a block before the first section stands in no part', () => {
  expect(findStretches({ start: 0, end: 5 }, [section('一', 10, 20)])).toEqual([[0, null, null, '']]);
});

test('a block has a stretch for each section that begins inside it, the deepest first', () => {
  const sections = [
    section('一', 0, 100, {
      sections: [
        section('生态', 20, 30, { level: 2, topic: 'environment' }),
        section('民生', 30, 40, { level: 2, topic: 'livelihood' }),
      ],
    }),
  ];
  expect(findStretches({ start: 10, end: 50 }, sections)).toEqual([
    [0, 'plan', 'general', '一'],
    [10, 'plan', 'environment', '生态'],
    [20, 'plan', 'livelihood', '民生'],
    [30, 'plan', 'general', '一'],
  ]);
});

test('a section without a title takes that of the section around it', () => {
  const sections = [
    section('一', 0, 9, { sections: [section('s2', 0, 9, { title: null, part: 'targets' })] }),
  ];
  expect(findStretches({ start: 0, end: 9 }, sections)).toEqual([[0, 'targets', 'general', '一']]);
});
