import type { Check, Finding } from '../types.ts';
import { point, pointAtMatch } from '../point.ts';
import type { Figure } from '../figure.ts';
import type { DraftSentence } from '../sentence.ts';

/**
 * A date that no calendar has, and a range that runs backwards: 4月31日, 13月, 增长9%—6%, 每户500元至380元,
 * 始于2030年8月、成于2030年2月. Ranges over the turn of the year and 由…降至… are left alone.
 */
export const impossibleDate: Check = ({ sentences, blocks, half }) => [
  ...blocks.flatMap(({ start, end }) => findDates({ start, text: half.slice(start, end) })),
  ...sentences.flatMap((sentence) => [
    ...findBackwards(sentence),
    ...findMonths(sentence),
    ...sentence.figures.flatMap((figure, at) => findRange(sentence, figure, sentence.figures[at - 1])),
  ]),
];

function findDates({ text, start }: Pick<DraftSentence, 'text' | 'start'>): Finding[] {
  const dates =
    /(?:(?<year>(?:19|20)\d\d)年)?(?<![\d.])(?<month>\d{1,2})月(?!份?(?:以来|的)?\d*个)(?:(?<day>\d{1,2})[日号])?/g;
  return Array.from(text.matchAll(dates)).flatMap((match): Finding[] => {
    // Without its year, 2月29日 is given one that has it.
    const { year = '2000', month = '', day = '1' } = match.groups ?? {};
    // The day before the first of the month behind it.
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const isMonth = Number(month) >= 1 && Number(month) <= 12;
    if (isMonth && Number(day) >= 1 && Number(day) <= last) return [];
    return [pointAtMatch(match, start, `没有“${isMonth ? match[0] : `${month}月`}”这个日子`)];
  });
}

const span = '(?:至|到|[-—~～–]{1,2}|持续到|一直到)';
/** What is said of an end. */
const finished = '[竣完]工|建成|通车|投[用产]|交付|落成|验收|结束|完成|闭幕|收官|启用|开[园业]|迎客';
const sameYear = new RegExp(
  `(?<y1>20\\d\\d)年(?<m1>\\d{1,2})月(?:(?<d1>\\d{1,2})日)?(?<between>[^。;]{0,14}?(?:至|到|[成止终]于|(?:${finished})[于在]?|、|,)[^。;\\d]{0,6})(?:(?<y2>20\\d\\d)年|(?<same>[当同]年))?(?<m2>\\d{1,2})月(?:(?<d2>\\d{1,2})日)?`,
  'g',
);
const sameMonth = new RegExp(
  `(?<m1>\\d{1,2})月(?<d1>\\d{1,2})日起?${span}(?:(?<m2>\\d{1,2})月)?(?<d2>\\d{1,2})日`,
  'g',
);
/** Words that make a pair of dates a beginning and an end. */
const begins = /[始建]于|开[工建始]|动工|启动|从|自|历时|动土|奠基|至|到|—|-/;
const overTurn = /[次翌来明跨上去]年|第二年/;

/** Beginnings after their ends. */
function findBackwards({ text, start }: DraftSentence): Finding[] {
  if (overTurn.test(text)) return [];
  const both = [...text.matchAll(sameYear), ...text.matchAll(sameMonth)];
  return both.flatMap((match): Finding[] => {
    const { y1, m1, d1, y2, same, m2 = m1, d2 } = match.groups ?? {};
    const order = (year: string | undefined, month: string | undefined, day: string | undefined) =>
      Number(year ?? y1 ?? 0) * 10_000 + Number(month) * 100 + Number(day ?? 15);
    // 10月15日至3月15日: over the turn of the year, as months are.
    const isOverTurn =
      (y1 === undefined || !(y2 ?? same)) && (wintry.test(text) || Number(m1) - Number(m2) > 5);
    const around = text.slice(Math.max(0, match.index - 10), match.index + match[0].length + 8);
    const ends = new RegExp(`^[^,。;]{0,4}(?:${finished})`);
    const isSpan = begins.test(around) || ends.test(text.slice(match.index + match[0].length));
    if (!isSpan || isOverTurn || order(y1, m1, d1) <= order(y2, m2, d2)) return [];
    return [pointAtMatch(match, start, `“${match[0]}”前后颠倒`)];
  });
}

const months = new RegExp(
  `(?<![\\d年])(?<m1>\\d{1,2})月(?:份|底|初|中旬|上旬|下旬)?${span}(?<m2>\\d{1,2})月`,
  'g',
);
/** What goes over the turn of the year by its nature. */
const wintry = /冬|[采供][暖热]|防火|学年/;

/** 9月至6月; 11月至3月 is a winter. */
function findMonths({ text, start }: DraftSentence): Finding[] {
  if (wintry.test(text) || overTurn.test(text)) return [];
  return Array.from(text.matchAll(months)).flatMap((match): Finding[] => {
    const fall = Number(match.groups?.['m1']) - Number(match.groups?.['m2']);
    if (fall < 1 || fall > 5) return [];
    return [pointAtMatch(match, start, `“${match[0]}”前后颠倒`)];
  });
}

/** 增长9%—6%, 150—120人. */
function findRange({ text, start }: DraftSentence, figure: Figure, last: Figure | undefined): Finding[] {
  const before = text.slice(Math.max(0, figure.start - start - 24), figure.start - start);
  const bare = /(?<![\d年月.第:/-])(?<low>\d+(?:\.\d+)?) ?(?:—{1,2}|-|~|～|–|至|到) ?$/.exec(before);
  const joins = figure.rangeEnd === 'high' && last?.rangeEnd === 'low' && last.base === figure.base;
  const low = joins
    ? last.value
    : bare && figure.sign !== '~' && figure.sign !== '@'
      ? Number(bare.groups?.['low']) * figure.factor
      : null;
  if (low === null || low <= figure.value || figure.sign === '@') return [];
  const from = joins ? last.start : figure.start - (bare?.[0].length ?? 0);
  const lead = text.slice(Math.max(0, from - start - 12), from - start);
  const quote = text.slice(from - start, figure.end - start);
  // 压减8%至5%, but not 压减8%—5%
  if (/[由从][^,;。]{0,8}$/.test(lead) || (/[至到]/.test(quote) && /降|减|缩|回落/.test(lead))) return [];
  return [point({ start: from, end: figure.end }, `“${quote}”前后颠倒`)];
}
