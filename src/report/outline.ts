import { toHalfWidth } from '../text/numerals.ts';
import type { ClassifiedLine } from './classify.ts';
import type { Heading } from './heading/index.ts';
import type { Part, Section } from './types.ts';
import { findAppendix } from './appendix.ts';
import { foretellsPlan, nextHeading, toEvents, type Event } from './events.ts';
import { closeSections } from './close-sections.ts';
import {
  addressesDelegates,
  endsReport,
  namesPart,
  namesSelfBuilding,
  namesTargets,
  opensReport,
  readPartName,
  readTurn,
  thanksOnlyAtEnd,
} from './cues.ts';

/** A section as it is being found; the topic comes later. */
export interface DraftSection extends Omit<Section, 'topic' | 'sections'> {
  heading: Heading | undefined;
}

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
 * Headings of the same look are of the same level, in the order in which looks appear. A part that begins without a heading
 * (`各位代表!成绩的取得…`) becomes an `implied` section, of level 1 where a part follows, else of level 2, so that
 * it never swallows the headed sections after it.
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

/** The latest year in a title; 0 if none. */
function readYear(title: string): number {
  return Math.max(
    0,
    ...Array.from(toHalfWidth(title).matchAll(/(?:19|20)\d\d(?=年)/g), ([year]) => Number(year)),
  );
}

/** What a title says of what is to come. */
const willDo = /安排|打算|计划|部署|目标|思路|建议|展望|谋划/;

/** Goes through a report once and keeps what is open. */
class OutlineWalker {
  readonly sections: DraftSection[] = [];
  private readonly source: string;
  private readonly lines: readonly ClassifiedLine[];
  private readonly events: readonly Event[];
  private stack: Open[] = [];
  private side: 'review' | 'plan' = 'review';
  private rootLook: Heading['look'] | undefined;
  /** The first line of the last two paragraphs, and the last line with a heading. */
  private readonly tail: number;
  private readonly lastHeaded: number;
  /** The latest year that a heading of a part has named; 0 before the first. */
  private year = 0;
  /** Where the last heading stands that names the plan. */
  private readonly lastPlan: number;
  /** Headings that name a year. */
  private readonly roots: readonly { look: Heading['look']; start: number; year: number }[];
  /** The line with which what is added to the report begins. */
  private readonly appendix: number;

  constructor(source: string, lines: readonly ClassifiedLine[], events: readonly Event[]) {
    this.source = source;
    this.lines = lines;
    this.events = events;
    this.appendix = findAppendix(lines) ?? Infinity;
    const own = events.filter(({ line }) => line < this.appendix);
    this.tail = own.filter(({ heading }) => !heading).at(-2)?.line ?? 0;
    const headings = own.flatMap(({ heading }) => heading ?? []);
    this.lastPlan =
      headings.findLast(
        ({ form, titleStart, titleEnd }) =>
          form === 'line' && readPartName(source.slice(titleStart, titleEnd)) === 'plan',
      )?.start ?? -1;
    this.roots = headings
      .filter(({ form }) => form === 'line')
      .map(({ look, start, titleStart, titleEnd }) => ({
        ...{ look, start },
        year: readYear(source.slice(titleStart, titleEnd)),
      }))
      .filter(({ year }) => year > 0);
    this.lastHeaded = own.findLast(({ heading }) => heading)?.line ?? -1;
  }

  /** Opens the section of a heading. */
  enter(heading: Heading, index: number): void {
    const title = this.source.slice(heading.titleStart, heading.titleEnd);
    const inline = heading.form === 'item' || heading.look === 'inline';
    this.closeLine(heading.line);
    const implied = this.stack.findIndex(
      (open) => open.look === 'implied' && !(inline && open.line === undefined),
    );
    if (implied >= 0 && !inline) this.stack.length = implied;
    const same = this.stack.findIndex((open) => open.look === heading.look);
    if (same >= 0) this.stack.length = same;
    else if (heading.look === 'line' && (heading.line >= this.appendix || this.isPart(title)))
      this.stack.length = 0;
    else if (heading.look === 'comma' || heading.look === 'paren') this.leaveRunIns();
    const level = this.stack.length + 1;
    const part = level === 1 ? this.readRootPart(title, heading, index) : this.readPart(title, level);
    if (level === 1) this.rootLook ??= heading.look;
    this.open(heading.start, heading.look, level, part, inline ? heading.line : undefined, heading);
  }

  /** Reads a paragraph that no heading opens: it goes on, or turns to another part. */
  read(line: number, index: number): void {
    this.closeLine(line);
    const text = this.lines[line]?.text ?? '';
    const current = this.stack.at(-1);
    const part = this.readTurn(text, line, current);
    if (part === undefined) return;
    // `这一年,我们…。在此,表示衷心的感谢!` before the first heading of the review is no part of its own.
    if (part === 'credits' && thanksOnlyAtEnd(text) && this.chooseImpliedLevel(line, index) === 2) return;
    if (part === 'targets') this.side = 'plan';
    const level = this.chooseImpliedLevel(line, index);
    this.stack.length = Math.min(this.stack.length, level - 1);
    this.open(this.lines[line]?.start ?? 0, 'implied', level, part, undefined, undefined);
  }

