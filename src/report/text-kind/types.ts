import type { ClassifiedLine } from '../classify.ts';
import type { Span } from '../types.ts';

/** What a text can be, in the order in which it is judged; `menu` and `other` are refused, the others read and named. */
export const textKinds = [
  'menu',
  'compilation',
  'news',
  'other',
  'preview',
  'page',
  'head-missing',
  'cut',
  'complete',
] as const;
/** What a text is. */
export type TextKind = (typeof textKinds)[number];

/** A place of the text that shows what it is. */
export interface KindEvidence extends Span {
  /** Plain Chinese, without a full stop: what stands there. */
  says: string;
}

/** What a text is, said before anything of it is measured, with what shows it. */
export interface TextKindReading {
  kind: TextKind;
  /** Plain Chinese sentence for the reader. */
  message: string;
  /** Places in the source, in text order; empty where only an absence shows it. */
  evidence: KindEvidence[];
  /** Whether it is no report at all, so that it can't be taken. */
  refused: boolean;
}

/** What readers call a text of each kind, and what is said of it. */
export const meanings: Readonly<Record<TextKind, { label: string; message: string }>> = {
  menu: { label: '只有菜单', message: '这里只有网页的菜单与链接，没有报告的正文。' },
  other: { label: '不是报告', message: '这不是政府工作报告，也不是工作总结。' },
  compilation: { label: '报告汇编', message: '这里有几份报告，应当逐份拆开。' },
  news: { label: '新闻稿', message: '这是关于报告的新闻，不是报告原文，数字是转述的。' },
  preview: { label: '预览', message: '这只是网站的预览，全文没有给出。' },
  page: { label: '其中一页', message: '这只是多页中的一页，前后还有正文。' },
  'head-missing': { label: '缺开头', message: '这份报告缺开头，从中间开始。' },
  cut: { label: '不完整', message: '这份报告没有完，后文缺失。' },
  complete: { label: '完整', message: '这份报告有头有尾。' },
};

/** What readers call a text of a kind: `新闻稿`. */
export const textKindLabels = Object.fromEntries(
  textKinds.map((kind) => [kind, meanings[kind].label]),
) as Readonly<Record<TextKind, string>>;

/** What is known of a text when its kind is judged: its lines, without what a page puts around them. */
export interface Seen {
  lines: readonly ClassifiedLine[];
  /** Lines of the report itself. */
  body: readonly ClassifiedLine[];
  /** The text in half width. */
  half: string;
  /** How often the report begins: its address or `现在,我代表…`. */
  openings: readonly ClassifiedLine[];
  titles: readonly ClassifiedLine[];
  partHeadings: readonly ClassifiedLine[];
}
