import type { FactEvidence, FoundFacts } from './types.ts';
import { figureYears } from '../../text/figure-years.ts';
import { toHalfWidth } from '../../text/numerals.ts';
import { readMeetingYear } from './read-meeting-year.ts';

const backward = /回顾|总结|情况|成效|成绩|过去/;
const forward = /安排|打算|任务|重点|计划|目标|举措|部署|思路|要求|建议|谋划|下一?步|展望|今年|明年|新的一年/;
const enumerator =
  /^(?:第?[一二三四五六七八九十\d]{1,3}(?:[、.．]|部分|章)|[（(][一二三四五六七八九十\d]{1,3}[）)])/;
/** An enumerator of the highest rank, but not the first of its list. */
const laterPart = /^(?:[二三四五六]、|第[二三四五六]部分|[2-6][、.．](?!\d))/;

/** A heading without a number that opens the plan: 新一年的目标任务. */
const nextYear = /^(?:新的?一年|明年|来年)/;

/** `一、2022年主要工作` looks back, `三、2022年主要工作` ahead. */
const mainWork = /(?<!今年|明年|下一?步)主要工作$/;
const looksBack = (line: string): boolean =>
  backward.test(line) || (mainWork.test(line) && !laterPart.test(line));
const looksAhead = (line: string): boolean =>
  forward.test(line) || (mainWork.test(line) && laterPart.test(line));

/** A line of the text with its index among those that hold something. */
interface HeadingLine {
  line: string;
  at: number;
}

/** A line that could head a part: short, without a sentence; only a numbered one may end as one. */
function isHeading(line: string): boolean {
  return line.length <= 44 && !/[。；;!！]/.test(enumerator.test(line) ? line.slice(0, -1) : line);
}

const toFigures = (text: string): string => figureYears(toHalfWidth(text));

/**
 * Finds the year under review and the year planned for, as the text says them: in headings (`2022年工作回顾`), in the sentence that
 * opens the review or the plan, by the date of the meeting, in the title, by the day of publication.
 *
 * @param published the day of publication, `YYYY-MM-DD`: in its first half, a year looks back on the one before.
 */
export function findYears(
  text: string,
  title: string | undefined,
  published?: FactEvidence<string>,
): Pick<FoundFacts, 'statedYear' | 'planYear'> {
  const lines = text
    .split('\n')
    .map((line) => toFigures(line.trim()))
    .filter((line) => line !== '');
  const headings = lines
    .map((line, at) => ({ line, at }))
    .filter(({ line, at }) => isHeading(line) && !isTitle(line) && (at > 0 || enumerator.test(line)));
  const ahead =
    headings.find(
      ({ line, at }) =>
        at > 1 && enumerator.test(line) && looksAhead(line) && !looksBack(line) && !isFirst(line),
    ) ?? headings.find(({ line, at }) => at > 1 && nextYear.test(line) && !looksBack(line));
  const meeting = readMeetingYear(lines.slice(0, 24));
  const review = headings.find(
    ({ line }) => looksBack(line) && !looksAhead(line) && yearOf(line) !== undefined,
  );
  const pair = findPair(headings);
  const opening = readReview(lines.slice(1, ahead?.at));
  const told =
    (review && yearFrom(review.line, 'heading')) ??
    (meeting && isRefuted(opening?.value, meeting.plan.value, headings) ? undefined : opening) ??
    meeting?.stated ??
    pair?.stated;
  const planYear = findPlan(headings, ahead, lines, told?.value) ?? pair?.plan;
  const half = /半年|季度/.test(title ?? '') ? yearFrom(title ?? '', 'title') : undefined;
  if (half) return { statedYear: half, ...(ahead && { planYear: half }) };
  const statedYear =
    told ??
    (planYear && { ...planYear, value: planYear.value - 1 }) ??
    readTitle(
      title,
      lines.slice(1, ahead?.at).filter((line) => !line.includes(toFigures(title ?? ''))),
      ahead !== undefined,
    ) ??
    readPublished(published);
  const planned =
    planYear ??
    (ahead && meeting ? meeting.plan : undefined) ??
    (ahead && statedYear ? { ...statedYear, value: statedYear.value + 1 } : undefined) ??
    readNextYear(lines, statedYear?.value);
  return { ...(statedYear && { statedYear }), ...(planned && { planYear: planned }) };
}

function isFirst(line: string): boolean {
  return /^(?:第?一|[（(]一|1)(?:[、.．]|部分|章|[）)])/.test(line);
}

