import type { ClassifiedLine } from '../classify.ts';
import type { Span } from '../types.ts';
import type { KindEvidence, Seen, TextKind } from './types.ts';
import { addressesDelegates, closesReport, endsReport, opensReport, readPartName } from '../cues.ts';
import { readEnumerator } from '../enumerators.ts';
import { isPageChrome } from '../page-chrome.ts';

/** A rule that shows a kind: its evidence, in offsets of the text as it is read; undefined where it doesn't hold. */
export type Judge = (seen: Seen) => KindEvidence[] | undefined;

/** Of each kind, what shows it. */
export const judges: Readonly<Record<Exclude<TextKind, 'complete'>, Judge>> = {
  menu: judgeMenu,
  other: judgeOther,
  compilation: judgeCompilation,
  news: judgeNews,
  preview: judgePreview,
  page: judgePage,
  'head-missing': judgeHead,
  cut: judgeCut,
};

const says =
  (says: string) =>
  ({ start, end }: Span): KindEvidence => ({ start, end, says });
const lengthOf = (lines: readonly ClassifiedLine[]) => lines.reduce((sum, { text }) => sum + text.length, 0);
const isSentence = ({ text }: ClassifiedLine) => /[。;,]/.test(text) && text.length > 15;

/** Menus only: no sentence to speak of, and lines that are a page's. */
function judgeMenu({ lines, body, openings, partHeadings }: Seen): KindEvidence[] | undefined {
  const sentences = body.filter(isSentence);
  const menus = lines.filter(({ text }) => isPageChrome(text));
  if (openings.length > 0 || partHeadings.length > 0 || lengthOf(sentences) >= 120) return undefined;
  if (menus.length < 2 || lengthOf(sentences) * 3 > lengthOf(lines)) return undefined;
  return menus.slice(0, 3).map(says('网页的菜单'));
}

/** Words that reports are made of, and titles of documents that are none. */
const reportWords =
  /全[镇乡县区市]|街道|我[镇乡县区市]|党委|政府|完成|增长|同比|建设|推进|实施|开展|落实|加强|项目|工作|群众|农村|村|企业|治理|发展|民生|产业|财政/g;
const otherTitle =
  /(?:通知|公告|公示|通告|办法|条例|规定|公报|简介|合同|协议|名单|决定|批复|函|启事|说明书|须知|指南|声明|简历|招标书|菜谱|试卷|论文|目录|决议|解读)(?:\(草案\))?$/;
/** What only an article about something says of itself. */
const article = /本文(?:将|从|主要|旨在|拟|就)/;
/** Least characters of a text that could be a report, or a piece of one. */
const leastText = 60;
/** Least words of reports in a hundred characters. */
const leastWords = 2.2;

/** Nothing of a report in it: no title, no address, no part; another document's title, or other words. */
function judgeOther({ lines, body, openings, titles, partHeadings, half }: Seen): KindEvidence[] | undefined {
  if (openings.length > 0 || titles.length > 0) return undefined;
  const named = lines.slice(0, 5).find(({ text }) => text.length <= 40 && otherTitle.test(text));
  const strong = partHeadings.filter(({ text }) => /回顾|总结|20\d\d年|下一?步|今后|明年/.test(text));
  const [first] = body;
  const said = article.exec(half.slice(0, 400));
  if (said) return [{ start: said.index, end: said.index + said[0].length, says: '这是一篇文章' }];
  if (named && strong.length < 2) return [says(`题名是“${named.text}”`)(named)];
  if (partHeadings.length > 0 || !first) return first ? undefined : [];
  if (lengthOf(body) < leastText) return [says('只有一两句话')(first)];
  const words = half.match(reportWords)?.length ?? 0;
  const length = half.replace(/\s/g, '').length;
  return (words * 100) / Math.max(1, length) < leastWords ? [says('没有报告的用语')(first)] : undefined;
}

