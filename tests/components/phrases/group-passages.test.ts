import { describe, expect, test } from 'vitest';
import { groupPassages } from '../../../src/components/phrases/group-passages.ts';
import type { ReportDocument } from '../../../src/corpus/index.ts';
import type { Passage } from '../../../src/reuse/index.ts';

const report = (id: string, city: string) =>
  ({ meta: { id, town: id.toUpperCase(), city } }) as ReportDocument;
const reports = [report('a', '甲市'), report('b', '甲市'), report('c', '乙市'), report('d', '丙市')];
const passage = (display: string, ...places: string[]): Passage => ({
  id: display,
  text: display,
  display,
  occurrences: places.map((place, n) => {
    const [id = '', paragraph = ''] = place.split(' ');
    return { report: id, paragraph, start: n, end: n + display.length };
  }),
});

describe('groupPassages', () => {
  test('levels are: more than half of the towns, one city, and the rest', () => {
    const groups = groupPassages({
      reports,
      passages: [
        passage('多数镇都写的套话', 'a p1', 'b p1', 'c p1'),
        passage('一市之内的用语啊', 'a p1', 'b p1'),
        passage('两市之间的用语啊', 'b p1', 'd p1'),
      ],
    });
    expect(groups.map(({ id, rows }) => [id, rows.map(({ words }) => words)])).toEqual([
      ['most', ['多数镇都写的套话']],
      ['city', ['一市之内的用语啊']],
      ['rest', ['两市之间的用语啊']],
    ]);
    expect(groups.map(({ rows }) => rows[0]?.city)).toEqual([null, '甲市', null]);
  });

  test('towns of a single city are many or few, and no row says the city', () => {
    const groups = groupPassages({
      reports: ['a', 'b', 'c', 'd'].map((id) => report(id, '甲市')),
      passages: [
        passage('多数镇都写的套话', 'a p1', 'b p1', 'c p1'),
        passage('两镇之间的用语啊', 'a p1', 'b p1'),
      ],
    });
    expect(groups.map(({ id, rows }) => [id, rows.map(({ city }) => city)])).toEqual([
      ['most', [null]],
      ['rest', [null]],
    ]);
  });

  test('a row names each town once, with each of its paragraphs once', () => {
    const [group] = groupPassages({
      reports,
      passages: [passage('一二三四五六七八', 'a p1', 'a p1', 'a p4', 'c p2')],
    });
    expect(group?.rows[0]).toMatchObject({ places: 4, length: 8 });
    expect(group?.rows[0]?.towns.map(({ mark, paragraphs }) => [mark.name, ...paragraphs])).toEqual([
      ['A', 'p1', 'p4'],
      ['C', 'p2'],
    ]);
  });

  test('of many towns a row names the first, one place each, and counts them all', () => {
    const many = Array.from({ length: 30 }, (_, n) => report(`t${n}`, '甲市'));
    const places = many.flatMap(({ meta }) => [`${meta.id} p1`, `${meta.id} p2`]);
    const passages = Array.from({ length: 100 }, (_, n) => passage(`一二三四五六七${n}`, ...places));
    const [group] = groupPassages({ reports: many, passages }, { limit: 80 });
    expect(group?.rows).toHaveLength(25);
    expect(group?.left).toBe(75);
    expect(group?.rows[0]).toMatchObject({ count: 30, places: 60, towns: { length: 8 } });
    for (const { paragraphs } of group!.rows[0]!.towns) expect(paragraphs).toEqual(['p1']);
  });

  test('words are shown on one line, full width, with quotation marks in pairs', () => {
    const words = (display: string) =>
      groupPassages({ reports, passages: [passage(display, 'a p1', 'c p1')] })[0]?.rows[0]?.words;
    expect(words('增强“四个意识”,坚定“四个自信')).toBe('增强“四个意识”，坚定“四个自信”');
    expect(words('四个意识”、坚定“四个自信')).toBe('“四个意识”、坚定“四个自信”');
    expect(words('八项规定”精神\n落实到位')).toBe('“八项规定”精神 落实到位');
    expect(words('落实\ue004中央八项规定')).toBe('落实中央八项规定');
  });

  test('what does not fit is counted', () => {
    const passages = Array.from({ length: 5 }, (_, n) => passage(`一二三四五六七${n}`, 'a p1', 'c p1'));
    expect(groupPassages({ reports, passages }, { limit: 2 })).toMatchObject([
      { rows: { length: 2 }, left: 3 },
    ]);
    expect(groupPassages({ reports, passages: [] })).toEqual([]);
  });
});
