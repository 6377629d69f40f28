import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCorrectionLink } from '../../src/url/index.ts';

const mail = 'mailto:?subject={title}&body={body}';
const about = {
  report: '大墟镇政府工作报告',
  record: 'daxu-q7',
  name: '一般公共预算收入',
  value: '1.78亿元，2022年，实际',
  sentence: '公共预算财政收入1.78亿元,同比增长15.1%。',
  link: 'https://example.org/reports/daxu/#q7',
};

describe('toCorrectionLink', () => {
  test('fills in town, record, value, sentence and place', () => {
    const { searchParams, protocol } = new URL(toCorrectionLink(mail, about));
    expect(protocol).toBe('mailto:');
    expect(searchParams.get('subject')).toBe('勘误：大墟镇政府工作报告，daxu-q7');
    expect(searchParams.get('body')?.split('\r\n')).toEqual([
      '报告：大墟镇政府工作报告',
      '记录：daxu-q7',
      '读作：一般公共预算收入，1.78亿元，2022年，实际',
      '原句：公共预算财政收入1.78亿元,同比增长15.1%。',
      '位置：https://example.org/reports/daxu/#q7',
      '',
      '应当是：',
      '依据：',
      '',
    ]);
  });

  test('fills the parameters that an issue tracker asks for', () => {
    const { origin, searchParams } = new URL(
      toCorrectionLink(
        'https://git.example/o/n/issues/new?issue[title]={title}&issue[description]={body}',
        about,
      ),
    );
    expect(origin).toBe('https://git.example');
    expect([...searchParams.keys()]).toEqual(['issue[title]', 'issue[description]']);
  });

  test('cuts a sentence that a mail program would refuse', () => {
    const href = toCorrectionLink(mail, { ...about, sentence: '一'.repeat(5000) });
    expect(href).toContain(encodeURIComponent('一…'));
    expect(href.length).toBeLessThan(4000);
  });

  test('says nothing of a record where none is meant', () => {
    const body = new URL(toCorrectionLink(mail)).searchParams.get('body');
    expect(body).toContain('应当是：');
    expect(body).not.toContain('undefined');
  });

  const anything = fc.string({
    unit: fc.oneof(fc.constantFrom('&', '{body}', '%', '#', '\uD800', '"', '<'), fc.string()),
  });
  test('lets no text out of its place: everything comes back, and nothing besides', () => {
    fc.assert(
      fc.property(
        fc.record({ ...Object.fromEntries(Object.keys(about).map((key) => [key, anything])) }),
        (texts) => {
          const told = { ...about, ...texts };
          const href = toCorrectionLink(mail, told);
          expect(href).toMatch(/^mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
          const body = new URL(href).searchParams.get('body') ?? '';
          for (const text of [told.report, told.record, told.name, told.value, told.link])
            expect(body).toContain(text.toWellFormed());
        },
      ),
    );
  });
});
