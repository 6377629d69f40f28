/**
 * The leaf that every stage shares: what can be wrong with a source text, and the row that says so.
 *
 * A rule's id is the name of the file that reports it (`lint/lost-punctuation.ts` → `lost-punctuation`).
 */

/** How much a defect matters: `warning` may mislead a reader, `info` is cosmetic. */
export type Severity = 'info' | 'warning' | 'error';

/** A defect as a rule finds it. */
export interface Finding {
  /** UTF-16 offset into the source; equals `end` where something is missing from between two characters. */
  start: number;
  /** UTF-16 offset into the source, exclusive. */
  end: number;
  /** Plain Chinese sentence for a reader: what stands there, and what was expected. */
  message: string;
  /** The other side of what doesn't fit: the sentence said before, the sum's parts. */
  related?: readonly { start: number; end: number }[];
}

/** One defect of a source text, as published in `reports/<id>.json`. */
export interface Diagnostic extends Finding {
  /** Id of the rule, a key of {@link rules}. */
  rule: RuleId;
  severity: Severity;
}

/**
 * The stage whose rules look for a defect: at the lines of the text, at its sections, at the numbers in it, or, as a
 * sharp-eyed colleague would, at what doesn't fit together.
 */
export type LintStage = 'reading' | 'report' | 'measure' | 'check';

/** What is said of a rule on the about page and in the outline of a report. */
export interface Rule {
  /** Chinese name, short enough for a label. */
  label: string;
  severity: Severity;
  /** One Chinese sentence: what the rule marks. */
  meaning: string;
  /** Who looks for it; each stage has a table in which every one of its rules must stand. */
  stages: readonly LintStage[];
}

