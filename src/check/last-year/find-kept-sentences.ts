import { fold } from '../../text/fold.ts';
import type { DraftSentence } from '../sentence.ts';
import type { Draft } from '../types.ts';
import type { LastYearFinding } from './types.ts';

/** Folded characters below which a sentence is anybody's. */
const least = 16;
/** What a report says every year. */
const formula =
  /习近平|党的[一二三四五六七八九十]+[大届]|中央|总书记|新时代中国特色|两个确立|各位代表|请予审议|列席|衷心|致以|坚强领导/;

/** A sentence with one sign for every number. */
const keyOf = ({ shape }: DraftSentence): string =>
  fold(shape.replace(/[#%^@*~&]/g, '囗').replace(/20\d\d年/g, '囗'));
const numbersOf = ({ text }: DraftSentence): string => (text.match(/\d+(?:\.\d+)?/g) ?? []).join(' ');

/** Sentences taken over from last year's report, as they were or with other numbers. */
export function findKeptSentences(draft: Draft, last: Draft): LastYearFinding[] {
  const known = new Map(last.sentences.map((sentence) => [keyOf(sentence), sentence] as const));
  return draft.sentences.flatMap((sentence): LastYearFinding[] => {
    const key = keyOf(sentence);
    const before = known.get(key);
    if (!before || key.length < least || formula.test(sentence.text) || sentence.block.kind === 'heading')
      return [];
    const isSame = numbersOf(sentence) === numbersOf(before);
    return [
      {
        kind: 'kept-sentence',
        place: { start: sentence.start, end: sentence.end },
        last: { start: before.start, end: before.end },
        message: isSame
          ? '这句话与上年的报告一字不差，请核对是不是还说得通。'
          : '这句话与上年的报告只有数字不同，请核对数字和说法都是今年的。',
      },
    ];
  });
}
