import type { FoundPlace } from './find-place.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { FactEvidence, FactInput, FoundFacts } from './types.ts';
import type { FactName } from './fields.ts';
import { toHalfWidth } from '../../text/numerals.ts';
import { findPlace } from './find-place.ts';
import { findYears } from './find-years.ts';
import { isFact } from './is-fact.ts';

const rowOfTitle = /^(?:标\s*题|(?:信息|文件)?名\s*称)\s*[:：]\s*(.+?)(?=\s+\S{2,6}\s*[:：]|$)/;
/** A row of a page's table that tells something else: `主题分类：政府工作报告` */
const row = /\t|(?:分类|类别|索引号|栏目|体裁|主题词|关键词)\s*[:：]|^(?:主题|信息|组配)分类/;
/** `政府工作报告（摘要）`, `2022年工作总结及2023年工作打算` */
const titleEnd =
  /(?:(?:报告|情况|总结|汇报)》?(?:[（(][^）)]{1,48}[）)])?|(?:总结|情况).{0,16}(?:打算|安排|思路|计划|要点))$/;
/** Where the head of a report ends: its address, or the heading of its first part. */
const headEnd = /^(?:尊敬的)?各位代表|^(?:一、|第一部分|[（(]一[）)])/;
/** Where a page stands in its site: `当前位置：首页>政务公开>政府工作报告` */
const trail = /[<>＞»]|^(?:当前|所在|您的?)(?:的?位置|在)/;
const opening =
  /^(?:(?:——|--)(?!.{0,16}[镇乡县区市旗道].{0,6}政府工作报告$)|[（(]?20\d\d年\s*\d{1,2}月)|我代表|各位代表/;

/**
 * Finds what a document says about itself, each fact with its words: place, title, kind, years, day of publication, publisher,
 * number; in its title, the line of the meeting, its opening and headings, and in the table of the page around it.
 */
export function findFacts(
  document: FactInput,
  gazetteer: Gazetteer,
): { facts: FoundFacts; rival?: FoundPlace['rival'] } {
  const input = { ...document, text: tidy(document.text), around: tidy(document.around) };
  const { facts: place, rival } = findPlace(input, gazetteer);
  const whole = input.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const lines = withoutNotice(whole);
  const rows = [...whole.slice(0, 24), ...input.around.split('\n').map((line) => line.trim())];
  const title = findTitle(lines, input.around) ?? readFileName(input.name);
  const told = findRows(rows);
  const years = findYears(input.text, title?.value, told.published);
  const kind = findKind(title, input.text);
  const made = !title && place.townFull && kind && years.statedYear;
  const facts = {
    ...place,
    kind,
    title:
      title ??
      (made ? makeTitle(place.townFull?.value ?? '', years.statedYear?.value ?? 0, kind.value) : undefined),
    ...years,
    ...told,
  };
  return {
    facts: Object.fromEntries(
      Object.entries(facts).filter(
        ([name, fact]) => fact !== undefined && isFact(name as FactName, fact.value),
      ),
    ),
    ...(rival && { rival }),
  };
}

/** The lines of a report without the notice that sends it out: `关于印发《政府工作报告》的通知`, with its number and its sentence. */
function withoutNotice(lines: readonly string[]): readonly string[] {
  const notice = lines.slice(0, 8).findIndex((line) => /印发.{0,40}报告.{0,8}通知$/.test(line));
  const title = lines
    .slice(0, 24)
    .findIndex((line, at) => at > notice && titleEnd.test(line) && line.length <= 40);
  return notice < 0 || title < 0 ? lines : lines.slice(title);
}

/** Without characters that no reader sees, and with titles that are spaced letter by letter closed. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Co}\p{Cf}]/gu, '')
    .replace(/^[ \t\u3000]*(?:\p{Script=Han}[ \t\u3000]+){3,}\p{Script=Han}[ \t\u3000]*$/gmu, (line) =>
      line.replace(/[ \t\u3000]/g, ''),
    );
}

/** The title: a line of the head that ends as one, with the line above it where that goes on (`青石镇2023年` / `政府工作报告`). */
function findTitle(lines: readonly string[], around: string): FactEvidence<string> | undefined {
  const said = lines
    .slice(0, 12)
    .map((line) => rowOfTitle.exec(line)?.[1])
    .find((text) => text !== undefined);
  if (said !== undefined) return { value: said, quote: said, from: 'title' };
  const end = lines.slice(0, 12).findIndex((line) => headEnd.test(line));
  const upper = lines.slice(0, end < 0 ? 12 : end);
  // A sentence above the title is a note of an editor; below it the text begins.
  const body = upper.findIndex((line, at) => at > 1 && (line.includes('。') || line.length > 80));
  const head = upper.slice(0, body < 0 ? upper.length : body);
  const ends = head.map(
    (line) =>
      titleEnd.test(line) && line.length <= 60 && ![opening, trail, row].some((other) => other.test(line)),
  );
  const first = ends.indexOf(true);
  // What names the place of a page in its site, 政府工作报告, stands above the title that ends so
  const whole = /^(?:政府)?工作报告$/.test(head[first] ?? '')
    ? head.findIndex((line, at) => ends[at] && /\d{4}年/.test(line) && line.endsWith(head[first] ?? ''))
    : -1;
  const at = whole < 0 ? first : whole;
  const line = at < 0 ? undefined : head[at];
  if (line !== undefined) {
    const above = head[at - 1];
    const goesOn =
      above !== undefined &&
      /^(?:政府)?工作的?(?:报告|总结|情况)$/.test(line) &&
      /(?:[镇乡县区市旗年度]|街道|政府|办事处)$/.test(above) &&
      above.length <= 30;
    const value = toBare(goesOn ? `${above}${line}` : line);
    return { value, quote: goesOn ? `${above} ${line}` : line, from: 'title' };
  }
  const beside = around
    .split('\n')
    .map((text) => rowOfTitle.exec(text.trim())?.[1])
    .find((text) => text !== undefined && titleEnd.test(text));
  return beside === undefined ? undefined : { value: beside, quote: beside, from: 'around' };
}

/** The name of a file as a title, without its number and what its owner wrote behind: `03 青石镇2024年政府工作报告（定稿）(1).docx`. */
function readFileName(path: string): FactEvidence<string> | undefined {
  const stem = (path.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const value = stem
    .replace(/^(?!20\d\d年)\d+[-_.、\s]*/, '')
    .replace(/(?:\s*[（(【[][^）)】\]]*[）)】\]])+$/, '');
  return titleEnd.test(value) && value.length <= 60 ? { value, quote: stem, from: 'file name' } : undefined;
}

