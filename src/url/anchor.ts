/** A half-open range of UTF-16 offsets into the source of a report. */
interface OffsetRange {
  start: number;
  end: number;
}

/** What the hash of a report's page asks for by its place in the source. */
export type Anchor =
  /** `#q219`, `#p219`, `#s219`: what stands at an offset. */
  | { kind: 'quantity' | 'paragraph'; at: number }
  /** `#c219-260`: exactly these characters. */
  | ({ kind: 'characters' } & OffsetRange);

/** Reads a hash, with its `#`; undefined where it asks for no place. */
export function parseAnchor(hash: string): Anchor | undefined {
  const [, letter, at] = /^#([qps])(\d{1,9})$/.exec(hash) ?? [];
  if (at !== undefined) return { kind: letter === 'q' ? 'quantity' : 'paragraph', at: Number(at) };
  const [, start = '', end = ''] = /^#c(\d{1,9})-(\d{1,9})$/.exec(hash) ?? [];
  return Number(start) < Number(end)
    ? { kind: 'characters', start: Number(start), end: Number(end) }
    : undefined;
}

/** The anchor of a reader's selection: `c219-260`. */
export function toCharactersAnchor({ start, end }: OffsetRange): string {
  return `c${start}-${end}`;
}

/**
 * What a hash opens that names no element of the page: the quantity that covers the offset, or else the paragraph that does.
 * So a link to a number that is read otherwise today still opens its characters, or the paragraph that holds them; and the
 * `#q7` of a time when numbers were counted opens what stands at offset 7.
 *
 * @param quantities where the page's numbers stand, in any order.
 * @param blocks where its lines of text stand, in text order; white space between two belongs to the one before.
 * @returns one of the given spans; undefined where the text is over before the offset.
 */
export function findAt<S extends OffsetRange>(
  { kind, at }: Exclude<Anchor, { kind: 'characters' }>,
  quantities: readonly S[],
  blocks: readonly S[],
): S | undefined {
  const covers = ({ start, end }: OffsetRange) => start <= at && at < end;
  const quantity = kind === 'quantity' ? quantities.find(covers) : undefined;
  if (quantity) return quantity;
  const isOver = at >= (blocks.at(-1)?.end ?? 0);
  return isOver ? undefined : (blocks.findLast(({ start }) => start <= at) ?? blocks[0]);
}