  private readTurn(text: string, line: number, current: Open | undefined): Part | undefined {
    if (current === undefined || current.part === 'opening') {
      if (opensReport(text)) return current ? undefined : 'opening';
      return readTurn(text, this.side) ?? (current && addressesDelegates(text) ? undefined : this.side);
    }
    if (this.isNearEnd(line) && endsReport(text)) return current.part === 'closing' ? undefined : 'closing';
    const turn = readTurn(text, this.side);
    if (turn !== undefined) return turn === current.part ? undefined : turn;
    // `各位代表,…` sums up: it leaves the last headed section, but not its part.
    const root = this.stack[0];
    return root && current.level > 1 && current.look !== 'implied' && addressesDelegates(text)
      ? root.part
      : undefined;
  }

  private isNearEnd(line: number): boolean {
    return line >= this.tail && line > this.lastHeaded;
  }

  /** Level 1 where a part or nothing follows; else level 2, inside the part. */
  private chooseImpliedLevel(line: number, index: number): number {
    if (this.stack.length === 0) return 1;
    for (const event of this.events.slice(index + 1)) {
      const heading = event.heading;
      if (!heading || heading.line === line || heading.form === 'item') continue;
      const title = this.source.slice(heading.titleStart, heading.titleEnd);
      return heading.look === this.rootLook || (heading.look === 'line' && this.isPart(title)) ? 1 : 2;
    }
    return 1;
  }

  private isPart(title: string): boolean {
    return namesPart(title) || (this.side === 'plan' && namesSelfBuilding(title));
  }

  /** A paragraph `——经济总量争先进位。…` or `这一年,我们…。…` is over where `(一)…` begins. */
  private leaveRunIns(): void {
    while (this.stack.at(-1)?.look === 'dash' || this.stack.at(-1)?.look === 'lead') this.stack.pop();
  }

  private readRootPart(title: string, heading: Heading, index: number): Part {
    if (heading.line >= this.appendix) return 'plan';
    const named =
      readPartName(title) ??
      (this.isLater(title) || foretellsPlan(this.events, this.lines, index) ? 'plan' : undefined);
    this.year = Math.max(this.year, readYear(title));
    if (named === 'plan' && this.isOutdone(title, heading)) {
      this.side = 'review';
      return 'review';
    }
    if (named === 'plan' || named === 'targets') this.side = 'plan';
    if (named === 'review') this.side = 'review';
    if (this.side === 'plan' && namesSelfBuilding(title)) return 'self_building';
    const setsTargets = namesTargets(title) || readPartName(title) === undefined;
    // `2024年政府工作目标任务` sets targets only because `2024年政府工作重点` follows it.
    const next = nextHeading(this.events, index);
    const holdsTasks = next?.look === 'paren' || next?.look === 'number';
    if (this.side === 'plan' && setsTargets && !holdsTasks && heading.start < this.lastPlan) return 'targets';
    return named && named !== 'self_building' ? named : this.side;
  }

  /** `二、2018年形势与目标` behind `一、2017年工作回顾`. */
  private isLater(title: string): boolean {
    return this.year > 0 && readYear(title) > this.year;
  }

  /** `一、2022年主要工作` before `三、2023年主要工作` tells of the year that is over. */
  private isOutdone(title: string, heading: Heading): boolean {
    const year = readYear(title);
    if (year === 0 || willDo.test(title)) return false;
    return this.roots.some(
      (other) => other.start > heading.start && other.look === heading.look && other.year > year,
    );
  }

  private readPart(title: string, level: number): Part {
    const outer = this.stack.at(-1)?.part ?? this.side;
    const named = readPartName(title);
    if (outer === 'plan' && level === 2 && namesSelfBuilding(title)) return 'self_building';
    if (outer === 'plan' && named === 'targets') return 'targets';
    return outer === 'review' && named === 'problems' ? 'problems' : outer;
  }

  /** Sections that begin inside a paragraph end with it. */
  private closeLine(line: number): void {
    const ended = this.stack.findIndex((open) => open.line !== undefined && open.line !== line);
    if (ended >= 0) this.stack.length = ended;
  }

  private open(
    start: number,
    look: Open['look'],
    level: number,
    part: Part,
    line: number | undefined,
    heading: Heading | undefined,
  ): void {
    this.stack.push({ look, level, part, line });
    const enumerator =
      heading && heading.enumeratorEnd > heading.start
        ? this.source.slice(heading.start, heading.enumeratorEnd)
        : null;
    this.sections.push({
      id: '',
      title: heading ? this.source.slice(heading.titleStart, heading.titleEnd) : null,
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