/** Several reports: one begins again behind the text of another. */
function judgeCompilation({ openings, titles, lines, half }: Seen): KindEvidence[] | undefined {
  const apart = (starts: readonly ClassifiedLine[]) =>
    starts.filter((line, index) => index === 0 || line.start - (starts[index - 1]?.start ?? 0) > 300);
  const begun = apart(openings);
  // One report that was pasted twice
  const last = half.slice(begun.at(-1)?.start).trim();
  if (begun.length > 1 && begun.every(({ start }) => half.startsWith(last, start))) return undefined;
  if (begun.length > 1) return begun.map(says('报告在这里开始'));
  // 篇一:…工作总结, and 篇二:… behind its text
  const counted = apart(
    lines.filter(({ text }) =>
      /^(?:第[一二三四五]篇|[篇范文]{1,2}[一二三四五])(?![\p{Script=Han}])/u.test(text),
    ),
  );
  if (counted.length > 1) return counted.map(says('另一篇在这里开始'));
  // Titles of several places, each with text of its own behind it.
  const places = new Map<string, ClassifiedLine>();
  for (const title of apart(titles)) {
    const place = /[\p{Script=Han}]{1,6}(?:镇|乡|街道|县|区|市)/u.exec(
      title.text.replace(/\d{4}年度?/g, ''),
    )?.[0];
    if (place && !places.has(place)) places.set(place, title);
  }
  const own = [...places.values()];
  const told = own.filter((title, index) => {
    const end = own[index + 1]?.start ?? Infinity;
    return lengthOf(lines.filter(({ start }) => start > title.start && start < end)) > 300;
  });
  return told.length > 1 ? told.map(says('另一份报告的标题')) : undefined;
}

/** The third person, in which news tells of a report. */
const thirdPerson =
  /《(?:政府工作)?报告》(?:提出|指出|认为|强调|要求|显示|明确|说|回顾|总结|部署)|(?:^|[。,;:])(?:政府工作)?报告(?:提出|指出|认为|强调|显示|明确|从|全面回顾|回顾了|总结了)|(?:作|做)了?(?:题为[^。]{2,30}的)?(?:政府)?工作报告|(?:会议|大会)(?:认为|指出|强调|号召|提出|要求|充分肯定|高度评价)|(?:听取|审议)(?:和审查|并(?:审议|通过))?了?[^。,]{0,20}(?:工作)?报告|(?:与会|人大)?代表们?(?:一致)?(?:认为|表示|纷纷)|记者(?:从|获悉|在|\p{Script=Han}{2,3}[)报])|本[报网台]讯|(?:大会|会议)(?:由|应到|执行主席|隆重)|[镇乡县区市]长[^。,我]{2,4}(?:代表|向大会|作)/gu;

