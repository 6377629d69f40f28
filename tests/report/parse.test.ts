import fc from 'fast-check';
import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { ParsedReport } from '../../src/report/index.ts';
import { sectionAt, walkSections } from '../../src/report/index.ts';
import { madeUpContent } from '../support/site/copy-project.ts';
import { parse, parseContent } from '../support/parse.ts';

const reports = parseContent(madeUpContent);

/** Strings made of what reports are made of, so that laws meet headings, enumerators and quotation marks. */
const reportText = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '一、',
          '(二)',
          '3.',
          '一是',
          '二是',
          '第一,',
          '——',
          '①',
          '各位代表',
          '让我们',
          '衷心感谢',
        ),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '2022年工作回顾',
          '经济发展加速蝶变',
          '加强政府自身建设',
          '主要预期目标是',
          '清醒认识到问题',
          '20xx年',
        ),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '。',
          ',',
          '\uFF0C',
          ';',
          ':',
          '“',
          '”',
          '(',
          ')',
          '!',
          '\n',
          '\r\n',
          ' ',
          '\u00A0',
          '\u3000',
          '[bookmark: a]',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** Blocks tile the source: no character lost, none twice. */
function expectTiling({ blocks, source }: ParsedReport) {
  const gap = blocks.findIndex(
    ({ start, end }, index) => start !== (blocks[index - 1]?.end ?? 0) || end <= start,
  );
  expect(gap).toBe(-1);
  expect(blocks.at(-1)?.end ?? 0).toBe(source.length);
}

/** Every literal in the tree says what stands in the source at its position. */
function expectSlices({ tree, source }: ParsedReport) {
  visit(tree, (node) => {
    if (!('value' in node)) return;
    const literal = node as Text;
    expect(source.slice(literal.position?.start.offset, literal.position?.end.offset)).toBe(literal.value);
  });
}

/** Sections nest, follow each other, and hold every heading and paragraph. */
function expectNesting({ sections, blocks }: ParsedReport) {
  const all = Array.from(walkSections(sections));
  expect(all.map(({ id }) => id)).toEqual(all.map(({ start }) => `s${start}`));
  expect(new Set(all.map(({ start }) => start)).size).toBe(all.length);
  for (const section of all) {
    let at = section.start;
    for (const inner of section.sections) {
      expect(inner.start).toBeGreaterThanOrEqual(at);
      expect(inner.end).toBeLessThanOrEqual(section.end);
      expect(inner.level).toBeGreaterThan(section.level);
      at = inner.end;
    }
  }
  for (const block of blocks.filter(({ kind }) => kind === 'heading' || kind === 'paragraph')) {
    expect(sectionAt(sections, block.start)?.id).toBe(block.section);
    expect(block.section).toBeDefined();
  }
}

/** Every section that has words of its own stands in the tree once. */
function expectSectionsInTree({ sections, tree }: ParsedReport) {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'section') ids.push(node.id);
    if (node.type === 'runIn' && !ids.includes(node.section)) ids.push(node.section);
  });
  expect(ids.sort()).toEqual(Array.from(walkSections(sections), ({ id }) => id).sort());
  expect(new Set(ids).size).toBe(ids.length);
}

