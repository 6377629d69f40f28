import { zipSync } from 'fflate';

/** Files as one zip archive, in their order, by path; text is UTF-8. */
export function toZip(
  files: readonly { path: string; body: string | Uint8Array<ArrayBuffer> }[],
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = files.map(({ path, body }): [string, Uint8Array] => [
    path,
    typeof body === 'string' ? encoder.encode(body) : body,
  ]);
  // The first moment that an archive can name, in whatever time zone: the same files give the same bytes
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 9 });
}
