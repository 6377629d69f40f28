import type { Span } from '../types.ts';

/** Letters of pinyin with a tone: only they tell a reading from an abbreviation in any text. */
const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜĀÁǍÀĒÉĚÈŌÓǑÒńňǹḿ';
const bracket = new RegExp(
  `(?<=\\p{Script=Han})[(\uFF08][A-Za-züÜ${toned}][A-Za-züÜ${toned}\\s'’·]{0,30}[)\uFF09]`,
  'gu',
);
const tone = new RegExp(`[${toned}]`, 'u');
/** A syllable without its tone, as some pages print it. */
const syllable = /^[(\uFF08](?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?[aeiouüv]{1,3}(?:ng?|r)?[)\uFF09]$/;
/** So many bare syllables in brackets are a text with pinyin; fewer may be abbreviations. */
const leastBare = 3;

/** Finds pinyin in brackets behind the character that it reads: `經(jīng)濟(jì)`; leaves `(PPP)` and `(O2O)` alone. */
export function findPinyin(source: string): Span[] {
  const all = Array.from(source.matchAll(bracket), ({ 0: text, index }) => ({ text, index }));
  const bare = all.filter(({ text }) => syllable.test(text));
  return all
    .filter(({ text }) => tone.test(text) || (bare.length >= leastBare && syllable.test(text)))
    .map(({ text, index }) => ({ start: index, end: index + text.length }));
}