/** Every rule that any stage may report, by id. */
export const rules = {
  'web-chrome': {
    label: '网页残留',
    severity: 'info',
    meaning: '网页的表头、发布日期、字号与打印控件混入正文。',
    stages: ['report'],
  },
  'duplicate-title': {
    label: '标题重复',
    severity: 'info',
    meaning: '同一标题在正文之前出现不止一次。',
    stages: ['report'],
  },
  artifact: {
    label: '排版残留',
    severity: 'info',
    meaning: '书签、私用区字符、多余空格、通称作题名等转换或转载的痕迹。',
    stages: ['report', 'measure'],
  },
  'hard-wrapped': {
    label: '版面断行',
    severity: 'info',
    meaning: '按版面断开的行已接成段来读，页码与页眉不算正文（每份报告只标一次）。',
    stages: ['reading'],
  },
  'lost-line-breaks': {
    label: '失去分段',
    severity: 'warning',
    meaning: '整篇连成一行，已按标题、称呼与转折语分段来读。',
    stages: ['reading'],
  },
  'no-headings': {
    label: '没有标题',
    severity: 'info',
    meaning: '全文没有各部分的标题，各部分按转折的语句划分。',
    stages: ['report'],
  },
  'mixed-width-punctuation': {
    label: '标点半全角混用',
    severity: 'info',
    meaning: '汉字之间用了半角标点，与全角标点混排（每份报告只标一次）。',
    stages: ['report'],
  },
  'lost-punctuation': {
    label: '脱标点',
    severity: 'warning',
    meaning: '标题与正文之间、句与句之间的标点脱落。',
    stages: ['report'],
  },
  'lost-quotes': { label: '脱引号', severity: 'info', meaning: '品牌、口号的引号脱落。', stages: ['report'] },
  'lost-character': {
    label: '脱字',
    severity: 'warning',
    meaning: '日期、届次、量词等字符脱落。',
    stages: ['report', 'measure'],
  },
  misspelling: {
    label: '误字',
    severity: 'info',
    meaning: '常见的错别字，如“瞄定”应作“锚定”。',
    stages: ['report'],
  },
  placeholder: {
    label: '占位符',
    severity: 'warning',
    meaning: '以 xx、20xx 等代替真实内容。',
    stages: ['report'],
  },
  watermark: { label: '水印', severity: 'warning', meaning: '转载者的水印插入正文。', stages: ['report'] },
  'unbalanced-quote': {
    label: '引号不配对',
    severity: 'warning',
    meaning: '引号或括号缺少另一半。',
    stages: ['report'],
  },
  truncated: {
    label: '残缺',
    severity: 'warning',
    meaning: '报告缺少开头、结尾或某一部分。',
    stages: ['report'],
  },
  'year-conflict': {
    label: '年份矛盾',
    severity: 'error',
    meaning: '文中写的年份与所述史实不符。',
    stages: ['report'],
  },
  'growth-conflict': {
    label: '增幅不合',
    severity: 'warning',
    meaning: '增幅、倍数或增量与前后两个数算不拢。',
    stages: ['check'],
  },
  'parts-above-whole': {
    label: '其中大于总数',
    severity: 'warning',
    meaning: '“其中”各项之和大于总数。',
    stages: ['check'],
  },
  'parts-miss-total': {
    label: '分项不等于总数',
    severity: 'warning',
    meaning: '列全了的各项之和不等于总数。',
    stages: ['check'],
  },
  'two-values': {
    label: '一事两数',
    severity: 'warning',
    meaning: '同一件事在两处写成不同的数。',
    stages: ['check'],
  },
  'shares-above-whole': {
    label: '占比不合',
    severity: 'warning',
    meaning: '同一总体的占比之和超过100%，或构成比之和不是100。',
    stages: ['check'],
  },
  'arithmetic-conflict': {
    label: '数字矛盾',
    severity: 'warning',
    meaning: '增幅与报告另一处的数字不符：目标与基数，今年与上年。',
    stages: ['check'],
  },
  'year-misfit': {
    label: '年份与部分不合',
    severity: 'warning',
    meaning: '总结里写了计划年，或计划里写了总结年。',
    stages: ['check'],
  },
  'foreign-place': {
    label: '他处地名',
    severity: 'warning',
    meaning: '把别处的地名当作本地来写。',
    stages: ['check'],
  },
  'pair-count': {
    label: '项数不合',
    severity: 'warning',
    meaning: '“分别”之前的项数与之后的个数不一致。',
    stages: ['check'],
  },
  'repeated-text': {
    label: '文字重复',
    severity: 'warning',
    meaning: '同一句或同一段出现两次。',
    stages: ['check'],
  },
  'enumerator-gap': {
    label: '序号不连',
    severity: 'warning',
    meaning: '同一层序号跳号或重号。',
    stages: ['check'],
  },
  'announced-count': {
    label: '项数与所列不合',
    severity: 'warning',
    meaning: '预告的项数与列出的项数不同。',
    stages: ['check'],
  },
  'unit-slip': {
    label: '单位不一',
    severity: 'warning',
    meaning: '同一个数在两处单位差了万倍或更多。',
    stages: ['check'],
  },
  'impossible-date': {
    label: '日期或区间不通',
    severity: 'warning',
    meaning: '历法上没有的日期，或由大到小的区间。',
    stages: ['check'],
  },
  'direction-conflict': {
    label: '升降相反',
    severity: 'warning',
    meaning: '说升而数字降，或说降而数字升。',
    stages: ['check'],
  },
  'completion-rate': {
    label: '比率不合',
    severity: 'warning',
    meaning: '完成率、占比与自己的两个数算不拢。',
    stages: ['check'],
  },
} as const satisfies Record<string, Rule>;

/** Id of a rule of {@link rules}. */
export type RuleId = keyof typeof rules;

/** Id of a rule that a stage looks for. */
export type RuleOf<Stage extends LintStage> = {
  [Id in RuleId]: Stage extends (typeof rules)[Id]['stages'][number] ? Id : never;
}[RuleId];

/** Runs every rule of a table over what its stage has read; in the order of the table. */
export function runRules<Id extends RuleId, Input>(
  table: Readonly<Record<Id, (input: Input) => Finding[]>>,
  input: Input,
): Diagnostic[] {
  return (Object.keys(table) as Id[]).flatMap((rule) =>
    table[rule](input).map((finding) => ({ rule, severity: rules[rule].severity, ...finding })),
  );
}

/**
 * Ends a run because documents are at fault, not our code: `message` is a whole report with file, place, what was
 * expected and what to write, so scripts print it without a stack.
 */
export class DocumentFault extends Error {
  override name = 'DocumentFault';
}
