import { deflateRawSync } from 'node:zlib';

/**
 * A file of the index: JSON, deflated here, so that it costs the same on every host.
 *
 * In UTF-16 Chinese deflates better, in UTF-8 numbers do; the smaller one is taken. They are told apart by their second
 * byte: JSON begins with an ASCII character, whose higher byte is 0 in UTF-16.
 */
export function deflate(content: unknown): Buffer {
  const text = JSON.stringify(content);
  const [wide, narrow] = (['utf16le', 'utf8'] as const).map((encoding) =>
    deflateRawSync(Buffer.from(text, encoding), { level: 9 }),
  );
  return wide!.length < narrow!.length ? wide! : narrow!;
}
