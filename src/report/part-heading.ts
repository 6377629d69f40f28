import { namesReport } from './classify.ts';
import { namesPart } from './cues.ts';
import { readEnumerator } from './enumerators.ts';

/** What the sentence behind a heading begins with. */
const body =
  /^\s*(?:(?:19|20)\d\d年|过去|今后|一年来|[今去]年|这一年|各位|\(|全[镇乡县区市]|在|按照|根据|围绕|坚持|我们|面对|总体|指导|[一二三四五][是要])/;
/** Nouns that headings of parts end with. */
const partEnd =
  /(?:回顾|总结|(?:重点|主要)工作|情况|安排|打算|任务|思路|思想|重点|目标|要求|计划|谋划|部署|建设|措施|举措|建议|不足|问题|困难)$/;
/** Ends that hardly a sentence goes on from, and what it goes on with all the same. */
const surely =
  /(?:工作|总体|基本)(?:回顾|总结|安排|打算|任务|思路|要求)$|(?:基本|开展|进展)情况$|重点(?:任务|工作)$|指导思想$|(?:奋斗|预期|主要|工作)目标$|存在.*(?:问题|不足|困难)$|(?:明年|下一?步|今后).*(?:打算|安排|计划|思路|重点)$/;
const goesOn =
  /^(?:[和与及暨的、是有为,]|任务|情况|完成|开展|目标|措施|落实|推进|进展|全面|取得|扎实|明确|问题|困难|工作|汇报|如下|\P{Script=Han}|.\P{Script=Han})/u;

/**
 * How long the heading of a part is that a text begins with, where its body follows without a break:
 * `二、2024年工作安排|2024年是…`; undefined where none does.
 */
export function readPartHeading(text: string): number | undefined {
  const enumerator = readEnumerator(text)?.text.length ?? 0;
  const clause = /^[^。,;:!?、\s]*/.exec(text.slice(enumerator))?.[0] ?? '';
  for (let length = 4; length <= Math.min(30, clause.length); length += 1) {
    const title = clause.slice(0, length);
    if (!partEnd.test(title) || !namesPart(title) || namesReport(title)) continue;
    const rest = text.slice(enumerator + length);
    if (
      body.test(rest) ||
      /^\s[^]{40}/.test(rest) ||
      (rest !== '' && surely.test(title) && !goesOn.test(rest))
    )
      return enumerator + length;
  }
  return undefined;
}
