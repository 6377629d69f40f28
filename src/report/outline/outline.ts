import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from '../heading/index.ts';
import type { Part } from '../types.ts';
import { toEvents, type Event } from './events.ts';
import { closeSections } from './close-sections.ts';
import {
  addressesDelegates,
  endsReport,
  isPlanTitle,
  namesPart,
  namesSelfBuilding,
  opensReport,
} from '../cues.ts';
import { readTurn, thanksOnlyAtEnd } from '../read-turn.ts';
import { decidePart } from './decide-part.ts';
import { readYear } from './read-year.ts';
import { survey, type Survey } from './survey.ts';
import type { DraftSection, Side } from './types.ts';

/** A section that is open while the lines go by. */
interface Open {
  look: Heading['look'] | 'implied';
  level: number;
  part: Part;
  /** The line with which it ends, for sections that begin inside a paragraph. */
  line: number | undefined;
}

/**
 * Orders headings into levels and parts, and adds the sections that no heading announces.
 *
 * Headings of the same look are of the same level, in the order in which looks appear; what part one opens is weighed by
 * `partCues`. A part that begins without a heading (`各位代表!成绩的取得…`) becomes an `implied` section, of level 1 where a
 * part follows, else of level 2, so that it never swallows the headed sections after it.
 */
export function outline(
  source: string,
  lines: readonly ClassifiedLine[],
  headings: readonly Heading[],
): DraftSection[] {
  const events = toEvents(lines, headings);
  const walker = new OutlineWalker(source, lines, events);
  events.forEach((event, index) => {
    if (event.heading) walker.enter(event.heading, index);
    else walker.read(event.line, index);
  });
  return closeSections(source, lines, walker.sections);
}

/** Goes through a report once and keeps what is open. */
class OutlineWalker {
  readonly sections: DraftSection[] = [];
  readonly #source: string;
  readonly #lines: readonly ClassifiedLine[];
  readonly #events: readonly Event[];
  readonly #known: Survey;
  #stack: Open[] = [];
  #side: Side;
  #rootLook: Heading['look'] | undefined;
  /** The latest year that a heading of a part has named; 0 before the first. */
  #year = 0;
  /** Whether no heading names a part. */
  readonly #bare: boolean;

