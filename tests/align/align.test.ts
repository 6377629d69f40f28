import { describe, expect, test } from 'vitest';
import { alignReports, rowId } from '../../src/align/index.ts';
import type { Alignable } from '../../src/align/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';
import type { Section } from '../../src/report/types.ts';

const { reports } = buildMadeUpCorpus();
const alignment = alignReports(reports);
const flatten = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.sections)]);

/** A report of `[heading, own text, inner sections]`, all in one row. */
type Written = readonly [title: string, text: string, inner?: readonly Written[]];
function write(id: string, written: readonly Written[]): Alignable {
  let source = '';
  let count = 0;
  const toSection = ([title, text, inner = []]: Written): Section => {
    const [start, name] = [source.length, `s${++count}`];
    source += `${title}。${text}`;
    const sections = inner.map(toSection);
    const [part, topic] = ['plan', 'economy'] as const;
    return {
      id: name,
      title,
      enumerator: null,
      level: 1,
      form: 'line',
      start,
      end: source.length,
      part,
      topic,
      sections,
    };
  };
  const sections = written.map(toSection);
  return { meta: { id }, source, sections, records: [] };
}
const linesOf = (id: string, all: readonly Alignable[]) =>
  Object.fromEntries([...alignReports(all).get(id)!].map(([name, line]) => [name, line]));

const parks = '扩建智能制造产业园区，引进装备项目，完善园区道路管网';
const shops = '繁荣乡镇集市商贸，改造农贸市场，发展电商直播带货';

describe('the alignment of sections', () => {
  test('a bare heading shares the line of the text that it leads to', () => {
    const all = [write('a', [['发展经济', '', [['园区建设', parks]]]]), write('b', [['园区建设', parks]])];
    const { s1, s2 } = linesOf('a', all);
    expect(s1!.id).toBe(s2!.id);
    expect(linesOf('b', all)['s1']!.id).toBe(s1!.id);
  });

  test('unless another report has one text beside the heading and one beside the text', () => {
    const all = [
      write('a', [
        [
          '产业园区和商贸集市一起发展',
          '',
          [
            ['产业园区建设', parks],
            ['集市商贸繁荣', shops],
          ],
        ],
      ]),
      write('b', [
        [
          '产业园区和商贸集市一起发展',
          '坚持产业园区和商贸集市两手抓。',
          [
            ['产业园区建设', parks],
            ['集市商贸繁荣', shops],
          ],
        ],
      ]),
    ];
    const lines = Object.values(linesOf('a', all));
    expect(new Set(lines.map(({ id }) => id)).size).toBe(3);
    expect(lines[0]!.up).toBe(lines[1]!.id);
    expect(lines[1]!.up).toBe(lines[0]!.id);
  });

  test('what no other report answers stands with its outer section', () => {
    const all = [write('a', [['园区建设', parks, [['集市商贸', shops]]]]), write('b', [['园区建设', parks]])];
    const { s1, s2 } = linesOf('a', all);
    expect(s2).toEqual(s1);
  });

  test('is the same again, and the order of reports decides only between equals', () => {
    const spell = (given: typeof alignment) => {
      const lines = new Map<string, string[]>();
      for (const report of reports)
        for (const section of flatten(report.sections)) {
          const line = `${rowId(section)} ${given.get(report.meta.id)!.get(section.id)!.id}`;
          lines.set(line, [...(lines.get(line) ?? []), `${report.meta.id} ${section.id}`]);
        }
      return [...lines.values()].map((names) => names.sort().join(' ')).sort();
    };
    expect(spell(alignReports(reports))).toEqual(spell(alignment));
    expect(spell(alignReports([...reports].reverse()))).toEqual(spell(alignment));
  });

  test('of one report alone puts every row on the lines of its outermost sections', () => {
    const [report] = reports;
    const lines = alignReports([report!]).get(report!.meta.id)!;
    expect(lines.size).toBe(flatten(report!.sections).length);
    expect([...lines.values()].every(({ up }) => up === null)).toBe(true);
  });
});
