import type { Check, Finding } from '../types.ts';
import { point } from '../point.ts';
import type { Figure } from '../figure.ts';
import type { DraftSentence } from '../sentence.ts';

/**
 * Equal digits with 亿 in one place and 万 in the other, of one thing: 总投资2.6亿元的水厂, later 总投资2.6万元的水厂.
 * A part or a yearly portion of it (首期投入2600万元) has other digits, or says so.
 */
export const unitSlip: Check = ({ sentences }) => {
  const all = sentences.flatMap((sentence) =>
    [...sentence.figures, ...readSplit(sentence)]
      .filter(
        ({ sign, digits, rangeEnd }) =>
          sign === '#' &&
          rangeEnd === undefined &&
          digits.replace(/[.,]/g, '').replace(/^0+|0+$/g, '').length >= 2,
      )
      .map((figure) => ({ figure, sentence, words: wordsOf(figure, sentence) })),
  );
  return Array.from(Map.groupBy(all, ({ figure }) => `${figure.digits} ${figure.base}`).values()).flatMap(
    (kin): Finding[] => {
      const other = kin.find((one, at) => kin.slice(0, at).some((before) => isSlip(before, one)));
      const first = other && kin.find((one) => isSlip(one, other));
      if (!other || !first) return [];
      const { digits, unit } = other.figure;
      const said = `数字同为${digits}，这里是“${unit}”，另一处是“${first.figure.unit}”`;
      return [point(other.figure, said, first.figure)];
    },
  );
};

/** What of a number a slip of its unit is told by. */
type Written = Pick<
  Figure,
  'start' | 'end' | 'quote' | 'sign' | 'digits' | 'factor' | 'base' | 'unit' | 'rangeEnd'
>;

/** 3.86人: no such count is read elsewhere, but it tells a lost 万. */
function readSplit({ text, start, figures }: DraftSentence): Written[] {
  return Array.from(
    text.matchAll(/(?<![\d.])(\d+\.\d+)(人次|[人户名家头只株件套张尾棵羽盏册])/g),
    ({ 0: quote, 1: digits = '', 2: unit = '', index }): Written => ({
      start: start + index,
      end: start + index + quote.length,
      quote,
      sign: '#',
      digits,
      factor: 1,
      base: unit === '名' ? '人' : /^[人户]/.test(unit) ? unit : '个',
      unit,
      rangeEnd: undefined,
    }),
  ).filter((one) => !figures.some(({ start: from, end }) => from <= one.start && one.start < end));
}

interface UnitMention {
  figure: Written;
  words: string;
}

const portion = /首期|一期|二期|其中|(?<![本全])年度|年内|当年|补助|含|人均|户均|每|均/;

/** By the words before it, as far as its own clause goes. */
const isPortion = ({ words }: UnitMention): boolean => portion.test(words.split('\n')[0] ?? '');

/** The clause around a number, which names the thing. */
function wordsOf({ start, end }: Written, sentence: DraftSentence): string {
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  const head = before.split(/[;。]/).at(-1)?.slice(-26) ?? '';
  return head + '\n' + /^[^,;。]{0,20}/.exec(after)![0];
}

/** Words that any two figures may share. */
const general =
  /总?投资|总投入|投入|资金|项目|工程|建设|总产?量?|完成|实现|达到|全年|今年|全镇|全乡|推进|开工|年底|亩产|总额|收入|增长|改造|发放|补贴|面积|人次/g;

function isSlip(a: UnitMention, b: UnitMention): boolean {
  // 4.38人: no count of people has decimals.
  const isSplit = [a, b].some(
    ({ figure }) =>
      figure.factor === 1 &&
      /^\d+\.\d/.test(figure.quote) &&
      /^[人户名家件只头株套张尾棵羽盏册]$/.test(figure.unit),
  );
  if (nounOf(a.figure) !== nounOf(b.figure)) return false;
  if (a.figure.factor === b.figure.factor || isPortion(a) !== isPortion(b)) return false;
  const ratio = a.figure.factor / b.figure.factor;
  if (![1e4, 1e8, 1e-4, 1e-8].some((one) => Math.abs(Math.log10(ratio / one)) < 1e-6)) return false;
  // 13240人, 13240万名: as many digits don't meet by chance.
  if (a.figure.digits.replace(/0+$|\D/g, '').length > 3) return true;
  if (isSplit && !/[均每]/.test(a.words + b.words)) return true;
  // 企业净增15万户 and 小巨人企业15户: two digits of whole numbers meet by chance.
  const least = a.figure.base === '元' || a.figure.digits.includes('.') ? 2 : 3;
  const isLong = a.figure.digits.replace(/[.,]/g, '').replace(/^0+|0+$/g, '').length >= least;
  // Names made of general words alone: 民生支出4.72亿元 is told by more of them.
  return (
    sharesPair(a.words.replace(general, '\n'), b.words.replace(general, '\n'), isLong ? 1 : 3) ||
    (isLong && sharesPair(a.words, b.words, 3))
  );
}

/** 尾 of 万尾; 人 and 人次 are two. */
const nounOf = ({ unit }: Written): string => unit.replace(/^[十百千万亿]+/, '').replace(/^名$/, '人');

/** Whether two texts share so many pairs of characters that follow each other. */
function sharesPair(a: string, b: string, least: number): boolean {
  const seen = new Set(Array.from(a.matchAll(/(?=([一-鿿]{2}))/g), (match) => match[1] ?? ''));
  let shared = 0;
  for (const match of b.matchAll(/(?=([一-鿿]{2}))/g)) if (seen.has(match[1] ?? '')) shared += 1;
  return shared >= least;
}
