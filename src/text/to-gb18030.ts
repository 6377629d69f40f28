let pairs: ReadonlyMap<string, readonly number[]> | undefined;
let fours: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * A text in GB18030, two bytes for a Chinese character where UTF-8 takes three, by turning the decoder's own tables round; half a
 * character (a lone surrogate) is left out.
 */
export function toGb18030(text: string): Uint8Array<ArrayBuffer> {
  const common = (pairs ??= listPairs());
  return Uint8Array.from(Array.from(text).flatMap((sign) => common.get(sign) ?? toFour(sign)));
}

function listPairs(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let code = 0; code < 0x80; code++) found.set(String.fromCharCode(code), [code]);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(sign).length === 1) found.set(sign, [lead, trail]);
    }
  }
  return found;
}

/** The four bytes of a rare character: behind U+FFFF they are counted on, before it a table tells (GB 18030-2005, 5). */
function toFour(sign: string): readonly number[] {
  const code = sign.codePointAt(0) ?? 0;
  if (code > 0xffff) return spellFour(0x90 * 12_600 - 0x81 * 12_600 + code - 0x10000);
  return (fours ??= listFours()).get(sign) ?? [];
}

function listFours(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let index = 0; index < 39_420; index++)
    found.set(decoder.decode(Uint8Array.from(spellFour(index))), spellFour(index));
  return found;
}

/** The four bytes that stand at a place of their order, which runs through the last byte first. */
function spellFour(index: number): number[] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}
