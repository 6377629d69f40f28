import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeywords, logLikelihood } from '../../src/reuse/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';

const report = (id: string, lines: string[]) => {
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: 'paragraph' as const, id: `p${start}`, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  return { meta: { id, town: '甲乙', townFull: '甲乙镇' }, source: lines.join('\n'), blocks };
};

describe('words that a report uses far more than the others', () => {
  test('are told with counts and the paragraphs where they stand', () => {
    const common = Array.from({ length: 40 }, () => '我们推进经济发展，改善群众生活。');
    const own = report('a', [
      '发展玻璃产业。',
      ...common,
      '建设玻璃园区，投资玻璃项目，出口玻璃产品，宣传玻璃文化。',
      '玻璃出口。',
    ]);
    const found = findKeywords([own, report('b', common), report('c', common)]).get('a')!;
    const glass = found.find(({ text }) => text === '玻璃')!;
    expect(glass).toMatchObject({ own: 6, others: 0 });
    expect(glass.paragraphs).toEqual([own.blocks[0]!.id, own.blocks.at(-2)!.id, own.blocks.at(-1)!.id]);
    expect(found.map(({ text }) => text)).not.toContain('经济');
  });

  test('stand in the report so often as is said', () => {
    const { reports } = buildMadeUpCorpus();
    for (const [id, keywords] of findKeywords(reports)) {
      const one = reports.find(({ meta }) => meta.id === id)!;
      for (const { text, own, likelihood } of keywords) {
        expect(one.source.split(text).length - 1).toBeGreaterThanOrEqual(own);
        expect(likelihood).toBeGreaterThan(10.83);
      }
    }
  });
});

describe('log-likelihood', () => {
  test('is that of the literature: 10 of 1000 against 2 of 1000', () => {
    expect(logLikelihood(10, 1000, 2, 1000)).toBeCloseTo(5.822, 3);
  });

  test('law: is nothing where the shares are the same, and never below', () => {
    assert(
      property(
        integer({ min: 1, max: 99 }),
        integer({ min: 1, max: 99 }),
        integer({ min: 1, max: 9 }),
        (own, others, times) => {
          expect(logLikelihood(own, 1000, own * times, 1000 * times)).toBeCloseTo(0, 9);
          expect(logLikelihood(own, 500, others, 700)).toBeGreaterThanOrEqual(-1e-9);
        },
      ),
    );
  });
});
