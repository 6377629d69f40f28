import type { Hit } from '../search/browser/index.ts';
import type { Found } from './search-ask.ts';

/** What a search found, for the sentence that says it. */
export interface Outcome {
  all: readonly Found[];
  /** For each phrase what the filters leave. */
  shown: readonly (readonly Hit[])[];
  /** Names of the towns that were asked and never say the first phrase. */
  silent: readonly string[];
}

/** What was found, as the end of a sentence that begins with the number of the first phrase. */
export function describeOutcome({ all, shown, silent }: Outcome): string {
  const others = all.slice(1).map(({ text }, at) => `“${shorten(text)}”共 ${shown[at + 1]!.length} 处。`);
  const simple = all.filter(({ asked, text }) => asked !== text);
  const simplified = simple.map(({ text }) => `已按简体字“${shorten(text)}”检索。`);
  return [describeFirst(all[0]!, shown[0]!, silent), ...others, ...simplified].join('');
}

function describeFirst({ query, hits }: Found, shown: readonly Hit[], silent: readonly string[]): string {
  const asked = query.anyOf.flat().join('') !== '';
  if (!asked) return '。检索不计标点和空白，除此之外没有输入别的字。';
  if (hits.length === 0) return '。各份报告里都没有这样写。';
  if (shown.length === 0) return `。所选范围里没有，不加筛选共有 ${hits.length} 处。`;
  const reports = new Set(shown.map(({ block }) => block.report)).size;
  const without = silent.length > 0 ? `，${silent.join('、')}未提及` : '';
  const unfiltered = shown.length < hits.length ? `；不加筛选共有 ${hits.length} 处` : '';
  return `，见于 ${reports} 份报告${without}${unfiltered}。`;
}

/** The title of the page while it shows some phrases: `“营商环境”在各镇报告中`. */
export const describePage = (phrases: readonly string[]): string =>
  `${phrases.map((phrase) => `“${shorten(phrase)}”`).join('')}在各镇报告中`;

/** A phrase fit to be named in a sentence. */
export const shorten = (phrase: string): string => {
  const characters = Array.from(phrase.trim());
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : characters.join('');
};
