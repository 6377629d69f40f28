import { findQuantities } from '../measure/index.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Library } from './library.ts';
import { type NamedTown, readNamedTown } from './named-town.ts';
import { foldMasked } from './numbers.ts';

/** What a text says that can be held against reports: words in their wording, or a number with a town's name. */
export interface Claim {
  kind: 'quotation' | 'number';
  /** UTF-16 offsets into the text; of a quotation without its marks. */
  start: number;
  end: number;
  /** The town that it is said of, if any. */
  town: NamedTown | null;
  /** The year that it is said of, if any. */
  year: number | null;
  /** For a number the clause that it stands in, back to the town's name. */
  clause: string;
  /** Whether the number is meant as at least (超过5亿元) or at most (近6亿元). */
  bound?: 'atLeast' | 'atMost' | undefined;
}

/** Shorter quotations are terms and names, of no one's wording. */
const least = 10;
const opening = '“「『';
const closing = '”」』';

/** Words between quotation marks, the outermost where they stand in each other; a mark without its other half is none. */
function findQuoted(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') opened = [];
    else if (opening.includes(sign)) opened.push(at + 1);
    else if (closing.includes(sign)) {
      const start = opened.pop();
      if (start !== undefined && opened.length === 0) found.push({ start, end: at });
    }
  }
  const straight = Array.from(text.matchAll(/"(?<words>[^"\n]+)"/g), ({ index, groups }) => ({
    start: index + 1,
    end: index + 1 + (groups?.['words'] ?? '').length,
  })).filter((one) => found.every(({ start, end }) => one.end < start || end < one.start));
  return [...found, ...straight].sort((a, b) => a.start - b.start);
}

/** Claims of a text, in its order: quotations, sentences that stand alone, and numbers with a town's name. */
export function readClaims(text: string, library: Library): Claim[] {
  const quoted = findQuoted(text);
  const quotations = quoted.flatMap(({ start, end }): Claim[] => {
    if (fold(text.slice(start, end)).length < least) return [];
    const said = saidOf(text, { start: start - 1, end: end + 1 }, quoted, library);
    return [{ kind: 'quotation', start, end, ...said, clause: '' }];
  });
  const swallowed = new Set<Claim>();
  const isFree = (start: number, end: number) =>
    quotations.every((one) => swallowed.has(one) || end <= one.start || one.end <= start);
  const loose = splitSentences(text).flatMap((sentence): Claim[] => {
    const words = text.slice(sentence.start, sentence.end);
    const lead = leads.exec(words)?.[0] ?? '';
    const town = lead === '' ? null : lastTown(lead, library);
    // 龙泉镇提出：… without quotation marks: the words behind are the town's.
    const own = town === null ? sentence : { start: sentence.start + lead.length, end: sentence.end };
    const touched = quotations.filter((one) => own.start < one.end && one.start < own.end);
    const isWhole = touched.every((one) => own.start <= one.start && one.end <= own.end);
    const numbers = readNumbers(text, sentence, library, isFree);
    // 八陡镇固定资产投资8.29亿元: a number that is told, not words that are taken over.
    const isOfMany = new Set(numbers.map((one) => one.town?.town)).size > 1;
    // 八陡镇：固定资产投资8.29亿元: nor are they behind a colon.
    const isTold =
      (town === null ? lead === '' : /[:：]$/.test(lead)) &&
      numbers.length > 0 &&
      touched.length === 0 &&
      isBrief(text.slice(own.start, own.end), library, isOfMany ? 200 : most);
    if (!isTold && isWhole && isWording(own, touched)) {
      for (const one of touched) swallowed.add(one);
      const year = toYear(/(20\d\d)年/.exec(lead)?.[1]);
      return [{ kind: 'quotation', ...own, town, year: town === null ? null : year, clause: '' }];
    }
    return numbers;
  });
  return [...quotations.filter((one) => !swallowed.has(one)), ...loose].sort((a, b) => a.start - b.start);

  /** Whether a sentence is the reports' own, quotation marks within it and all. */
  function isWording({ start, end }: { start: number; end: number }, within: readonly Claim[]): boolean {
    const outside = within.reduceRight(
      (rest, one) => rest.slice(0, one.start - start) + rest.slice(one.end - start),
      text.slice(start, end),
    );
    // 根据八陡镇政府工作报告，“…”，成效明显: all that matters stands in the marks, and in a report.
    const isQuoted =
      outside.length < (end - start) / 2 &&
      /报告|[说称道]/.test(text.slice(start, within[0]?.start)) &&
      within.some((one) => stands(text.slice(one.start, one.end), library)) &&
      !stands(text.slice(start, end), library);
    return (
      !isQuoted &&
      quotes(text.slice(start, end), library) &&
      (within.length === 0 || quotes(outside, library))
    );
  }
}

/** Words that say whose a sentence is: 龙泉镇：, 龙泉镇2022年的报告提出， */
const leads = /^[^，。；:：]{2,24}(?:[:：]|(?:说|提出|称|写道|写到|指出|表示|介绍|显示|提到)[，,])/;

/** A sentence of so few folded characters that it tells a number and little else. */
const most = 36;

/** Whether a sentence tells a number in its own words: short, nothing denied, and not as a report has it. */
const isBrief = (sentence: string, { shelves }: Library, most: number): boolean => {
  const folded = fold(sentence);
  return folded.length <= most && !/没有|[未不无非]/.test(sentence) && !stands(sentence, { shelves });
};

/** Whether words stand in a report as they are. */
const stands = (words: string, { shelves }: Pick<Library, 'shelves'>): boolean => {
  const folded = fold(words);
  return shelves.some(({ folded: { text } }) => text.includes(folded));
};

