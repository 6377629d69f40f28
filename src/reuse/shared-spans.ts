import type { SharedWording } from './types.ts';

/** The spans of a report that stand in another one too, merged, in text order: `[start, end][]`. */
export type SharedSpans = [number, number][];

/** A span is kept as one number, by which spans are in text order: no text has as many characters. */
const most = 2 ** 26;

const toNumber = (start: number, end: number): number => start * most + end;
const startOf = (span: number): number => Math.floor(span / most);
const endOf = (span: number): number => span % most;

/** The spans of one report, eight bytes each: all of a large corpus are gathered at a time. */
class GatheredSpans {
  #spans = new Float64Array(16);
  #size = 0;

  add(start: number, end: number): void {
    if (this.#size === this.#spans.length) this.#makeRoom();
    this.#spans[this.#size++] = toNumber(start, end);
  }

  /** Merges what is there, and takes twice the place where that leaves little of it. */
  #makeRoom(): void {
    this.#merge();
    if (this.#size * 2 <= this.#spans.length) return;
    const larger = new Float64Array(this.#spans.length * 2);
    larger.set(this.#spans);
    this.#spans = larger;
  }

  /** Spans in text order, what overlaps or touches as one. */
  #merge(): void {
    const spans = this.#spans.subarray(0, this.#size).sort();
    this.#size = 0;
    for (const span of spans) {
      const last = spans[this.#size - 1];
      if (last === undefined || startOf(span) > endOf(last)) spans[this.#size++] = span;
      else spans[this.#size - 1] = toNumber(startOf(last), Math.max(endOf(last), endOf(span)));
    }
  }

  toSpans(): SharedSpans {
    this.#merge();
    return Array.from(this.#spans.subarray(0, this.#size), (span) => [startOf(span), endOf(span)]);
  }
}

/** The shared spans of every report that has any, by its id, made when they are asked for; the wordings are read one at a time. */
export function sharedSpans(wordings: Iterable<Pick<SharedWording, 'occurrences'>>): {
  get: (report: string) => SharedSpans | undefined;
} {
  const found = new Map<string, GatheredSpans>();
  for (const { occurrences } of wordings)
    for (const { report, start, end } of occurrences) {
      const own = found.get(report) ?? new GatheredSpans();
      own.add(start, end);
      found.set(report, own);
    }
  return { get: (report) => found.get(report)?.toSpans() };
}
