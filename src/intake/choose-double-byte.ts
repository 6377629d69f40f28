/** Encodings of two bytes a character, and where the commonest characters stand in each: GB 2312's first level, Big5's. */
const commonest = {
  gb18030: { from: 0xb0, to: 0xd7, trail: 0xa1 },
  big5: { from: 0xa4, to: 0xc6, trail: 0x40 },
} as const;

/** An encoding of two bytes a character. */
export type DoubleByteEncoding = keyof typeof commonest;

/** Share of common characters that a text has at least: mojibake has a quarter. */
const leastShare = 0.4;
/** Characters from which on the shares tell one encoding from the other, and text from what is none. */
const leastTold = { apart: 8, text: 50 };

/**
 * Whether bytes are GB18030 or Big5, which both explain nearly any bytes: by how many of their characters would be common ones.
 *
 * @returns undefined where too few would be in either, as of Japanese, or of what is no text.
 */
export function chooseDoubleByte(bytes: Uint8Array): DoubleByteEncoding | undefined {
  const [gb, big5] = [readCommon(bytes, 'gb18030'), readCommon(bytes, 'big5')];
  const best = gb.share >= big5.share || gb.characters < leastTold.apart ? gb : big5;
  const isText = best.characters < leastTold.text || best.share >= leastShare;
  return isText ? best.encoding : undefined;
}

function readCommon(bytes: Uint8Array, encoding: DoubleByteEncoding) {
  const { from, to, trail } = commonest[encoding];
  let [common, characters] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const next = bytes[at + 1] ?? 0;
    if (lead < 0x81) continue;
    characters += 1;
    if (lead >= from && lead <= to && next >= trail) common += 1;
    // Four bytes of GB18030 have a digit in the second place
    at += next >= 0x30 && next <= 0x39 ? 3 : 1;
  }
  return { encoding, characters, share: characters === 0 ? 1 : common / characters };
}
