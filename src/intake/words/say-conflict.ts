import type { FactConflict } from '../find-conflict.ts';
import type { Language } from './types.ts';

type Words = (...values: string[]) => readonly [reason: string, advice: string];

/** What each conflict says, in English for programs and in Chinese for readers. */
const conflicts: Readonly<Record<FactConflict['code'], Record<Language, Words>>> = {
  'pasted-twice': {
    en: () => ['Unexpected text that stands in the file twice, expected it once', 'delete the second copy'],
    zh: () => ['同一份报告的文字在这里出现了两遍', '请删去一遍再读'],
  },
  'second-town': {
    en: (other, quote, town) => [
      `Unexpected second town ${other} (“${quote}”) beside ${town || 'the first'}, expected one`,
      'split the file, one report each, or give --town-full',
    ],
    zh: (other, quote, town) => [
      `除${town}外，文中还有一处自称${other}（“${quote}”）`,
      '请改正乡镇，或把两份报告拆成两个文件',
    ],
  },
  'plan-year': {
    en: (plan, stated) => [
      `Unexpected plan year ${plan} before the year under review ${stated}, expected it behind or the same`,
      'give --stated-year and --plan-year',
    ],
    zh: (plan, stated) => [`计划年份${plan}年早于回顾年份${stated}年`, '请在下面改正年份'],
  },
  county: {
    en: (town, county, ...homes) => [
      `Unexpected ${town} of ${county}, expected a town that belongs to it (known: ${homes.join(', ')})`,
      'correct --county, or take it all the same with --force',
    ],
    zh: (town, county, ...homes) => [
      `${county}没有${town}，已知的${town}在${homes.join('、').replace('、…', '等地')}`,
      '请在下面改正县或乡镇；确实如此就不必改',
    ],
  },
};

/** What contradicts itself (`reason`), and what to do (`advice`), a sentence each without its full stop. */
export function sayConflict(
  { code, values }: FactConflict,
  language: Language,
): { reason: string; advice: string } {
  const [reason, advice] = conflicts[code][language](...values);
  return { reason, advice };
}