/** How much of a sentence must stand in the reports, in runs of four characters, to be taken for their wording. */
const ownWords = 0.5;

/** Whether a sentence without marks is wording of the reports, as it stands or nearly so. */
function quotes(sentence: string, library: Library): boolean {
  const folded = fold(sentence);
  if (folded.length < least) return false;
  const { shelves } = library;
  const masked = foldMasked(sentence).text;
  if (masked.length >= least / 2 && shelves.some(({ masked: { text } }) => text.includes(masked)))
    return true;
  const runs = Array.from({ length: folded.length - 3 }, (_, at) => folded.slice(at, at + 4));
  const known = runs.filter((run) => shelves.some(({ folded: { text } }) => text.includes(run)));
  return known.length >= runs.length * ownWords;
}

/** The town and year that a quotation is said to be of: named before it in its line, or right behind it. */
function saidOf(
  text: string,
  { start, end }: { start: number; end: number },
  quoted: readonly { start: number; end: number }[],
  library: Library,
): Pick<Claim, 'town' | 'year'> {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  // What is quoted before says nothing of whose words these are.
  const line = quoted
    .filter((one) => one.start > from && one.end < start)
    .reduce(
      (words, one) =>
        words.slice(0, one.start - from) + '　'.repeat(one.end - one.start) + words.slice(one.end - from),
      text.slice(from, start),
    )
    .slice(-80);
  const town =
    lastTown(line, library) ?? firstTown(/^[^。！？\n“]{0,30}/.exec(text.slice(end))?.[0] ?? '', library);
  const years = Array.from(line.matchAll(/(20\d\d)年/g));
  return { town, year: town === null ? null : toYear(years.at(-1)?.[1]) };
}

const toYear = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** The last town named in a text. */
export function lastTown(text: string, library: Library): NamedTown | null {
  const [last] = library.names
    .map(({ name, town }) => ({ town, start: text.lastIndexOf(name), length: name.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.start + b.length - (a.start + a.length));
  return last ? readNamedTown(text, last, library) : null;
}

function firstTown(text: string, library: Library): NamedTown | null {
  const [first] = library.names
    .map(({ name, town }) => ({ town, start: text.indexOf(name) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  return first ? readNamedTown(text, first, library) : null;
}

/** Words of how much more or less there is, which name no thing. */
const change =
  /[\d.]+(?:%|[万亿]?[一-鿿]{1,2})|同比|环比|[比较][上去]年(?:同期)?|增[长加速幅]|上升|下降|减少|提高|达到?|[只仅]有?|合|[了约为而却则即也是的镇乡]|街道/g;

const withoutTowns = (text: string, library: Library): string =>
  findTowns(text, library).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );

/** The towns that a text names, in its order; 青石镇 once, not 青石 too. */
function findTowns(text: string, { names }: Library): { town: string; start: number; end: number }[] {
  const all = names
    .flatMap(({ name, town }) =>
      text
        .split(name)
        .slice(0, -1)
        .map((_, at, parts) => parts.slice(0, at + 1).join(name).length)
        .map((start) => ({ town, start, end: start + name.length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(({ end }, at) => all.slice(0, at).every((one) => one.end < end));
}

/** The town that a number behind some words is of; null where they name several and don't tell. */
function townOf(before: string, library: Library): NamedTown | null {
  const last = before.lastIndexOf('分别');
  const head = last < 0 ? before : before.slice(0, last);
  const towns = findTowns(head, library);
  // 北蔡镇和留庄镇: joined with the one before.
  const isJoined = (at: number) => /^[和与及、]$/.test(head.slice(towns[at - 1]?.end ?? 0, towns[at]?.start));
  const first = towns.findLastIndex((_, at) => at === 0 || !isJoined(at));
  const group = towns.slice(Math.max(0, first));
  if (group.length < 2) return lastTown(before, library);
  const one = last < 0 ? undefined : group[findQuantities(before.slice(last)).length];
  return one ? readNamedTown(head, one, library) : null;
}

const overBefore = /(?:超过?|突破|逾|高于|不[低少]于)了?$/;

/** The numbers of a sentence that stand behind a town's name. */
function readNumbers(
  text: string,
  { start, end }: { start: number; end: number },
  library: Library,
  isFree: (start: number, end: number) => boolean,
): Claim[] {
  const sentence = text.slice(start, end);
  return findQuantities(sentence).flatMap((found): Claim[] => {
    const before = sentence.slice(0, found.start);
    const town = townOf(before, library);
    const place = { start: start + found.start, end: start + found.end };
    if (town === null || !isFree(place.start, place.end)) return [];
    const clauses = before.split(/[，,；;。：:]/);
    // …完成固定资产投资8.5亿元，同比增长15%以上; 而留庄镇为8.7亿元: what names nothing is of the clauses before.
    const names = clauses.findLastIndex((one) => withoutTowns(one, library).replace(change, '').length >= 2);
    const clause = clauses.slice(Math.max(0, names)).join('');
    const after = /^[^，,；;。、]{0,12}/.exec(sentence.slice(found.end))?.[0] ?? '';
    const years = Array.from(before.matchAll(/(20\d\d)年/g));
    const bound =
      found.more || overBefore.test(before) || /^(?:[多余]|以上)/.test(after)
        ? 'atLeast'
        : /(?:不足|不到|近)$/.test(before)
          ? 'atMost'
          : undefined;
    const year = toYear(years.at(-1)?.[1]);
    return [{ kind: 'number', ...place, town, year, clause: clause + after, bound }];
  });
}
