/**
 * Radicals of the block CJK Radicals Supplement that are whole characters, and those characters (Unicode's
 * EquivalentUnifiedIdeograph.txt); NFKC knows only two of them.
 */
const supplement = new Map(
  Array.from(
    '⺁厂⺄乙⺈刀⺊卜⺌小⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character],
  ),
);

/** Radicals that a PDF gives for characters of the same form (`⻘⽯镇⼈⺠` for `青石镇人民`), as the characters. */
export function foldRadicals(text: string): string {
  return (
    text
      // Fonts of simplified characters share this form with 户, not with 戶.
      .replaceAll('⼾', '户')
      // The dash of Chinese, which some fonts have as one sign
      .replaceAll('⸺', '——')
      .replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'))
      .replace(/[\u2e80-\u2ef3]/g, (radical) => supplement.get(radical) ?? radical)
  );
}
