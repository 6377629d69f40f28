import type { Finding, LintInput } from './types.ts';
import { matchText } from './text.ts';

/** What is written and what was meant: only what is a mistake wherever it stands. */
const meant: Readonly<Record<string, string>> = {
  再接再励: '再接再厉',
  一如继往: '一如既往',
  按步就班: '按部就班',
  迫不急待: '迫不及待',
  因地治宜: '因地制宜',
  提制增效: '提质增效',
  精减机构: '精简机构',
  清醒的认识到: '清醒地认识到',
  清醒的看到: '清醒地看到',
  瞄定: '锚定',
  峻工: '竣工',
  复盖: '覆盖',
  布署: '部署',
  震憾: '震撼',
  松驰: '松弛',
  凝炼: '凝练',
  坐阵: '坐镇',
};
/** 截止10月底 for 截至10月底; 报名截止10月底 and 截止日期 are right. */
const upTo = /(?<=^|[。;,、])截止(?=到?(?:\d|目前|去年|今年|年底))/;
/** 二0一二年: figures and characters in one year. */
const mixedYear =
  /二(?:[0Oo][〇零○0Oo一二三四五六七八九]{2}|[〇零○][一二三四五六七八九]?[0Oo][一二三四五六七八九]?)(?=年)/gu;
const wrong = new RegExp(`${Object.keys(meant).join('|')}|${upTo.source}`, 'gu');

/**
 * Marks words that are written wrong wherever they stand: `清醒的认识到`, `瞄定高端装备`, `截止10月底`, and once a text
 * that writes its years so (`二0一二年`); leaves
 * `清醒的头脑` and `报名截止10月底` alone. What only a reader who knows the place can tell, such as a firm's name
 * spelt two ways, is not looked for.
 */
export function misspelling(input: LintInput): Finding[] {
  const mixed = matchText(input, mixedYear);
  const years = mixed.slice(0, 1).map(({ text, start, end }) => ({
    start,
    end,
    message: `“${text}”把数字与汉字混写，应作“${text.replace(/[0OoＯ０]/g, '〇')}”，共${mixed.length}处，这里是第一处。`,
  }));
  return [
    ...matchText(input, wrong).map(({ text, start, end }) => ({
      start,
      end,
      message: `“${text}”有误字，应作“${meant[text] ?? '截至'}”。`,
    })),
    ...years,
  ];
}
