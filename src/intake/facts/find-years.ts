import type { Evidence, FoundFacts } from './types.ts';
import { figureYears } from '../../text/figure-years.ts';
import { toHalfWidth } from '../../text/numerals.ts';

const looksBack = /回顾|总结|情况|成效|成绩|主要工作$|过去/;
const looksAhead = /安排|打算|任务|重点|计划|目标|举措|部署|思路|要求|建议|谋划|下一?步|展望/;

/** A line that could head a part: short, without a sentence. */
function isHeading(line: string): boolean {
  return line.length <= 44 && !/[。；;!！]/.test(line.slice(0, -1));
}

const toFigures = (text: string): string => figureYears(toHalfWidth(text));

/**
 * Finds the year under review and the year planned for, as the text says them: in headings (`2022年工作回顾`), in the sentence that
 * opens the plan, by the date of the meeting, in the title.
 */
export function findYears(
  text: string,
  title: string | undefined,
): Pick<FoundFacts, 'statedYear' | 'planYear'> {
  const lines = text
    .split('\n')
    .map((line) => toFigures(line.trim()))
    .filter((line) => line !== '');
  const headings = lines.map((line, at) => ({ line, at })).filter(({ line }) => isHeading(line));
  const meeting = readMeeting(lines.slice(0, 24));
  const review = headings.find(
    ({ line }) => looksBack.test(line) && !looksAhead.test(line) && yearOf(line) && !isTitle(line),
  );
  const ahead = headings.find(
    ({ line, at }) =>
      at > 1 &&
      /^(?:第?[一二三四五六七八九十\d]|[（(])/.test(line) &&
      looksAhead.test(line) &&
      !looksBack.test(line),
  );
  const dated = headings.find(
    ({ line }) => looksAhead.test(line) && !looksBack.test(line) && yearOf(line) && !isTitle(line),
  );
  const planYear = toPlan(dated?.line, ahead && lines.slice(ahead.at + 1, ahead.at + 8));
  const statedYear =
    (review && yearFrom(review.line, 'heading')) ??
    readReview(lines.slice(1, ahead?.at)) ??
    meeting?.stated ??
    (planYear && { ...planYear, value: planYear.value - 1 }) ??
    yearFrom(title ?? '', 'title');
  const planned =
    planYear ??
    (ahead && meeting ? meeting.plan : undefined) ??
    (ahead && statedYear ? { ...statedYear, value: statedYear.value + 1 } : undefined);
  return { ...(statedYear && { statedYear }), ...(planned && { planYear: planned }) };
}

/** The sentence that says what kind of year it was: `即将过去的2022年是…极不寻常的一年`. */
function readReview(lines: readonly string[]): Evidence<number> | undefined {
  const sentence = /(?:过去的)?(20\d\d)年,?(?:是|对)[^。]{0,60}一年/.exec(lines.join('\n').slice(0, 3000));
  return sentence ? { value: Number(sentence[1]), quote: sentence[0], from: 'text' } : undefined;
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

function yearFrom(line: string, from: 'heading' | 'title' | 'text'): Evidence<number> | undefined {
  const value = yearOf(toFigures(line));
  return value === undefined ? undefined : { value, quote: line, from };
}

/** The year of a heading, else the first that the plan's first paragraphs begin a sentence with. */
function toPlan(
  heading: string | undefined,
  paragraphs: readonly string[] | undefined,
): Evidence<number> | undefined {
  if (heading !== undefined) return yearFrom(heading, 'heading');
  const sentence =
    /(?:^|[。,，;；])(?:到)?(20\d\d)年(?:是|全?[镇乡县区市]|政府|工作|的?(?:总体|主要|指导|经济)|,|，|我们|及)[^。]{0,20}/.exec(
      paragraphs?.join('\n').slice(0, 1500) ?? '',
    );
  return sentence
    ? { value: Number(sentence[1]), quote: sentence[0].replace(/^[。,，;；]/, ''), from: 'text' }
    : undefined;
}

/** A meeting in spring looks back on the year before, one in December on its own. */
function readMeeting(
  head: readonly string[],
): { stated: Evidence<number>; plan: Evidence<number> } | undefined {
  for (const line of head) {
    const date = /(20\d\d)年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(line);
    if (!date || line.length > 60 || /发布|发文|公开|索引/.test(line)) continue;
    const shift = Number(date[2]) >= 9 ? 0 : 1;
    const at = (value: number): Evidence<number> => ({ value, quote: date[0], from: 'meeting' });
    return { stated: at(Number(date[1]) - shift), plan: at(Number(date[1]) - shift + 1) };
  }
  return undefined;
}
