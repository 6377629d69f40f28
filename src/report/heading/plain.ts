import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from './types.ts';
import { isAppendix } from '../appendix.ts';
import { addressesDelegates, characterisesYear, closesReport, namesPart, opensReport } from '../cues.ts';
import { readEnumerator } from '../enumerators.ts';
import { endsInCells } from '../page-chrome.ts';
import { readPartHeading } from '../part-heading.ts';
import { readTurn } from '../read-turn.ts';
import { countShared, weighLikeness } from './likeness.ts';
import { findLostStop } from './lost-stop.ts';
import { toPlainHeading } from './to-plain-heading.ts';
import { weighEnd } from './wording.ts';

/** What stands before the name of a part: `站在新起点:2012年工作回顾`. */
const motto = /^[^。;:!?,]{4,10}:/;
/** Longest name of a part that its text goes on from. */
const longestGlued = 18;
/** So many short lines in a row are cells of a table, or a list. */
const leastCells = 5;

/** Lines that are headings without an enumerator: short, and not ended as sentences are. */
export function findPlainLines(lines: readonly ClassifiedLine[], taken: ReadonlySet<number>): Heading[] {
  const last = lines.findLastIndex(({ kind }) => kind === 'paragraph');
  const named = lines.some(({ text }) => motto.test(text) && namesPart(text.replace(motto, '')));
  const isCell = (index: number) =>
    lines[index]?.kind === 'paragraph' && !taken.has(index) && /^[^。;]{1,30}$/.test(lines[index].text);
  let cells = 0;
  return lines.flatMap((line, index): Heading[] => {
    if (!isCell(index)) cells = 0;
    else if (cells === 0) while (isCell(index + cells)) cells += 1;
    const { text } = line;
    if (line.kind !== 'paragraph' || taken.has(index) || addressesDelegates(text) || opensReport(text))
      return [];
    // 2023年工作打算|今年工作的总体思路是:…
    const glued = readPartHeading(text);
    if (glued !== undefined && glued <= longestGlued && /年|存在|政府|后|步/.test(text.slice(0, glued)))
      return [{ ...toPlainHeading(line, index, 'line', glued, { stop: 0 }), form: 'run-in', lostStop: true }];
    // 指标 2021年 2022年 增幅, above the rows of a table
    if ((index === last && !standsAlone(text)) || endsInCells(lines[index + 1]?.text ?? '')) return [];
    const words = named ? text.replace(motto, '') : text;
    if (
      !/^(?:(?:(?:19|20)\d\d年?|附件\d?):)?[^。;:!?]{4,30}$/.test(words) ||
      !/\p{Script=Han}{2}.*[\p{Script=Han}”》)]$/u.test(text)
    )
      return [];
    if (cells >= leastCells && !namesPart(text) && !isAppendix(lines[index - 1]?.text ?? '')) return [];
    return [toPlainHeading(line, index, 'line', text.length, { stop: 0 })];
  });
}

/** Least characters with which titles that keep their full stop begin alike, and the longest such title. */
const stopped = { alike: 4, longest: 40, body: 12 };
/** Longest title that need only be built as another is, and how alike: `强抓工业发展。`, `狠抓特色农业。`. */
const pairLikeness = 6;
const terse = { longest: 14, likeness: 4 };

/**
 * Sentences in lines of their own that begin alike are titles that kept their full stop:
 * `这一年,我们迎难而上稳大盘,保持了良好态势。`, some paragraphs, `这一年,我们大抓实体兴产业,…。`
 * A sentence that ends a paragraph of its own, or comes without text behind it, is none.
 */
export function findStoppedLines(lines: readonly ClassifiedLine[], taken: ReadonlySet<number>): Heading[] {
  const paragraphs = [...lines.keys()].filter((index) => lines[index]?.kind === 'paragraph');
  const candidates = paragraphs.filter((index, position) => {
    const text = lines[index]?.text ?? '';
    const next = lines[paragraphs[position + 1] ?? -1]?.text ?? '';
    if (taken.has(index) || !/^(?:(?:19|20)\d\d年)?[^。;:!?\d]{4,70}。$/.test(text)) return false;
    return (
      next.length > Math.min(text.length, stopped.body) &&
      !isTurning(text) &&
      (!characterisesYear(text) ||
        paragraphs.some((other) => other !== index && countShared(lines[other]?.text ?? '', text) > 7)) &&
      !readEnumerator(text)
    );
  });
  return candidates.flatMap((index) => {
    const text = lines[index]?.text ?? '';
    const line = lines[index];
    const alike =
      standsAlone(text.slice(0, -1)) ||
      candidates.some((other) => other !== index && isSibling(text, lines[other]?.text ?? ''));
    return line && alike ? [toPlainHeading(line, index, 'line', text.length - 1)] : [];
  });
}

/** Whether two sentences in lines of their own are titles of one level. */
function isSibling(text: string, other: string): boolean {
  const shared = countShared(other, text);
  const longer = Math.max(text.length, other.length);
  if (longer > stopped.longest) return shared > stopped.alike + 1;
  // 突出项目为王,全力推动经济发展再突破。 and, some paragraphs on, 突出环境为要,全力推动镇村建设再提速。
  const enough = longer <= terse.longest ? terse.likeness : shared < 2 ? Infinity : pairLikeness;
  return shared >= stopped.alike || weighLikeness(text.slice(0, -1), other.slice(0, -1)) >= enough;
}

