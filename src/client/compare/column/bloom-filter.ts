/** Bits of a filter; its size stays the same however many ids it knows. */
const size = 1024;

/** FNV-1a, 32 bits. */
function hash(id: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) sum = Math.imul(sum ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return sum % size;
}

/** Ids as a string of 256 hex digits, by which an id that is none of them is nearly always known without a request. */
export function toBloomFilter(ids: readonly string[]): string {
  const digits = Array.from({ length: size / 4 }, () => 0);
  for (const bit of ids.map(hash)) digits[bit >> 2]! |= 1 << (bit & 3);
  return digits.map((digit) => digit.toString(16)).join('');
}

/** False for an id that is certainly none of a filter's. */
export function mayHold(filter: string, id: string): boolean {
  const bit = hash(id);
  return (parseInt(filter[bit >> 2] ?? 'f', 16) & (1 << (bit & 3))) !== 0;
}
