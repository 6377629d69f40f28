/** A seeded source of choices (mulberry32): the same seed gives the same draft on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 0x9e3779b1) >>> 0;
  }

  /** A number from 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** A copy in another order. */
  shuffle<T>(list: readonly T[]): T[] {
    const rest = [...list];
    for (let at = rest.length - 1; at > 0; at -= 1) {
      const other = this.int(0, at);
      [rest[at], rest[other]] = [rest[other] as T, rest[at] as T];
    }
    return rest;
  }
}
