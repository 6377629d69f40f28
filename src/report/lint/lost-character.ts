import type { Finding, LintInput } from './types.ts';

/**
 * Marks dates and meetings whose characters fell out: `第次会议`, `202410月底`, `——2022416在…`, `2023工作报告`.
 *
 * Leaves `第一次会议`, `2024年10月`, `12345热线` and `2025届毕业生` alone. Lost units are the measuring stage's.
 */
export function lostCharacter({ half }: LintInput): Finding[] {
  return [
    ...match(
      half,
      /第(?=[次届批期](?:会议|全会|全体会议|代表大会|人民代表大会|人代会|党代会))/g,
      () => '“第”字之后脱序数。',
    ),
    ...match(
      half,
      /(?<!\d)20\d\d(?=\d{1,2}月|(?:政府)?工作(?:报告|总结|要点))/g,
      (text) => `“${text}”之后脱“年”字。`,
    ),
    ...match(half, /(?<=[—-])20\d{3,6}(?=在|\n|于)/g, (text) => `日期“${text}”脱“年”“月”“日”等字。`, false),
  ];
}

function match(half: string, pattern: RegExp, say: (text: string) => string, isGap = true): Finding[] {
  return Array.from(half.matchAll(pattern), ({ 0: text, index }) => {
    const end = index + text.length;
    return { start: isGap ? end : index, end, message: say(text) };
  });
}
