import { findQuantities } from '../measure/index.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Library } from './library.ts';

/** What a text says that can be held against reports: words in their wording, or a number with a town's name. */
export interface Claim {
  kind: 'quotation' | 'number';
  /** UTF-16 offsets into the text; of a quotation without its marks. */
  start: number;
  end: number;
  /** The town that it is said of, if any. */
  town: string | null;
  /** The year that it is said of, if any. */
  year: number | null;
  /** For a number the clause that it stands in, back to the town's name. */
  clause: string;
}

/** Shorter quotations are terms and names, of no one's wording. */
const least = 10;
const marks = /[“「『"](?<words>[^“”「」『』"]+)[”」』"]/g;

/** Claims of a text, in its order: quotations, sentences that stand alone, and numbers with a town's name. */
export function readClaims(text: string, library: Library): Claim[] {
  const quotations = Array.from(text.matchAll(marks)).flatMap((match): Claim[] => {
    const words = match.groups?.['words'] ?? '';
    if (fold(words).length < least) return [];
    const start = match.index + 1;
    return [
      {
        kind: 'quotation',
        start,
        end: start + words.length,
        ...saidOf(text, match.index, start + words.length + 1, library),
        clause: '',
      },
    ];
  });
  const isFree = (start: number, end: number) =>
    quotations.every((one) => end <= one.start || one.end <= start);
  const loose = splitSentences(text).flatMap((sentence): Claim[] => {
    const words = text.slice(sentence.start, sentence.end);
    if (!isFree(sentence.start, sentence.end)) return readNumbers(text, sentence, library, isFree);
    if (quotes(words, library)) {
      return [{ kind: 'quotation', ...sentence, town: null, year: null, clause: '' }];
    }
    return readNumbers(text, sentence, library, isFree);
  });
  return [...quotations, ...loose].sort((a, b) => a.start - b.start);
}

/** How much of a sentence must stand in the reports, in runs of four characters, to be taken for their wording. */
const ownWords = 0.6;

/** Whether a sentence without marks is wording of the reports, as it stands or nearly so. */
function quotes(sentence: string, { shelves }: Library): boolean {
  const folded = fold(sentence);
  if (folded.length < least) return false;
  const runs = Array.from({ length: folded.length - 3 }, (_, at) => folded.slice(at, at + 4));
  const known = runs.filter((run) => shelves.some(({ folded: { text } }) => text.includes(run)));
  return known.length >= runs.length * ownWords;
}

/** The town and year that a quotation is said to be of: named before it in its line, or right behind it. */
function saidOf(text: string, start: number, end: number, library: Library): Pick<Claim, 'town' | 'year'> {
  const line =
    text
      .slice(0, start)
      .split('\n')
      .at(-1)
      ?.replaceAll(marks, (quoted) => '　'.repeat(quoted.length))
      .slice(-80) ?? '';
  const town =
    lastTown(line, library) ?? firstTown(/^[^。！？\n“]{0,30}/.exec(text.slice(end))?.[0] ?? '', library);
  const years = Array.from(line.matchAll(/(20\d\d)年/g));
  return { town, year: town === null ? null : toYear(years.at(-1)?.[1]) };
}

const toYear = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** The last town named in a text. */
export function lastTown(text: string, { names }: Library): string | null {
  const found = names
    .map(({ name, town }) => ({ town, at: text.lastIndexOf(name) + name.length, known: text.includes(name) }))
    .filter(({ known }) => known);
  return found.sort((a, b) => b.at - a.at)[0]?.town ?? null;
}

function firstTown(text: string, { names }: Library): string | null {
  const found = names.map(({ name, town }) => ({ town, at: text.indexOf(name) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.town ?? null;
}

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
    const town = lastTown(before, library);
    const place = { start: start + found.start, end: start + found.end };
    if (town === null || !isFree(place.start, place.end)) return [];
    const clauses = before.split(/[，,；;。：:]/);
    const clause = (clauses.at(-1) ?? '').length >= 4 ? (clauses.at(-1) ?? '') : clauses.slice(-2).join('');
    const after = /^[^，,；;。、]{0,12}/.exec(sentence.slice(found.end))?.[0] ?? '';
    const years = Array.from(before.matchAll(/(20\d\d)年/g));
    return [{ kind: 'number', ...place, town, year: toYear(years.at(-1)?.[1]), clause: clause + after }];
  });
}
