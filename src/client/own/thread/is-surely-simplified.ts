/** Characters that GB 2312 has, too, though they are traditional. */
const exceptions = /[乾夥後徵拚摺於榘菸薹袷醣麴麽]/;

/** The characters of GB 2312, in which simplified texts are written. */
function listSimplified(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const [leads, trails] = [
    Array.from({ length: 72 }, (_, at) => at + 0xb0),
    Array.from({ length: 94 }, (_, at) => at + 0xa1),
  ];
  return new Set(leads.flatMap((lead) => trails.map((trail) => decoder.decode(Uint8Array.of(lead, trail)))));
}

let simplified: Set<string> | undefined;

/** Whether no character of a text can be a traditional one, told without the table of those, which is large. */
export function isSurelySimplified(text: string): boolean {
  const known = (simplified ??= listSimplified());
  return !exceptions.test(text) && !text.match(/[\u4e00-\u9fff]/g)?.some((sign) => !known.has(sign));
}
