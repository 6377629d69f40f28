import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from './types.ts';
import type { Mark } from './marks.ts';
import { namesPart, namesSelfBuilding } from '../cues.ts';
import { readPartHeading } from '../part-heading.ts';
import { countShared } from './likeness.ts';
import { findLostBreak, findLostStop } from './lost-stop.ts';
import { findLostTogether } from './lost-together.ts';
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
  readLostTogether(separate);
  const listed = new Set([...findListed(separate), ...findBeginnings(separate)]);
  return marks
    .filter((mark) => mark.title !== undefined && !listed.has(mark))
    .map((mark) => toHeading(mark, lines[mark.line]));
}

/** Gives titles to the runs that have hardly any, for their full stops were lost together. */
function readLostTogether(marks: readonly Mark[]): void {
  const outer = marks.filter(({ kind }) => kind !== 'item' && kind !== 'comma');
  for (const run of Map.groupBy(outer, ({ run }) => run).values()) {
    const whole = run.filter(isWholeLine).length * 2 >= run.length;
    const isOpen = (mark: Mark) =>
      mark.title ? hidesBody(mark) && !(whole && isWholeLine(mark)) : !isWholeLine(mark);
    if (run.filter(isOpen).length < 2) continue;
    const lengths = findLostTogether(
      run.map((mark) => ({ body: mark.body, known: isOpen(mark) ? undefined : mark.title?.length })),
    );
    run.forEach((mark, index) => {
      const length = lengths[index];
      if (length !== undefined) mark.title = { length, lostStop: true };
    });
  }
}

/** Whether a title is as long as a sentence, and nothing follows it. */
function hidesBody(mark: Mark): boolean {
  const length = mark.title?.length ?? 0;
  return length > 20 && /^。?\s*$/.test(mark.body.slice(length));
}

/**
 * Titles whose stops seem lost where as many of their kind have none: `1.新增企业5家,…。`, `2.组建志愿服务队26支,…。` count
 * sentences, and that is how they begin.
 */
const findBeginnings = (marks: readonly Mark[]): Mark[] =>
  Array.from(Map.groupBy(marks, ({ kind }) => kind).values()).flatMap((kin) => {
    const titled = kin.filter(({ title }) => title);
    return titled.filter(({ title }) => title?.lostStop && titled.length * 2 <= kin.length);
  });

/**
 * Sentences of a list, with nothing behind or below any: `(1)楼宇空置率较高。`, `(2)物业矛盾多发。`, on lines of their own or
 * in one: `(一)铸忠诚之魂。(二)行务实之风。`; and items of which hardly one has a title: `一是建成3所…。二是更换5个…。三是新建健身工程。…`.
 */
function findListed(marks: readonly Mark[]): Mark[] {
  const after = new Map(marks.map((mark, index) => [mark, marks[index + 1]]));
  const isBare = ({ body, title }: Mark) => /^。\s*$/.test(body.slice(title?.length ?? body.indexOf('。')));
  const isListed = (mark: Mark, index: number, run: readonly Mark[]) => {
    const next = after.get(mark);
    if (next?.line === mark.line || index < run.length - 1)
      return next?.run === mark.run && next.line <= mark.line + 1;
    return true;
  };
  return Array.from(Map.groupBy(marks, ({ run }) => run).values()).flatMap((run) => {
    const titled = run.filter(({ title }) => title).length;
    const few = run[0]?.kind === 'item' && run.length > 3 && titled * 3 <= run.length;
    return few || (run.length > 1 && run.every(isBare) && run.every(isListed)) ? run : [];
  });
}

/** The title that ends with its line, a full stop, or the next enumerator. */
function readStopped(mark: Mark): Mark['title'] {
  const sentence = /^[^。!?;:]{0,60}/.exec(mark.body)?.[0] ?? '';
  const title = { length: sentence.trimEnd().length, lostStop: false };
  const glued = mark.kind === 'item' ? undefined : (readPartHeading(mark.body) ?? findLostBreak(mark.body));
  // A line break may have become a space: `一、2023年工作回顾 2023年是…`.
  if (glued !== undefined) return { length: glued, lostStop: !/\s/.test(mark.body.charAt(glued)) };
  // (四)民生福祉不断增进 新建村卫生室3所,…: a blank for its stop
  const spaced = /^[^\s。!?;:,\d]{4,30}(?= .*[,。\d])/.exec(mark.body)?.[0].length;
  if (spaced) return { length: spaced, lostStop: false };
  const bare = toBare(sentence).length;
  const stop = mark.body[sentence.length];
  const rest = mark.body.length - sentence.length - 1;
  const brief = mark.kind === 'item' || mark.kind === 'dash';
  if (bare < 2) return undefined;
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
  // 一、2023年工作回顾:攻坚克难,砥砺前行; 二、2023年:在提质焕新中加速
  const [name = '', motto = '', more] = mark.body.trimEnd().split(':');
  if (
    mark.at === 0 &&
    more === undefined &&
    /^[^。;!?、\d]{4,24}$/.test(motto) &&
    (/^20..年$/.test(name) || namesPart(name) || namesSelfBuilding(name))
  )
    return { length: mark.body.trimEnd().length, lostStop: false };
  if (stop === ':') return rest === 0 && bare <= longest.sentence ? title : undefined;
  return (stop === '。' || stop === '!') && bare <= longest.sentence ? title : undefined;
}

/**
 * The title that goes on with a comma where its siblings stop: `一是深入实施“强基”工程,投资…`,
 * `(二)工业园区建设成效显著,新入驻企业6家…`.
 */
function readByComma({ body, kind, run }: Mark, siblings: readonly Mark[]): Mark['title'] {
  const clause = /^[^。,;:!?\d]{4,20}(?=,)/.exec(body)?.[0] ?? '';
  const alike = siblings.some((other) => {
    const title = toTitle(other);
    const near = other.run === run && !other.title?.lostStop && Math.abs(title.length - clause.length) <= 3;
    return (
      near &&
      (kind === 'item' ? countShared(title, clause) > 2 : weighEnd(title) === 3 && weighEnd(clause) === 3)
    );
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
  // 在招商引资上突破,二是…: a mark ends it, and nothing was lost; nor is 新修步道|12公里。 a title and its text
  return length === undefined || /^(?:[,、;。!?]|.{0,7}$)/.test(mark.body.slice(length))
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
