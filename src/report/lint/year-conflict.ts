import type { Finding, LintInput } from './types.ts';
import { statesYears } from '../chronology.ts';
import { sectionAt } from '../sections.ts';
import type { TextSpan } from './text.ts';

/**
 * Marks years that contradict what the text says of the world: the phrases that say so, the title's year, the first
 * place where the review states its year, a year compared with itself, a meeting dated in the year under review.
 *
 * `超过2023年全年` in a review of 2023 compares it with itself, `比2023年初` doesn't; a meeting of December
 * (`2024年12月29日在…会议上`) stands before the year that it plans for, one of April (`——2022416在…`) doesn't.
 */
export function yearConflict(input: LintInput): Finding[] {
  const { yearEvidence } = input.meta;
  const findings = yearEvidence.map(({ start, end, says }) => ({ start, end, message: says }));
  return [...findings, ...findStated(input), ...findSameYear(input), ...findMeeting(input)];
}

/** The title's years and the first year of the review, where the text's own facts refute them. */
function findStated(input: LintInput): Finding[] {
  const { lines, meta } = input;
  const { inferredYear: real, statedYear: stated, yearEvidence } = meta;
  if (real === null) return [];
  const titles = lines
    .filter(({ kind }) => kind === 'title')
    .flatMap(statesYears)
    .filter(({ year }) => year !== real && year !== real + 1)
    .map(({ start, end, year }) => ({
      start,
      end,
      message: `标题写作${year}年，而文中史实说明回顾的是${real}年。`,
    }));
  const review = reviewText(input)
    .flatMap(statesYears)
    .find(({ year }) => year === stated);
  if (!review || yearEvidence.some(({ start, end }) => start < review.end && review.start < end))
    return titles;
  const message = `这里写作${stated}年，而文中史实说明回顾的是${real}年。`;
  return [...titles, { start: review.start, end: review.end, message }];
}

/** A review that compares its year with the same year: one of the two was rewritten. */
function findSameYear(input: LintInput): Finding[] {
  const { statedYear: year } = input.meta;
  const pattern = new RegExp(
    `(?:超过|高于|好于|多于|低于|比|较)${year}年(?!初|以来|前)(?=全年|同期|年底|末|[增提上下减降])`,
    'g',
  );
  return reviewText(input).flatMap(({ text, start }) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
      message: `回顾的就是${year}年，这里又与${year}年相比，两处年份有一处不对。`,
    })),
  );
}

/** The paragraphs of the review. */
function reviewText({ blocks, half, sections }: LintInput): TextSpan[] {
  return blocks
    .filter(({ kind, start }) => kind === 'paragraph' && sectionAt(sections, start)?.part === 'review')
    .map(({ start, end }) => ({ start, end, text: half.slice(start, end) }));
}

function findMeeting({ lines, meta }: LintInput): Finding[] {
  const published = meta.published === null ? null : Number(meta.published.slice(0, 4));
  return lines.flatMap((line): Finding[] => {
    const match = line.kind === 'metadata' ? /^[—-]+(20\d\d)(?:年(\d{1,2})月|([2-8]))/.exec(line.text) : null;
    const year = Number(match?.[1]);
    const month = Number(match?.[2] ?? match?.[3]);
    if (
      !match ||
      month > 8 ||
      meta.planYear === null ||
      year === meta.planYear ||
      year === published ||
      year !== meta.statedYear
    )
      return [];
    const start = line.start + match[0].search(/\d/);
    return [
      {
        start,
        end: start + 4,
        message: `会议日期写作${year}年，而报告回顾${meta.statedYear}年、部署${meta.planYear}年，应在${meta.planYear}年。`,
      },
    ];
  });
}
