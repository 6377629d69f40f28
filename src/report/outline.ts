import type { ClassifiedLine } from './classify.ts';
import type { Heading } from './heading/index.ts';
import type { Part, Section } from './types.ts';
import {
  addressesDelegates,
  closesReport,
  namesPart,
  namesSelfBuilding,
  namesTargets,
  opensReport,
  readPartName,
  readTurn,
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

type Event = { line: number; heading: Heading } | { line: number; heading: undefined };

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
    if (event.heading) walker.enter(event.heading);
    else walker.read(event.line, index);
  });
  return closeSections(source, lines, walker.sections);
}

/** Plain paragraphs and headings in text order; a line with a heading at its start is no plain paragraph. */
function toEvents(lines: readonly ClassifiedLine[], headings: readonly Heading[]): Event[] {
  const byLine = Map.groupBy(headings, (heading) => heading.line);
  return lines.flatMap((line, index): Event[] => {
    if (line.kind !== 'paragraph') return [];
    const own = (byLine.get(index) ?? []).map((heading) => ({ line: index, heading }));
    return own[0]?.heading.start === line.start ? own : [{ line: index, heading: undefined }, ...own];
  });
}

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
  /** Where the last heading stands that names the plan. */
  private readonly lastPlan: number;

  constructor(source: string, lines: readonly ClassifiedLine[], events: readonly Event[]) {
    this.source = source;
    this.lines = lines;
    this.events = events;
    this.tail = events.filter(({ heading }) => !heading).at(-2)?.line ?? 0;
    const headings = events.flatMap(({ heading }) => heading ?? []);
    this.lastPlan =
      headings.findLast(
        ({ form, titleStart, titleEnd }) =>
          form === 'line' && readPartName(source.slice(titleStart, titleEnd)) === 'plan',
      )?.start ?? -1;
    this.lastHeaded = events.findLast(({ heading }) => heading)?.line ?? -1;
  }

  /** Opens the section of a heading. */
  enter(heading: Heading): void {
    const title = this.source.slice(heading.titleStart, heading.titleEnd);
    const inline = heading.form === 'item' || heading.look === 'inline';
    this.closeLine(heading.line);
    const implied = this.stack.findIndex(
      (open) => open.look === 'implied' && !(inline && open.line === undefined),
    );
    if (implied >= 0 && !inline) this.stack.length = implied;
    const same = this.stack.findIndex((open) => open.look === heading.look);
    if (same >= 0) this.stack.length = same;
    else if (heading.look === 'line' && this.isPart(title)) this.stack.length = 0;
    const level = this.stack.length + 1;
    const part = level === 1 ? this.readRootPart(title, heading.start) : this.readPart(title, level);
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
    if (this.isNearEnd(line) && closesReport(text)) return current.part === 'closing' ? undefined : 'closing';
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

  private readRootPart(title: string, start: number): Part {
    const named = readPartName(title);
    if (named === 'plan' || named === 'targets') this.side = 'plan';
    if (named === 'review') this.side = 'review';
    if (this.side === 'plan' && namesSelfBuilding(title)) return 'self_building';
    // `2024年政府工作目标任务` sets targets only because `2024年政府工作重点` follows it.
    if (this.side === 'plan' && namesTargets(title) && start < this.lastPlan) return 'targets';
    return named && named !== 'self_building' ? named : this.side;
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

/** Ends each section where the next of its level or above begins, or with its paragraph, without white space at the end. */
function closeSections(
  source: string,
  lines: readonly ClassifiedLine[],
  sections: readonly DraftSection[],
): DraftSection[] {
  const last = lines.findLast((line) => line.kind === 'paragraph')?.end ?? source.length;
  const ended = sections.map((section, index) => ({ ...section, id: `s${index + 1}` }));
  const open: DraftSection[] = [];
  const close = (section: DraftSection | undefined, at: number) => {
    if (!section) return;
    const heading = section.heading;
    const within =
      heading && (heading.form === 'item' || heading.look === 'inline')
        ? (lines[heading.line]?.end ?? at)
        : at;
    const end = Math.min(at, within);
    section.end = section.start + source.slice(section.start, end).trimEnd().length;
  };
  for (const section of ended) {
    while ((open.at(-1)?.level ?? 0) >= section.level) close(open.pop(), section.start);
    open.push(section);
  }
  while (open.length > 0) close(open.pop(), last);
  return ended;
}
