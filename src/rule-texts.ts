/** The leaf of what readers are told of the rules: on the about page, in reports and their outlines. */
import type { RuleId } from './diagnostics.ts';

/** What readers are told of a rule. */
export interface RuleText {
  /** Chinese name, short enough for a label. */
  label: string;
  /** One Chinese sentence: what the rule marks. */
  meaning: string;
}

/** The texts of every rule of `diagnostics.ts`, by its id. */
export const ruleTexts: Readonly<Record<RuleId, RuleText>> = {
  'web-chrome': { label: '网页残留', meaning: '网页的表头、发布日期、字号与打印控件混入正文。' },
  'duplicate-title': { label: '标题重复', meaning: '同一标题在正文之前出现不止一次。' },
  artifact: { label: '排版残留', meaning: '书签、私用区字符、多余空格、通称作题名等转换或转载的痕迹。' },
  'hard-wrapped': {
    label: '版面断行',
    meaning: '按版面断开的行已接成段来读，页码与页眉不算正文（每份报告只标一次）。',
  },
  'lost-line-breaks': { label: '失去分段', meaning: '整篇或几段连成一行，已按标题、称呼与转折语分段来读。' },
  'no-headings': { label: '没有标题', meaning: '全文没有各部分的标题，各部分按转折的语句划分。' },
  'mixed-width-punctuation': {
    label: '标点半全角混用',
    meaning: '汉字之间用了半角标点，与全角标点混排（每份报告只标一次）。',
  },
  'lost-punctuation': { label: '脱标点', meaning: '标题与正文之间、句与句之间的标点脱落。' },
  'lost-quotes': { label: '脱引号', meaning: '品牌、口号的引号脱落。' },
  'lost-character': { label: '脱字', meaning: '日期、届次、量词等字符脱落。' },
  misspelling: { label: '误字', meaning: '常见的错别字，如“瞄定”应作“锚定”。' },
  placeholder: { label: '占位符', meaning: '以 xx、20xx 等代替真实内容。' },
  watermark: { label: '水印', meaning: '转载者的水印插入正文。' },
  'unbalanced-quote': { label: '引号不配对', meaning: '引号或括号缺少另一半。' },
  truncated: { label: '残缺', meaning: '报告缺少开头、结尾或某一部分。' },
  'year-conflict': { label: '年份矛盾', meaning: '文中写的年份与所述史实不符。' },
  'growth-conflict': { label: '增幅不合', meaning: '增幅、倍数或增量与前后两个数算不拢。' },
  'parts-above-whole': { label: '其中大于总数', meaning: '“其中”各项之和大于总数。' },
  'parts-miss-total': { label: '分项不等于总数', meaning: '列全了的各项之和不等于总数。' },
  'two-values': { label: '一事两数', meaning: '同一件事在两处写成不同的数。' },
  'shares-above-whole': { label: '占比不合', meaning: '同一总体的占比之和超过100%，或构成比之和不是100。' },
  'arithmetic-conflict': {
    label: '数字矛盾',
    meaning: '增幅与报告另一处的数字不符：目标与基数，今年与上年。',
  },
  'year-misfit': { label: '年份与部分不合', meaning: '总结里写了计划年，或计划里写了总结年。' },
  'foreign-place': { label: '他处地名', meaning: '把别处的地名当作本地来写。' },
  'pair-count': { label: '项数不合', meaning: '“分别”之前的项数与之后的个数不一致。' },
  'repeated-text': { label: '文字重复', meaning: '同一句或同一段出现两次。' },
  'enumerator-gap': { label: '序号不连', meaning: '同一层序号跳号或重号。' },
  'announced-count': { label: '项数与所列不合', meaning: '预告的项数与列出的项数不同。' },
  'unit-slip': { label: '单位不一', meaning: '同一个数在两处单位差了万倍或更多。' },
  'impossible-date': { label: '日期或区间不通', meaning: '历法上没有的日期，或由大到小的区间。' },
  'direction-conflict': { label: '升降相反', meaning: '说升而数字降，或说降而数字升。' },
  'completion-rate': { label: '比率不合', meaning: '完成率、占比与自己的两个数算不拢。' },
};
