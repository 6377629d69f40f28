import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../support.ts';

const who = fc.constantFrom(
  '全镇',
  '我镇',
  '',
  '今年以来,',
  '截至10月底,',
  '其中',
  '(其中',
  '五年来',
  '“双招双引”',
);
const verb = fc.constantFrom(
  ...['完成', '实现', '新增', '新建', '预计', '力争', '确保', '将', '发放', '', '共', '争取', '增长'],
);
const noun = fc.constantFrom(
  ...['固定资产投资', '税收', '道路', '贫困户', '', '“四上”企业', '企业', '粮食面积', '(含个体)', '项目'],
);
const link = fc.constantFrom(
  ...['达到', '突破', '增长', '同比下降', '力争达到', '有望', ':', '约', '不低于', '由', '(约', '分别达'],
  ...['必须', '较上年', '任务', '要', '占', ''],
);
const number = fc.constantFrom(
  ...['3.2亿元', '15%', '120个', '36户', '2个百分点', '第3位', '1.2万人', '400亩', '5.6倍', '3至5家'],
);
const behind = fc.constantFrom(
  '',
  '以上',
  '左右',
  '的村',
  '户',
  '群众',
  ')',
  '[2]',
  '项目',
  '占',
  '等',
  '。',
);
const joint = fc.constantFrom(',', '、', ';', '和', '(', '),', '分别', '');
const clause = fc.tuple(who, verb, noun, link, number, behind, joint).map((words) => words.join(''));
const sentence = fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => clauses.join(''));

const namesOf = (text: string): string[] => read(text).quantities.map(({ name }) => name);

describe('laws of names', () => {
  test('every number has a name, without a bracket, a mark, growth or intent at either end', () => {
    const edge =
      /^(?:[,;。、:!?()[\]”\s]|增长|下降|力争|确保|预计|有望|必须|达到|同比)|(?:[,;。、:!?([“\s]|增长|下降|力争|确保|争取|预计|有望|必须|达到|突破|同比|要|应|拟)$/;
    fc.assert(
      fc.property(sentence, (text) => {
        for (const name of namesOf(text)) {
          expect(name, text).not.toBe('');
          expect(name, text).not.toMatch(edge);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('numbers with nouns of their own never share a name', () => {
    const measures = ['固定资产投资', '税收收入', '贷款余额', '社会消费品零售总额', '农业总产值'];
    const clauses = fc
      .tuple(
        fc.shuffledSubarray(measures, { minLength: 2 }),
        fc.constantFrom(',', '、', ';', ',其中'),
        fc.constantFrom('', '力争', '预计', '达', '任务', '完成', '确保突破', '由2020年的1亿元增至'),
      )
      .map(([nouns, sign, how]) => ({
        nouns,
        text: nouns.map((one, at) => `${one}${how}${at + 2}.5亿元`).join(sign),
      }));
    fc.assert(
      fc.property(clauses, ({ nouns, text }) => {
        expect(new Set(namesOf(text)), text).toEqual(new Set(nouns));
      }),
    );
  });
});

describe('time', () => {
  test.each([
    ['counts', '1个', 8_000],
    ['分别', '税收、外贸分别增长1%、2%,', 100_000],
    ['open brackets', '(1个', 20_000],
    ['words without a stop', '全面推进乡村振兴', 100_000],
    ['joined counts', '道路3条、', 50_000],
  ])('a sentence of %s ends', { timeout: 60_000 }, (_, piece, size) => {
    const text = `完成${piece.repeat(Math.ceil(size / piece.length))}3个`;
    const before = process.threadCpuUsage().user;
    read(text);
    expect((process.threadCpuUsage().user - before) / 1e6).toBeLessThan(4);
  });
});
