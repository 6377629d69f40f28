import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from './types.ts';
import type { Mark } from './marks.ts';
import { namesPart } from '../cues.ts';
import { countShared } from './likeness.ts';
import { findGluedName, findLostBreak, findLostStop } from './lost-stop.ts';
import { findMarks, siblingsOf } from './marks.ts';
import { toBare, weighEnd } from './wording.ts';

/** Longest titles, in characters without quotation marks. */
const longest = { line: 50, sentence: 40, item: 24, unstopped: 30 };
/** Least characters that follow the title of an item; an item that is one sentence has no title. */
const leastBody = 8;
/** The least weight of a place where a full stop was lost. */
const lostStopWeight = 3.9;

/** Finds the headings that carry an enumerator, on their own line or at the head of their text. */
export function findEnumerated(lines: readonly ClassifiedLine[]): Heading[] {
  const marks = findMarks(lines);
  const siblings = siblingsOf(marks);
  // Each pass measures by the titles that the passes before it are sure of.
  const enumerations = new Set(
    marks
      .filter(({ kind, cut, body }) => (kind === 'item' || cut) && /;\s*$/.test(body.slice(-4)))
      .map(({ run }) => run),
  );
  // `一是…;二是…。` and `(1)…;(2)…。` enumerate within a sentence: none of their items has a title.
  const separate = marks.filter(({ run }) => !enumerations.has(run));
  for (const mark of separate) mark.title = readStopped(mark);
  for (const mark of separate) mark.title ??= readByComma(mark, siblings.get(mark) ?? []);
  for (const mark of separate) mark.title = readUnstopped(mark, siblings.get(mark) ?? []) ?? mark.title;
  const lone = findLoneItems(separate);
  return marks
    .filter((mark) => mark.title !== undefined && !lone.has(mark))
    .map((mark) => toHeading(mark, lines[mark.line]));
}

/** Items with a title in a run whose others have none: `一是建成3所…。二是更换5个…。三是新建健身工程。…`. */
function findLoneItems(marks: readonly Mark[]): Set<Mark> {
  const runs = Map.groupBy(
    marks.filter(({ kind }) => kind === 'item'),
    ({ run }) => run,
  );
  return new Set(
    Array.from(runs.values()).flatMap((run) => {
      const titled = run.filter(({ title }) => title);
      return run.length >= 4 && titled.length * 3 <= run.length ? titled : [];
    }),
  );
}

/** The title that ends with its line, a full stop, or the next enumerator. */
function readStopped(mark: Mark): Mark['title'] {
  const sentence = /^[^。!?;:]{0,60}/.exec(mark.body)?.[0] ?? '';
  const title = { length: sentence.trimEnd().length, lostStop: false };
  const glued = mark.kind === 'item' ? undefined : (findGluedName(mark.body) ?? findLostBreak(mark.body));
  if (glued !== undefined) return { length: glued, lostStop: true };
  const bare = toBare(sentence).length;
  const stop = mark.body[sentence.length];
  const rest = mark.body.length - sentence.length - 1;
  const brief = mark.kind === 'item' || mark.kind === 'dash';
  if (bare < 2) return undefined;
  const [named] = /^\S{4,30}(?=\s[^]{40})/.exec(mark.body) ?? [];
  // `一、2023年工作回顾 2023年是…`: the line break before the body became a space.
  if (!brief && named !== undefined && namesPart(named)) return { length: named.length, lostStop: false };
  if (stop === undefined) {
    // ①建好队伍,②管好台账: a clause, not a title
    if (mark.cut && /[,、]\s*$/.test(sentence)) return undefined;
    if (mark.cut) return bare <= longest.unstopped && !brief ? { ...title, lostStop: true } : undefined;
    return mark.at === 0 && mark.kind !== 'item' && bare <= longest.line ? title : undefined;
  }
  if (/\d/.test(sentence.replace(/20\d\d年|“[^”]*”/g, ''))) return undefined;
  const most = mark.kind === 'dash' ? longest.sentence : longest.item;
  // Items may follow a title at once: `——过去五年,我们…,综合实力大幅增强。一是经济发展稳中有进。…`.
  const hasBody = rest >= leastBody || (mark.kind === 'dash' && mark.cut);
  if (brief) return stop === '。' && bare <= most && hasBody ? title : undefined;
  if (stop === ':') return rest === 0 && bare <= longest.sentence ? title : undefined;
  return (stop === '。' || stop === '!') && bare <= longest.sentence ? title : undefined;
}

/**
 * The title that goes on with a comma where its siblings stop: `一是深入实施“强基”工程,投资…`,
 * `(二)工业园区建设成效显著,新入驻企业6家…`.
 */
function readByComma(mark: Mark, siblings: readonly Mark[]): Mark['title'] {
  const clause = /^[^。,;:!?\d]{4,20}(?=,)/.exec(mark.body)?.[0];
  if (clause === undefined || (mark.kind !== 'item' && weighEnd(clause) < 3)) return undefined;
  const alike = siblings.some((other) => {
    if (other.run !== mark.run || !other.title || other.title.lostStop) return false;
    const title = toTitle(other);
    const likeLong = Math.abs(title.length - clause.length) <= 3;
    if (mark.kind !== 'item') return likeLong && weighEnd(title) === 3;
    return Math.abs(title.length - clause.length) <= 2 && countShared(title, clause) >= 3;
  });
  return alike ? { length: clause.length, lostStop: false } : undefined;
}

/** The title whose full stop was lost; a sentence much longer than the titles beside it hides one, too. */
function readUnstopped(mark: Mark, siblings: readonly Mark[]): Mark['title'] {
  const titled = siblings.filter((other) => other.title);
  const run = titled.filter((other) => other.run === mark.run);
  if (mark.title) {
    const own = toBare(toTitle(mark)).length;
    const stopped = run.filter((other) => !(other.cut && other.title?.lostStop));
    const usual = Math.max(0, ...stopped.map((other) => toBare(toTitle(other)).length));
    if (isWholeLine(mark) || usual === 0 || own < usual * 1.6 || own < 16) return undefined;
  }
  const known = run.length > 0 && mark.kind !== 'item' ? run : titled;
  const length = findLostStop(mark.body, known.map(toTitle), lostStopWeight);
  // 在招商引资上突破,二是…: a comma ends it, and nothing was lost
  return length === undefined || /^[,、;]/.test(mark.body.slice(length))
    ? undefined
    : { length, lostStop: true };
}

function toTitle(mark: Mark): string {
  return mark.body.slice(0, mark.title?.length ?? 0);
}

function isWholeLine(mark: Mark): boolean {
  return mark.at === 0 && !mark.cut && mark.body.length <= (mark.title?.length ?? 0) + 1;
}

function toHeading(mark: Mark, line: ClassifiedLine | undefined): Heading {
  const titleStart = mark.offset + mark.text.length;
  const titleEnd = titleStart + (mark.title?.length ?? 0);
  const closed = /^\s*[。!:]/.exec(mark.body.slice(mark.title?.length))?.[0].length ?? 0;
  const whole = isWholeLine(mark);
  return {
    line: mark.line,
    form: mark.kind === 'item' ? 'item' : whole ? 'line' : 'run-in',
    look: mark.kind,
    start: mark.offset,
    enumeratorEnd: mark.offset + mark.text.trimEnd().length,
    titleStart,
    titleEnd,
    end: whole ? (line?.end ?? titleEnd) : titleEnd + closed,
    lostStop: mark.title?.lostStop ?? false,
  };
}