/** The first sentence of a paragraph, where it could be a title. */
interface Lead {
  line: number;
  text: string;
}

/** Longest first sentence that may be a title, and that has no sibling. */
const longestLead = 48;
/** Least text behind a title in its paragraph. */
const leastBody = 10;
/** How many leads before and after one are compared with it. */
const reach = 12;
/** The least likeness of a title to another, and of one more where two are sure; the least weight of a lost full stop. */
const sureWeight = 3;
const likelyWeight = 2;
const lostStopWeight = 5.9;

/**
 * Finds titles without an enumerator at the head of paragraphs: `经济发展加速蝶变。围绕…`.
 *
 * A first sentence is a title if paragraphs beside it begin alike; where two are sure, others are measured by them,
 * and a title may be found that lost its full stop (`社会大局安定有序强化矛盾隐患排查…`).
 *
 * @param taken lines that begin with a heading already; they part one group of paragraphs from the next.
 */
export function findLeads(lines: readonly ClassifiedLine[], taken: ReadonlySet<number>): Heading[] {
  return toGroups(lines, taken).flatMap((group) => {
    const leads = group.flatMap((index) => readLead(lines[index]?.text ?? '', index));
    const weights = leads.map((lead, index) =>
      weighAmong(lead, leads.slice(Math.max(0, index - reach), index + reach)),
    );
    const sure = weights.filter((weight) => weight >= sureWeight).length;
    if (sure === 0) {
      // A title without siblings, right below a heading, must say how something went: 工业经济稳中有进。坚持把…
      const [lead] = leads;
      const line = lines[lead?.line ?? -1];
      const tells =
        lead && taken.has(lead.line - 1) && /^(?!全).{4,10}$/.test(lead.text) && weighEnd(lead.text) === 3;
      return line && tells ? [toPlainHeading(line, lead.line, 'lead', lead.text.length)] : [];
    }
    const likely = leads.filter(
      (_, index) => (weights[index] ?? 0) >= (sure >= 2 ? likelyWeight : sureWeight),
    );
    const known = new Map(likely.map((lead) => [lead.line, lead]));
    const titles = likely.slice(0, reach).map(({ text }) => text);
    return group.flatMap((index): Heading[] => {
      const line = lines[index];
      if (!line) return [];
      const lead = known.get(index);
      if (lead) return [toPlainHeading(line, index, 'lead', lead.text.length)];
      const length = isTurning(line.text) ? undefined : findLostStop(line.text, titles, lostStopWeight);
      return length === undefined
        ? []
        : [{ ...toPlainHeading(line, index, 'lead', length, { stop: 0 }), lostStop: true }];
    });
  });
}

/** How well a lead matches the best of its neighbours. */
function weighAmong(lead: Lead, neighbours: readonly Lead[]): number {
  const weights = neighbours
    .filter((other) => other !== lead)
    .map(
      (other) =>
        weighLikeness(lead.text, other.text) +
        (/^.{2,6},我们/.test(lead.text) && countShared(lead.text, other.text) > 5 ? 4 : 0),
    );
  return Math.max(standsAlone(lead.text) ? sureWeight : -9, ...weights);
}

/**
 * Whether a first sentence is a title even where no other is built like it: `五年来,我们坚持量质并举,综合实力显著提升`,
 * `过去五年,是发展方式加快转变、综合实力显著增强的五年`.
 */
function standsAlone(text: string): boolean {
  if (text.endsWith('】')) return true;
  // The end first: from every comma of a long line, its end would be looked for anew.
  const [, year] = (/的[一三四五]年$/.test(text) && /[、,](.*)的.年$/.exec(text)) || [];
  return year === undefined
    ? /^这一年,我们.*,|^(?:[一半两三四五]年来|过去[一五]年),我们[^,了]{3,18},[^,了]{5,18}(?<!任务|工作|成绩|成效)$/.test(
        text,
      )
    : weighEnd(year) === 3;
}

function toGroups(lines: readonly ClassifiedLine[], taken: ReadonlySet<number>): number[][] {
  const groups: number[][] = [[]];
  lines.forEach((line, index) => {
    if (taken.has(index)) groups.push([]);
    else if (line.kind === 'paragraph') groups.at(-1)?.push(index);
  });
  return groups;
}

function readLead(text: string, line: number): Lead[] {
  const sentence =
    /^(【[^】]{2,14}】|(?:(?:19|20)\d\d ?年)?[^。!?;:\d]{4,44}?)(?:。|(?<=】)| (?=\p{Script=Han}\S*[,\d]))/u.exec(
      text,
    )?.[1];
  if (sentence === undefined || sentence.length > longestLead || text.length < sentence.length + leastBody)
    return [];
  if (
    isTurning(text) ||
    (characterisesYear(sentence) && !/是.*[、,].*的[三四五]年$/.test(sentence)) ||
    readEnumerator(text)
  )
    return [];
  return [{ line, text: sentence }];
}

/** Whether a paragraph opens, closes or turns the report; its first sentence is rhetoric, not a title. */
function isTurning(text: string): boolean {
  return (
    addressesDelegates(text) ||
    opensReport(text) ||
    readTurn(text) !== undefined ||
    (text.length < 400 && closesReport(text))
  );
}
