import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from './types.ts';
import { addressesDelegates, characterisesYear, closesReport, opensReport } from '../cues.ts';
import { readEnumerator } from '../enumerators.ts';
import { readTurn } from '../read-turn.ts';
import { countShared, weighLikeness } from './likeness.ts';
import { findLostStop, weighBody } from './lost-stop.ts';
import { toPlainHeading } from './to-plain-heading.ts';
import { weighEnd } from './wording.ts';

/** Lines that are headings without an enumerator: short, and not ended as sentences are. */
export function findPlainLines(lines: readonly ClassifiedLine[], taken: ReadonlySet<number>): Heading[] {
  const last = lines.findLastIndex(({ kind }) => kind === 'paragraph');
  return lines.flatMap((line, index): Heading[] => {
    if (line.kind !== 'paragraph' || taken.has(index)) return [];
    if (!/^[^。;:!?]{4,30}$/.test(line.text) || addressesDelegates(line.text)) return [];
    if (!/\p{Script=Han}{2}/u.test(line.text) || !/[\p{Script=Han}”》)]$/u.test(line.text)) return [];
    return index === last ? [] : [toPlainHeading(line, index, 'line', line.text.length, { stop: 0 })];
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
    if (taken.has(index) || !/^[^。;:!?\d]{4,}。$/.test(text) || text.length > stopped.longest) return false;
    return (
      next.length > Math.min(text.length, stopped.body) &&
      !isTurning(text) &&
      !characterisesYear(text) &&
      !readEnumerator(text)
    );
  });
  return candidates.flatMap((index) => {
    const text = lines[index]?.text ?? '';
    const line = lines[index];
    const alike = candidates.some((other) => other !== index && isSibling(text, lines[other]?.text ?? ''));
    return line && alike ? [toPlainHeading(line, index, 'line', text.length - 1)] : [];
  });
}

/** Whether two sentences in lines of their own are titles of one level. */
function isSibling(text: string, other: string): boolean {
  const shared = countShared(other, text);
  const likeness = weighLikeness(text.slice(0, -1), other.slice(0, -1));
  const isTerse = Math.max(text.length, other.length) <= terse.longest && weighEnd(text.slice(0, -1)) > 0;
  // 突出项目为王,全力推动经济发展再突破。 and, some paragraphs on, 突出环境为要,全力推动镇村建设再提速。
  return (
    shared >= stopped.alike ||
    (shared >= 2 && likeness >= pairLikeness) ||
    (isTerse && likeness >= terse.likeness)
  );
}

/** The first sentence of a paragraph, where it could be a title. */
interface Lead {
  line: number;
  text: string;
}

/** Longest first sentence that may be a title; longer than `alone`, it must begin as another does. */
const longestLead = { alone: 30, alike: 48 };
const leastAlike = 4;
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
    const leads = dropLong(group.flatMap((index) => readLead(lines[index]?.text ?? '', index)));
    const weights = leads.map((lead, index) =>
      weighAmong(lead, leads.slice(Math.max(0, index - reach), index + reach)),
    );
    const sure = weights.filter((weight) => weight >= sureWeight).length;
    // 乡村振兴扎实推进|发展高粱8000亩: where all lost their stop, their even length tells them
    const even = group.map((index) => lines[index]?.text.slice(0, 8) ?? '').filter(isEven);
    if (sure === 0 && even.length < leastEven)
      return leads.slice(0, 1).flatMap((lead) => readLoneLead(lead, group, taken, lines));
    const likely = leads.filter(
      (_, index) => (weights[index] ?? 0) >= (sure >= 2 ? likelyWeight : sureWeight),
    );
    const known = new Map(likely.map((lead) => [lead.line, lead]));
    const titles = sure === 0 ? even : likely.slice(0, reach).map(({ text }) => text);
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

/** Whether eight characters say how something went; and the least paragraphs that begin so. */
const isEven = (text: string) => weighEnd(text) === 3 && /^\p{Script=Han}{8}$/u.test(text);
const leastEven = 3;

/** How well a lead matches the best of its neighbours. */
function weighAmong(lead: Lead, neighbours: readonly Lead[]): number {
  const weights = neighbours
    .filter((other) => other !== lead)
    .map((other) => weighLikeness(lead.text, other.text));
  return Math.max(-9, ...weights);
}

/** Longest title that stands by itself, and the least text behind it. */
const lone = { title: 10, body: 40 };

/**
 * A title without siblings, right below a heading: `工业经济稳中有进。坚持把…`. It must say how something went, so that
 * `成绩来之不易。` and `全年经济稳中有进。` stay sentences.
 */
function readLoneLead(
  lead: Lead,
  group: readonly number[],
  taken: ReadonlySet<number>,
  lines: readonly ClassifiedLine[],
): Heading[] {
  const line = lines[lead.line];
  const isFirst = lead.line === group[0] && taken.has(lead.line - 1);
  const titled = lead.text.length <= lone.title && weighEnd(lead.text) === 3 && weighBody(lead.text) === 0;
  if (!line || !isFirst || !titled || line.text.length < lead.text.length + lone.body) return [];
  return [toPlainHeading(line, lead.line, 'lead', lead.text.length)];
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
  const sentence = /^((?:(?:19|20)\d\d ?年)?[^。!?;:\d]{4,44})。/.exec(text)?.[1];
  if (
    sentence === undefined ||
    sentence.length > longestLead.alike ||
    text.length < sentence.length + leastBody
  )
    return [];
  if (isTurning(text) || characterisesYear(sentence) || readEnumerator(text)) return [];
  return [{ line, text: sentence }];
}

/** First sentences without long ones that begin as no other does: `2020年,我们众志成城、…,疫情防控取得阶段胜利`. */
function dropLong(leads: readonly Lead[]): Lead[] {
  return leads.filter(
    (lead, index) =>
      (lead.text.length <= longestLead.alone && !/^\d/.test(lead.text)) ||
      leads
        .slice(Math.max(0, index - reach), index + reach)
        .some((other) => other !== lead && countShared(other.text, lead.text) >= leastAlike),
  );
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
