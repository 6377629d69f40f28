import type { Mention } from '../clause.ts';
import { mergeNames, nameBefore, stripLinks, stripOpening } from '../phrase.ts';
import { nameOfClauseBefore } from './nameless-rules.ts';
import type { LabelRule } from './rule.ts';

/** Those among whom something is ranked: 18个乡镇, 6县市. */
const rivals = '[乡镇街][镇街道办]|[县市区]{2,3}';
/** Words between a contest and a rank: 获得全市第1名, 居全市6县市第1位, 全市排名第6, 稳定维持在全区前三. */
const standing = new RegExp(
  `(?:(?:\\d+个?|各)?(?:${rivals})(?:\\(街道\\))?|均|率先|跻身|首次|进入|连续[两三四五六七八九十\\d]+(?:年|个季度)|分别|稳定|维持|保持|跃|升至|成功|位居|位列|名列|排名?|稳?居|列|在|获得?|荣获|取得|全[国省市区县镇州]|(?:重点|省会)?城市|[百千]强[镇县乡]?|第|前|中|团体)+$`,
);
/** 点评中[获得]全市党建项目点评第1名: the contest may stand behind the verb. */
const won = /(?:获得|荣获|获|取得)(?=[^率])/;
/** A side of what was named before. */
const side = /^(?:总量|增速|..?幅度?|数量|规模)$/;

/** Two sides at once are the thing itself: 固定资产投资[总量和增速]均居全县第三. */
const bothSides = /(?:总量|总额|规模|数量|增量)(?:[和与及]|、|以及)(?:增速|增幅|增量|人均|质量)$/;

/** 综合考核位列全县18[个乡镇]第2名: those it is ranked among are not what is ranked. */
const amongRivals = new RegExp(
  `^个?(?:${rivals}|县|单位)(?:综合)?(?:考核)?[中里内]?的?(?:并列|排名?|[位名]列|位居|列|居|获得?)?$`,
);

/** What is ranked; '' where the clause says only 全市排名第6. */
function rankedBefore({ lead, before }: Mention): string {
  const words = stripLinks(amongRivals.test(lead) ? before : lead);
  const contest = (words.split(won).at(-1) ?? '').replace(standing, '');
  const whole = (contest.length >= 3 ? contest : words.replace(standing, '')).replace(bothSides, '');
  const ranked = stripOpening(stripOpening(whole).replace(standing, ''));
  // 增速居全市第2位: 增速 itself is ranked.
  return nameBefore(ranked) || ranked;
}

const among = new RegExp(`^(?:${rivals}|单位)$`);

/** Names of a rank. */
export const rankRules: readonly LabelRule[] = [
  {
    name: 'bare rank',
    when: ({ mention }) => rankedBefore(mention) === '',
    // 得分94.8,在45个乡镇中排名第8: those it is ranked among are not what is ranked.
    // 接待人次创新高,居全州第一: what the clause before speaks of without a number.
    label: (naming) => {
      const { last, before, mention, labelling } = naming;
      if (before && mention.clause - before.clause > 1) return nameOfClauseBefore(naming);
      return among.test(last) ? (labelling.names.at(-2) ?? last) : last;
    },
  },
  {
    name: 'rank of side',
    when: ({ mention, last }) => side.test(rankedBefore(mention)) && last !== '',
    label: ({ mention, last }) => mergeNames(last, rankedBefore(mention)),
  },
  {
    name: 'rank, words before',
    when: () => true,
    label: ({ mention }) => rankedBefore(mention),
  },
];