  constructor(source: string, lines: readonly ClassifiedLine[], events: readonly Event[]) {
    this.#source = source;
    this.#lines = lines;
    this.#events = events;
    this.#known = survey(source, lines, events);
    this.#bare = !events.some(
      ({ heading }) => heading && namesPart(source.slice(heading.titleStart, heading.titleEnd)),
    );
    const titles = lines.filter(({ kind }) => kind === 'title').map(({ text }) => text);
    const plans = titles.some(isPlanTitle) && !/总结|回顾/.test(titles.join(''));
    this.#side = plans ? 'plan' : 'review';
  }

  /** Opens the section of a heading. */
  enter(heading: Heading, index: number): void {
    const title = this.#source.slice(heading.titleStart, heading.titleEnd);
    const inline = heading.form === 'item' || heading.look === 'inline';
    this.#closeLine(heading.line);
    const implied = this.#stack.findIndex(
      (open) => open.look === 'implied' && !(inline && open.line === undefined),
    );
    if (implied >= 0 && !inline) this.#stack.length = implied;
    const same = this.#stack.findIndex((open) => open.look === heading.look);
    if (heading.look === 'line' && (heading.line >= this.#known.appendix || this.#isPart(title)))
      this.#stack.length = 0;
    else if (same >= 0) this.#stack.length = same;
    else if (heading.look === 'comma') this.#leaveInner(this.#source.startsWith('一', heading.start));
    else if (heading.look === 'paren') this.#leaveRunIns();
    const level = this.#stack.length + 1;
    if (level === 1) this.#rootLook ??= heading.look;
    const part = this.#decide(title, level, index);
    this.#open(heading.start, heading.look, level, part, inline ? heading.line : undefined, heading);
  }

  /** Reads a paragraph that no heading opens: it goes on, or turns to another part. */
  read(line: number, index: number): void {
    this.#closeLine(line);
    const text = this.#lines[line]?.text ?? '';
    const current = this.#stack.at(-1);
    const part = this.#readTurn(text, line, current);
    if (part === undefined) return;
    // `这一年,我们…。在此,表示衷心的感谢!` before the first heading of the review is no part of its own.
    if (part === 'credits' && thanksOnlyAtEnd(text) && this.#chooseImpliedLevel(line, index) === 2) return;
    if (part === 'targets' || part === 'plan') this.#side = 'plan';
    const level = this.#chooseImpliedLevel(line, index);
    this.#stack.length = Math.min(this.#stack.length, level - 1);
    this.#open(this.#lines[line]?.start ?? 0, 'implied', level, part, undefined, undefined);
  }

  #decide(title: string, level: number, index: number): Part {
    const around = this.#known.around[index];
    if (!around) return this.#side;
    const year = readYear(title);
    const later = this.#year > 0 && year > this.#year;
    const outer = this.#stack.at(-1)?.part ?? this.#side;
    const part = decidePart({
      ...around,
      outdone: around.outdone && !later,
      title,
      level,
      side: this.#side,
      outer,
      later,
    });
    if (level > 1 || around.appended) return part;
    this.#year = Math.max(this.#year, year);
    // Problems and closings stand on either side.
    if (part === 'review') this.#side = 'review';
    if (part === 'plan' || part === 'targets' || part === 'self_building') this.#side = 'plan';
    return part;
  }

  #readTurn(text: string, line: number, current: Open | undefined): Part | undefined {
    if (current === undefined || current.part === 'opening') {
      if (opensReport(text)) return current ? undefined : 'opening';
      return (
        readTurn(text, this.#side, this.#bare) ??
        (current && addressesDelegates(text) ? undefined : this.#side)
      );
    }
    if (this.#isNearEnd(line) && endsReport(text)) return current.part === 'closing' ? undefined : 'closing';
    const turn = readTurn(text, this.#side, this.#bare);
    if (turn !== undefined) return turn === current.part ? undefined : turn;
    // `各位代表,…` sums up: it leaves the last headed section, but not its part.
    const root = this.#stack[0];
    return root && current.level > 1 && current.look !== 'implied' && addressesDelegates(text)
      ? root.part
      : undefined;
  }

  #isNearEnd(line: number): boolean {
    return line >= this.#known.tail && line > this.#known.lastHeaded;
  }

  /** Level 1 where a part or nothing follows; else level 2, inside the part. */
  #chooseImpliedLevel(line: number, index: number): number {
    if (this.#stack.length === 0) return 1;
    for (let at = index + 1; at < this.#events.length; at += 1) {
      const heading = this.#events[at]?.heading;
      if (!heading || heading.line === line || heading.form === 'item') continue;
      const title = this.#source.slice(heading.titleStart, heading.titleEnd);
      return heading.look === this.#rootLook || (heading.look === 'line' && this.#isPart(title)) ? 1 : 2;
    }
    return 1;
  }

  #isPart(title: string): boolean {
    return namesPart(title) || (this.#side === 'plan' && namesSelfBuilding(title));
  }

  /** A paragraph `——经济总量争先进位。…` or `这一年,我们…。…` is over where `(一)…` begins. */
  #leaveRunIns(): void {
    while (this.#stack.at(-1)?.look === 'dash' || this.#stack.at(-1)?.look === 'lead') this.#stack.pop();
  }

  /** `二、…` stands beside what came before, even where the number of that was lost, and `一、…` below a line alone. */
  #leaveInner(isFirst: boolean): void {
    const inner = this.#stack.findIndex(({ look }) => !isFirst || (look !== 'line' && look !== 'ordinal'));
    if (inner >= 0) this.#stack.length = inner;
  }

  /** Sections that begin inside a paragraph end with it. */
  #closeLine(line: number): void {
    const ended = this.#stack.findIndex((open) => open.line !== undefined && open.line !== line);
    if (ended >= 0) this.#stack.length = ended;
  }

  #open(
    start: number,
    look: Open['look'],
    level: number,
    part: Part,
    line: number | undefined,
    heading: Heading | undefined,
  ): void {
    this.#stack.push({ look, level, part, line });
    const enumerator =
      heading && heading.enumeratorEnd > heading.start
        ? this.#source.slice(heading.start, heading.enumeratorEnd)
        : null;
    this.sections.push({
      id: '',
      title: heading ? this.#source.slice(heading.titleStart, heading.titleEnd) : null,
      enumerator,
      level,
      form: heading?.form ?? 'implied',
      part,
      start,
      end: start,
      heading,
    });
  }
}
