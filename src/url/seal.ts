/**
 * So many white-space characters behind a file are its seal: the first 64 bits of its SHA-256, a tab for 1 and a space for
 * 0. JSON may end in white space (RFC 8259, section 2), and so may a page, so that whoever knows no seal reads on as before.
 */
export const sealLength = 64;

/** The seal of a file by its SHA-256. */
export const spellSeal = (digest: Uint8Array): string =>
  Array.from({ length: sealLength }, (_, bit) => ((digest[bit >> 3]! << (bit & 7)) & 128 ? '\t' : ' ')).join(
    '',
  );
