/**
 * Golomb–Rice codes for ascending numbers (Witten, Moffat and Bell, “Managing Gigabytes”, section 3.3): each gap in
 * units of `2 ** parameter`, so many ones and a zero, then the remainder in `parameter` bits. Nothing shorter is known
 * for places that are scattered evenly.
 */

/** A list of ascending numbers in bits, the highest of a byte first. */
export interface RiceCode {
  /** Bits of a remainder. */
  parameter: number;
  bytes: Uint8Array;
}

/** How many bits the gaps of some numbers take with a parameter. */
const measure = (numbers: Uint32Array, parameter: number): number => {
  let bits = 0;
  let last = -1;
  for (const number of numbers) {
    bits += ((number - last - 1) >>> parameter) + 1 + parameter;
    last = number;
  }
  return bits;
};

/** Writes numbers, ascending, none twice. */
export function encodeRice(numbers: Uint32Array): RiceCode {
  const mean = ((numbers.at(-1) ?? 0) + 1) / Math.max(1, numbers.length);
  const guess = Math.max(0, Math.floor(Math.log2(mean * Math.LN2)));
  const [low, high] = [measure(numbers, guess), measure(numbers, guess + 1)];
  const parameter = high < low ? guess + 1 : guess;
  const bytes = new Uint8Array(Math.ceil(Math.min(low, high) / 8));
  let bit = 0;
  let last = -1;
  for (const number of numbers) {
    const gap = number - last - 1;
    last = number;
    for (let ones = gap >>> parameter; ones > 0; ones--, bit++) bytes[bit >> 3]! |= 128 >> (bit & 7);
    bit++;
    for (let place = parameter - 1; place >= 0; place--, bit++)
      if ((gap >>> place) & 1) bytes[bit >> 3]! |= 128 >> (bit & 7);
  }
  return { parameter, bytes };
}

/**
 * Reads `count` numbers back.
 *
 * @throws where the code ends before.
 */
export function decodeRice({ parameter, bytes }: RiceCode, count: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count);
  let bit = 0;
  let last = -1;
  const read = (): number => (bytes[bit >> 3]! >> (7 - (bit++ & 7))) & 1;
  for (let nth = 0; nth < count; nth++) {
    let gap = 0;
    while (read() === 1) gap++;
    for (let place = 0; place < parameter; place++) gap = gap * 2 + read();
    last += gap + 1;
    numbers[nth] = last;
  }
  if (bit > bytes.length * 8) throw new Error(`unexpected end of a list of ${count}`);
  return numbers;
}
