/**
 * The wording by which a report tells its parts apart; all patterns are for half-width text.
 *
 * Phrases quoted from reports: `各位代表:现在,我代表…向大会报告工作` (opening), `让我们更加紧密地团结在…` (closing). What turns
 * from one part to the next without a heading stands in `read-turn.ts`.
 */
import type { Part } from './types.ts';

const address = /^(?:尊敬的)?各位(?:代表|委员|领导|同志)|^同志们/;
const greeting = /^(?:尊敬的)?各位(?:代表|委员|领导|同志)[^。]{0,20}[:!]$|^同志们[:!]$/;
const reporting = /^(?:现在,?)?(?:我(?:代表|受|向大会)|受.{2,20}委托)[^。]{0,40}(?:报告|汇报)/;

/** Whether a paragraph speaks to the delegates: `各位代表,…`. */
export function addressesDelegates(text: string): boolean {
  return address.test(text.slice(0, 12));
}

/** Whether a paragraph belongs to the opening: the address, or `现在,我代表…向大会报告工作`. */
export function opensReport(text: string): boolean {
  const head = text.slice(0, 120);
  const address = addressesDelegates(head) && beginsReport(head);
  return address || greeting.test(head) || reporting.test(head) || /请予以?审议/.test(head);
}

/** Whether a paragraph says that the report begins: `现在,我代表镇人民政府向大会报告工作`. */
export function beginsReport(text: string): boolean {
  return /(?:现在,?)?(?:我|由我)(?:谨?代表|受|向大会)[^。]{0,40}(?:报告|汇报)|受[^。]{2,20}委托[^。]{0,20}报告/.test(
    text.slice(0, 160),
  );
}

const closing = /让我们|为[^。]{4,60}而?(?:努力|团结|不懈|共同)?奋斗|作出新的更大贡献|贡献[^。]{0,8}力量/;

const lastWords =
  /更大的?贡献|贡献[^。]{0,12}力量|谱写[^。]{2,40}(?:篇章|新篇|华章)|(?:开创|创造|书写|续写)[^。]{2,40}(?:新局面|未来|辉煌|篇章|新业绩)|(?:不懈|努力|共同|接续|团结)奋斗[!。]$|谢谢(?:大家|各位)?[!。]?$|(?:阔步|奋勇|勇毅|砥砺)前[进行][!。]$/;

/** Whether what stands last ends a report: a call to action, or `…作出更大的贡献!`. */
export function endsReport(text: string): boolean {
  return closesReport(text) || lastWords.test(text.slice(-120));
}

/** Whether a last paragraph calls to action: `让我们…努力奋斗!`. */
export function closesReport(text: string): boolean {
  return closing.test(text);
}

const partNames: readonly (readonly [Part, RegExp])[] = [
  [
    'problems',
    /(?:存在|看到|面临|正视)的?(?:主要)?(?:问题|不足|困难|短板)|(?:问题|困难)(?:和|与|及)(?:不足|问题|困难|挑战|短板)/,
  ],
  [
    'review',
    /回顾|总结|(?:基本|开展|完成|进展|执行|落实|工作)情况|主要工作.*(?:成效|亮点)|主要(?:成效|成绩|做法)|工作成效/,
  ],
  [
    'plan',
    /下一?步|打算|谋划$|展望|规划(?:纲要|建议)|目标[和与及]任务|安排|计划(?!生育)|部署|(?:重点|主要|目标)(?:工作)?(?:任务|工作|举措)|工作(?:重点|思路|措施|任务|建议|意见)|(?<!实现|完成|达成)发展目标|今后|明年/,
  ],
  // `经济社会发展实现预期目标` says what was done.
  ['targets', /总体要求|总体思路|指导思想|(?<!实现|完成|达成)(?:预期|奋斗|主要|发展|工作)目标/],
  ['self_building', /政府自身建设/],
];

/** The part that a heading's words name, without regard to where it stands. */
export function readPartName(title: string): Part | undefined {
  return partNames.find(([, pattern]) => pattern.test(title))?.[0];
}

/** Whether a line without a sentence could be the heading of a part: `2022年工作回顾`, `加强政府自身建设`. */
export function namesPart(text: string): boolean {
  return text.length <= 30 && !/[。;:!]/.test(text) && readPartName(text) !== undefined;
}

/** Whether a title is that of a text that only plans: `2024年度工作计划`, `2025年工作要点`; not `…总结及工作计划`. */
export function isPlanTitle(title: string): boolean {
  return (
    /(?:(?:工作|行动|任务)(?:计划|要点|思路|安排|打算)|重点工作安排)$/.test(title) &&
    !/总结|回顾|情况/.test(title)
  );
}

/** Headings of the government's work on itself, a part of their own on the plan's side. */
export function namesSelfBuilding(title: string): boolean {
  return /自身(?:建设|过?硬)|履职能力|政府(?:自身|履职|建设)|(?:人民|群众)满意的?[^,。]{0,4}政府|政府治理(?:现代化|能力|体系)|政府(?:作风|效能|执行力)|(?:法治|廉洁|服务型|有为|满意|高效)政府/.test(
    title,
  );
}

/** Headings of how a government works, which stand last where it speaks of itself; the Party's own building is another matter. */
export function namesConduct(title: string): boolean {
  return (
    /作风|(?<!治理)效能|廉|行政(?!执法|村|区)|[施治]政|政府(?!工作)|队伍|履职|担当/.test(title) &&
    !/党建|党的|党组织|营商|平安|民生/.test(title)
  );
}

/** Headings that only set targets, where another heading of the plan follows: `2024年政府工作目标任务`. */
export function namesTargets(title: string): boolean {
  return /目标|总体要求|总体思路|指导思想/.test(title) && !/重点|举措|措施|安排/.test(title);
}

/** A sentence that says what kind of year it was, no heading: `2023年是极不平凡的一年`, `这一年,是…的一年`. */
export function characterisesYear(sentence: string): boolean {
  return /年,?既?是(?!一)/.test(sentence) && !/^这是/.test(sentence);
}