describe('parseReport', () => {
  it('finds a run-in heading that lost its full stop by the one beside it', () => {
    const { sections } = parse(
      '一、2022年工作回顾\n经济发展加速蝶变。全年完成投资8.1亿元,新上项目23个,质量不断攀升。\n民生建设更具质感。全年完成民生实事32件,走访群众11502户。\n社会大局安定有序强化矛盾隐患排查、调处,平安建设持续推进。',
    );
    expect(Array.from(walkSections(sections), ({ title }) => title)).toEqual([
      '2022年工作回顾',
      '经济发展加速蝶变',
      '民生建设更具质感',
      '社会大局安定有序',
    ]);
  });

  it('takes a paragraph that the name of a part is glued to for no title of its own', () => {
    const body = '全镇处理案件三千余件，沿线整修设施十余处，妥善保障运行安全。';
    const text = `2022年政府工作回顾健全矛盾调处机制，畅通群众诉求渠道。\n${body}\n2022年政府工作回顾坚持问题导向，敢于较真碰硬。\n${body}`;
    const parsed = parse(text);
    expect(Array.from(walkSections(parsed.sections), ({ title }) => title)).toEqual([
      '2022年政府工作回顾',
      '2022年政府工作回顾',
    ]);
    expectSectionsInTree(parsed);
  });

  it('finds titles inside a paragraph, but not where the third of their kind runs on', () => {
    const body = '全镇处理案件三千余件，沿线整修设施十余处，妥善保障运行安全。';
    const titles = (last: string) => {
      const text = `一、2022年工作回顾\n一年来，我们坚持精致建设，城市展现新面貌。城市管理有力推进。${body}环境整治成效显现。${body}${last}`;
      return Array.from(walkSections(parse(text).sections), ({ title }) => title);
    };
    expect(titles(`社会治理持续深化。${body}`)).toContain('环境整治成效显现');
    expect(titles('')).toContain('环境整治成效显现');
    expect(titles(`社会治理持续深化，试点有序推进。${body}`)).not.toContain('环境整治成效显现');
  });

  it('infers the year under review from what the text says of the world', () => {
    const { meta } = parse(
      '一、工作回顾\n今年开展了第七次全国人口普查。\n二、下一步打算\n2022年是“十四五”开局之年。',
    );
    expect(meta.inferredYear).toBe(2020);
    expect(meta.yearEvidence.map(({ quote }) => quote)).toEqual(['第七次全国人口普查', '“十四五”开局之年']);
  });

  it('keeps an item inside a sentence out of the outline', () => {
    const { sections } = parse(
      '一、工作打算\n主要做好两件事:一是修好通组道路,改善出行条件;二是建好文化广场。对此,我们将抓好落实。',
    );
    expect(Array.from(walkSections(sections), ({ form }) => form)).toEqual(['line']);
  });

  describe.each(reports.map((parsed) => [parsed.meta.id, parsed] as const))('of %s', (_, parsed) => {
    it('tiles the source', () => {
      expectTiling(parsed);
    });
    it('keeps every text node a slice of the source', () => {
      expectSlices(parsed);
    });
    it('nests its sections around every block', () => {
      expectNesting(parsed);
    });
    it('puts every section into the tree', () => {
      expectSectionsInTree(parsed);
    });
  });

  it('holds the same laws for any text', () => {
    fc.assert(
      fc.property(reportText, (text) => {
        const parsed = parse(text);
        expectTiling(parsed);
        expectSlices(parsed);
        expectNesting(parsed);
        expectSectionsInTree(parsed);
        for (const { start, end } of parsed.diagnostics)
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same sections for full-width and half-width marks', () => {
    const widen = (text: string) =>
      text.replace(/[,;:!?().]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
    for (const { source, meta } of reports) {
      const outline = (text: string) =>
        Array.from(
          walkSections(parse(text, { kind: meta.kind }).sections),
          ({ start, end, level, part, form }) => [start, end, level, part, form],
        );
      expect(outline(widen(source))).toEqual(outline(source));
    }
  });

  it.each([
    ['one line', () => '经济发展稳中有进,'.repeat(27_500)],
    ['short lines', () => '经济发展稳中有进\n'.repeat(27_500)],
    ['headings', () => '一、经济发展稳中有进。全年完成投资。\n'.repeat(12_500)],
    ['items', () => '一是经济发展;二是民生改善。'.repeat(17_500)],
    ['open quotation marks', () => '“(《'.repeat(82_500)],
    ['open and closed marks', () => '《'.repeat(125_000) + ')'.repeat(125_000)],
  ])(
    'ends on a quarter of a megabyte of %s',
    (_, make) => {
      expectTiling(parse(make()));
    },
    30_000,
  );
});