/** A news story: it tells of the report in the third person, and never speaks as the report does. */
function judgeNews({ half, openings, partHeadings }: Seen): KindEvidence[] | undefined {
  const told = [...half.matchAll(thirdPerson)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const own = half.match(/我们|我镇|我乡|我县/g)?.length ?? 0;
  if (openings.length > 0 || told.length < 2 || partHeadings.length >= 2) return undefined;
  return told.length * 2 > own ? told.slice(0, 4).map(says('以第三人称转述')) : undefined;
}

const preview =
  /(?:剩余?|还[剩有])\s*\d+\s*页|余下全文|(?:点击|登录|下载|购买|扫码|关注|付费)[^。\n]{0,10}(?:查看|阅读|获取|下载)[^。\n]{0,6}(?:全文|完整|剩余|更多|全部)|(?:阅读|查看|展开|浏览)(?:剩余)?全文|(?:阅读|查看)全部[^。\n]{0,14}登录|试读(?:结束|部分)|预览(?:结束|已结束|部分)|免费预览|仅(?:供|展示|显示)[^。\n]{0,8}(?:预览|部分)|未完待续|\(未完\)|内容未完|全文(?:请|可)?(?:见附件|下载)|点击继续(?:阅读|浏览)/g;

function judgePreview({ half }: Seen): KindEvidence[] | undefined {
  const found = [...half.matchAll(preview)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return found.length > 0 ? found.map(says('预览的提示')) : undefined;
}

const pageOf =
  /第\s*(\d{1,3})\s*页\s*[,/|]?\s*[(/]?\s*共\s*(\d{1,3})\s*页|(?:页码|页次):?\s*(\d{1,3})\s*\/\s*(\d{1,3})|共\s*(\d{1,3})\s*页\s*[,/|]?\s*(?:当前)?第\s*(\d{1,3})\s*页/g;
const pager = /(?:上一页|首页)?\s*(?:\[?1\]?\s*\[?2\]?(?:\s*\[?\d{1,2}\]?)*)\s*(?:\.{2,3}|…)?\s*下一页/g;

/** One page of several: its number is told, and the others are not there. */
function judgePage({ half, body }: Seen): KindEvidence[] | undefined {
  const told = [...half.matchAll(pageOf)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    page: Number(match[1] ?? match[3] ?? match[6]),
    of: Number(match[2] ?? match[4] ?? match[5]),
  }));
  const pages = new Set(told.map(({ page }) => page));
  const [first] = told;
  if (first && first.of > 1 && pages.size < first.of && pages.size === 1)
    return [{ start: first.start, end: first.end, says: `第${first.page}页，共${first.of}页` }];
  const ends = body.slice(-3).some(({ text }) => endsReport(text));
  const turn = ends ? undefined : [...half.matchAll(pager)].at(0);
  return turn && [{ start: turn.index, end: turn.index + turn[0].length, says: '下面还有几页' }];
}

/** A report that begins in the middle: mid-sentence, or with the second of its parts. */
function judgeHead({ body, lines, openings, partHeadings }: Seen): KindEvidence[] | undefined {
  const [first] = body;
  if (!first || openings.length > 0) return undefined;
  const titled = lines.some(({ kind, start }) => kind === 'title' && start < first.start);
  const place = { start: first.start, end: Math.min(first.end, first.start + 20) };
  const enumerator = readEnumerator(first.text);
  if (/^[,。、;:!?)”》%]|^(?:的|了|和|与|及|着|等)(?![的了])/.test(first.text))
    return [says('从句中开始')(place)];
  if (enumerator && enumerator.kind !== 'dash' && enumerator.number > 1)
    return [says(`从“${enumerator.text.trim()}”开始`)(place)];
  if (titled || opensReport(first.text) || addressesDelegates(first.text)) return undefined;
  // What counts from one, or says which year it tells of, begins where a report does.
  const counted = body.map(({ text }) => readEnumerator(text)).find((one) => one && one.kind !== 'dash');
  const dated = /^(?:(?:19|20)\d\d年|今年以来|一年来|[过去]{1,2}的?一年|[^。]{2,6}年(?:度|是))/.test(
    first.text,
  );
  const root = partHeadings[0];
  const named = root && readPartName(root.text);
  // Without title and address, a report that begins with its plan or in a section lacks what stands before.
  if (root && root.start <= first.start && (named === 'plan' || named === 'targets'))
    return [says('从计划部分开始，前面没有回顾')(root)];
  if (counted ? counted.number === 1 : dated) return undefined;
  return root && root.start <= first.start ? undefined : [says('没有标题、称呼与第一部分的标题')(place)];
}

/** A report that breaks off: in mid-sentence, or before its plan. */
function judgeCut({ body, openings, titles, partHeadings }: Seen): KindEvidence[] | undefined {
  const last = body.at(-1);
  if (!last) return undefined;
  const place = { start: Math.max(last.start, last.end - 20), end: last.end };
  const isReport = openings.length > 0 || titles.some(({ text }) => /报告/.test(text));
  if (body.slice(-4).some(({ text }) => endsReport(text))) return undefined;
  // Behind `各位代表,…让我们…` notes and tables may follow, however many.
  const calls = ({ text, start }: ClassifiedLine) =>
    start * 2 > last.end && addressesDelegates(text) && closesReport(text);
  if (body.some(calls)) return undefined;
  const endsOpen = !/[。!?…][”’」』》)\]]*$/.test(last.text);
  if (endsOpen && last.text.length > 12) return [says('断在句中')(place)];
  if (endsOpen || (isReport && !partHeadings.some(({ text }) => readPartName(text) === 'plan')))
    return [says(endsOpen ? '最后是标题，没有正文' : '没有下一年的安排，也没有结尾')(place)];
  // 2023年工作总结和2024年工作计划 promises what is not there
  const promises = titles.some(({ text }) => /[和及与暨].{0,12}(?:谋划|打算|思路|安排|计[划画])/.test(text));
  if (promises && !partHeadings.some(({ text }) => readPartName(text) === 'plan'))
    return [says('标题说到打算，文中没有')(place)];
  return isReport ? [says('没有结尾')(place)] : undefined;
}
