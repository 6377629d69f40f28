import type { Occurrence } from '../../search/browser/index.ts';
import type { QueryResult } from './run-query.ts';
import { FetchFault } from '../../url/index.ts';

/** What a search found, for the sentence that says it. */
export interface SearchOutcome {
  all: readonly QueryResult[];
  /** For each phrase what the filters leave. */
  shown: readonly (readonly Occurrence[])[];
  /** For each phrase the names of the towns that were asked and never say it. */
  silent: readonly (readonly string[])[];
}

/** What was found, as the end of a sentence that begins with the number of the first phrase. */
export function describeOutcome({ all, shown, silent }: SearchOutcome): string {
  const others = all.slice(1).map(({ text }, nth) => {
    const count = shown[nth + 1]!.length;
    return `“${shorten(text)}”共 ${count} 处${count > 0 ? describeSilent(silent[nth + 1]!) : ''}。`;
  });
  const simple = all.filter(({ asked, text }) => asked !== text);
  const simplified = simple.map(({ text }) => `已按简体字“${shorten(text)}”检索。`);
  return [describeFirst(all[0]!, shown[0]!, silent[0]!), ...others, ...simplified].join('');
}

function describeFirst(
  { query, occurrences }: QueryResult,
  shown: readonly Occurrence[],
  silent: readonly string[],
): string {
  const asked = query.anyOf.flat().join('') !== '';
  if (!asked) return '。检索不计标点和空白，除此之外没有输入别的字。';
  if (occurrences.length === 0) return '。各份报告里都没有这样写。';
  if (shown.length === 0) return `。所选范围里没有，不加筛选共有 ${occurrences.length} 处。`;
  const reports = new Set(shown.map(({ report }) => report)).size;
  const unfiltered = shown.length < occurrences.length ? `；不加筛选共有 ${occurrences.length} 处` : '';
  return `，见于 ${reports} 份报告${describeSilent(silent)}${unfiltered}。`;
}

/** Of more towns than these a sentence names some and counts the rest; the row of each says it too. */
const named = 12;

const nameSome = (names: readonly string[]): string =>
  names.length > named
    ? `${names.slice(0, named - 2).join('、')}等 ${names.length} 个镇街`
    : names.join('、');

const describeSilent = (silent: readonly string[]): string =>
  silent.length > 0 ? `，${nameSome(silent)}未提及` : '';

/** The title of the page while it shows some phrases: `“营商环境”在各镇报告中`. */
export const describePage = (phrases: readonly string[]): string =>
  `${phrases.map((phrase) => `“${shorten(phrase)}”`).join('')}在各镇报告中`;

/** A phrase fit to be named in a sentence. */
export const shorten = (phrase: string): string => {
  const characters = Array.from(phrase.trim());
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : characters.join('');
};

/** Why a search was not finished, and what to do. */
export function describeFault(error: unknown): string {
  const kind = error instanceof FetchFault ? error.kind : 'unreachable';
  return {
    unreachable: '检索没有完成：索引文件没有取到。请检查网络后重试。',
    missing: '检索没有完成：服务器上没有要用的索引文件。网站可能刚刚更新，请重试。',
    damaged: '检索没有完成：取到的索引文件残缺或被改动，没有采用。请重试。',
    silent: '检索没有完成：等了很久，服务器没有回应。请检查网络后重试。',
  }[kind];
}