/** A title without the marks around it, and without the day and the meeting behind it. */
function toBare(title: string): string {
  return title
    .replace(/[（(][^）)]*(?:会议|日)[^）)]*[）)]$/, '')
    .replace(/^《(.*)》$/, '$1')
    .replace(/^[—-]+/, '');
}

/** The kind of document, by its title; without one, by how it speaks to the delegates. */
function findKind(title: FactEvidence<string> | undefined, text: string): FactEvidence<string> | undefined {
  const bare = title?.value.replace(/\s/g, '') ?? '';
  const named = /(?:重点)?工作(?:总结|情况|汇报)|年度报告/.exec(bare)?.[0];
  const speaks = /(?:各位代表|我代表)[^。]{0,60}(?:政府|大会)|向大会(?:作|报告)/.exec(
    text.slice(0, 3000),
  )?.[0];
  const thanks = /我(?:谨)?代表[^。]{0,24}(?:人民)?政府/.exec(text)?.[0];
  if (/政府[^，。]{0,12}报告/.test(bare)) return { value: '政府工作报告', quote: bare, from: 'title' };
  if (named !== undefined) return { value: named, quote: bare, from: 'title' };
  const said = speaks ?? thanks;
  if (said !== undefined) return { value: '政府工作报告', quote: said, from: 'opening' };
  return /工作报告/.test(bare) ? { value: '工作报告', quote: bare, from: 'title' } : undefined;
}

function makeTitle(town: string, year: number, kind: string): FactEvidence<string> {
  return { value: `${town}${String(year)}年${kind}`, quote: '', from: 'made up' };
}

/** What the table above a page says (国办发〔2017〕47号 names its rows). */
function findRows(
  rows: readonly string[],
): Pick<FoundFacts, 'published' | 'publisher' | 'documentNumber' | 'provenance'> {
  const find = (
    pattern: RegExp,
    toValue: (match: RegExpExecArray) => string | undefined,
  ): FactEvidence<string> | undefined => {
    for (const row of rows) {
      const match = pattern.exec(toHalfWidth(row));
      const value = match ? toValue(match) : undefined;
      if (match && value !== undefined) return { value, quote: match[0].trim(), from: 'around' };
    }
    return undefined;
  };
  const findDay = (before: string, after = '') =>
    find(
      new RegExp(`${before}(20\\d\\d)[-年/.](\\d{1,2})[-月/.](\\d{1,2})${after}`),
      ([, year, month = '', day = '']) => toDate(Number(year), Number(month), Number(day)),
    );
  const published =
    findDay('(?:发布日期|发布时间|发表时间|公开日期)[\\s:]*') ??
    findDay('(?:发文日期|成文日期|生成日期)[\\s:]*') ??
    findDay('^[-·\\s]*(?:时间|日期)[\\s:]*') ??
    // WeChat's articles have the hour beside who published them, without a label
    findDay('^(?!.*更新).{0,24}?', '日?\\s+\\d{1,2}:\\d{2}');
  const publisher = find(
    /(?:发布机构|公开机构|发文机关|发布单位)[\s:]+([\p{Script=Han}]{4,40})/u,
    ([, name]) => name,
  );
  const number = '([\\p{Script=Han}]{1,10}[〔[(]20\\d\\d[〕\\])]\\s*\\d{1,4}号)';
  const documentNumber =
    find(new RegExp(`(?:发文字号|文\\s*号)[\\s:]*${number}`, 'u'), ([, said]) => said) ??
    find(new RegExp(`^${number}$`, 'u'), ([, said]) => said);
  const official = find(/索\s*引\s*号|发布机构|公开机构/, () => 'official');
  return {
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(documentNumber && { documentNumber }),
    ...(official && { provenance: { ...official, value: 'official' as const } }),
  };
}

/** A day that the calendar has, as `YYYY-MM-DD`. */
function toDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}
