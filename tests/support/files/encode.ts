/** Bytes of a text in UTF-16, without byte order mark. */
export function toUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

let table: Map<string, readonly number[]> | undefined;

/** Bytes of a text in GB18030, by turning the decoder's own table of two-byte characters round. */
export function toGb18030(text: string): Uint8Array {
  table ??= makeTable();
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : table?.get(character);
      if (!bytes) throw new Error(`no two bytes of GB18030 are ${character}`);
      return bytes;
    }),
  );
}

function makeTable(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length === 1) pairs.set(character, [lead, trail]);
    }
  }
  return pairs;
}
