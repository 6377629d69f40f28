/** Part `nth` of `of` of a site, from 1. */
export interface BuildPart {
  nth: number;
  of: number;
}

/** Reads `2/20`; undefined where it is no part of a whole. */
export function parsePart(written: string): BuildPart | undefined {
  const [, nth, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written)?.map(Number) ?? [];
  return nth !== undefined && of !== undefined && nth <= of ? { nth, of } : undefined;
}

/** So many neighbours of a list stay together, since they often show the same reports, which are then rendered once. */
const together = 16;

/** Items of a list that belong to a part: each to one, the parts about equally many, of every kind that stands together. */
export function pickPart<Item>(items: readonly Item[], { nth, of }: BuildPart): Item[] {
  return items.filter((_, at) => Math.floor(at / together) % of === nth - 1);
}