/** `一、实干担当的2023年`, `二、奋楫扬帆的2024年`: parts that only name their years, one after the other. */
function findPair(
  headings: readonly HeadingLine[],
): { stated: FactEvidence<number>; plan: FactEvidence<number> } | undefined {
  const dated = headings.filter(({ line }) => enumerator.test(line) && yearOf(line) !== undefined);
  const second = dated.find(({ line }) => laterPart.test(line));
  const first = dated.find(
    ({ line, at }) =>
      isFirst(line) && second !== undefined && at < second.at && !/[（(]/.test(line.slice(0, 1)),
  );
  const stated = first && yearFrom(first.line, 'heading');
  const plan = second && yearFrom(second.line, 'heading');
  return stated && plan && plan.value === stated.value + 1 ? { stated, plan } : undefined;
}

/** The year of the heading that plans, the one behind the year under review before any other; else of the plan's first sentences. */
function findPlan(
  headings: readonly HeadingLine[],
  ahead: HeadingLine | undefined,
  lines: readonly string[],
  stated: number | undefined,
): FactEvidence<number> | undefined {
  const dated = headings.filter(
    ({ line }) => looksAhead(line) && !looksBack(line) && yearOf(line) !== undefined,
  );
  const next = dated.find(({ line }) => yearOf(line) === (stated ?? 0) + 1) ?? dated[0];
  return toPlan(next?.line, ahead && lines.slice(ahead.at + 1, ahead.at + 8));
}

/**
 * Whether the year of a report's opening sentence can't be the one under review: it is the year that the meeting plans for, or
 * a heading plans for the meeting's year and the sentence speaks of neither.
 */
const isRefuted = (value: number | undefined, plan: number, headings: readonly HeadingLine[]): boolean =>
  value !== undefined &&
  (value >= plan ||
    (value !== plan - 1 && headings.some(({ line }) => looksAhead(line) && yearOf(line) === plan)));

/** The sentence that says what kind of year it was: `即将过去的2022年是…极不寻常的一年`, `2023年,是…开局之年`. */
function readReview(lines: readonly string[]): FactEvidence<number> | undefined {
  const sentence = /(?:过去的)?(20\d\d)年,?(?:是|对)[^。]{0,60}(?:一年|之年)/.exec(
    lines.join('\n').slice(0, 3000),
  );
  return sentence ? { value: Number(sentence[1]), quote: sentence[0], from: 'text' } : undefined;
}

/**
 * The year of a title: what a summary is about; of a report that also plans, the year in which it was given, unless its review
 * speaks of that year and not of the one before.
 */
function readTitle(
  title: string | undefined,
  review: readonly string[],
  plans: boolean,
): FactEvidence<number> | undefined {
  const year = yearFrom(title ?? '', 'title');
  if (!year || !plans || /度/.test(year.quote)) return year;
  const body = review.slice(1).join('\n');
  const speaks = (value: number) => body.includes(`${String(value)}年`);
  return speaks(year.value) && !speaks(year.value - 1) ? year : { ...year, value: year.value - 1 };
}

function readPublished(published: FactEvidence<string> | undefined): FactEvidence<number> | undefined {
  if (!published) return undefined;
  const [year = 0, month = 0] = published.value.split('-').map(Number);
  return { ...published, value: month >= 10 ? year : year - 1 };
}

/** A sentence behind the beginning that starts with the year after the one under review: `2024年是…`, `2024年,我们将…`. */
function readNextYear(
  lines: readonly string[],
  stated: number | undefined,
): FactEvidence<number> | undefined {
  if (stated === undefined) return undefined;
  const next = stated + 1;
  const opens = new RegExp(
    `^(?:各位代表[:：!！,，])?${String(next)}年(?:是|,?我们(?:将|要)|(?:全[县区市镇乡]|政府|经济社会)[^。]{0,30}(?:目标|要求|思路))`,
  );
  const line = lines.slice(Math.floor(lines.length / 4)).find((one) => opens.test(one));
  return line === undefined ? undefined : { value: next, quote: line.slice(0, 40), from: 'text' };
}

function isTitle(line: string): boolean {
  return (
    /(?:报告|总结|汇报|情况)$/.test(line) &&
    !/^(?:第?[一二三四五六七八九十\d]{1,3}[、.]|[（(])/.test(line) &&
    /政府|度/.test(line)
  );
}

function yearOf(line: string): number | undefined {
  const year = /(?<!\d)(20\d\d)(?=年|工作)/.exec(line)?.[1];
  return year === undefined ? undefined : Number(year);
}

function yearFrom(line: string, from: 'heading' | 'title' | 'text'): FactEvidence<number> | undefined {
  const value = yearOf(toFigures(line));
  return value === undefined ? undefined : { value, quote: line, from };
}

/** The year of a heading, else the first that the plan's first paragraphs begin a sentence with. */
function toPlan(
  heading: string | undefined,
  paragraphs: readonly string[] | undefined,
): FactEvidence<number> | undefined {
  if (heading !== undefined) return yearFrom(heading, 'heading');
  const sentence =
    /(?:^|[。,，;；])(?:到)?(20\d\d)年(?:是|全?[镇乡县区市]|政府|工作|的?(?:总体|主要|指导|经济)|,|，|我们|及)[^。]{0,20}/.exec(
      paragraphs?.join('\n').slice(0, 1500) ?? '',
    );
  return sentence
    ? { value: Number(sentence[1]), quote: sentence[0].replace(/^[。,，;；]/, ''), from: 'text' }
    : undefined;
}
