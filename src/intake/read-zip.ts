import type { SourceFile } from './types.ts';
import { unzipSync } from 'fflate';
import { Refusal } from './refusal.ts';

/** What an archive may hold unpacked; pictures of a `.docx` are not unpacked and don't count. */
const most = { files: 500, bytes: 100_000_000 };

/** Files that a system puts into archives on its own. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\.[^/]+$)|\/$/i;

/** Whether a file is one that a system or a program leaves lying about, never a report. */
export function isLitter(name: string): boolean {
  return litter.test(name);
}

/** The names in an archive, in its order, without unpacking anything. */
export function listZip(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unpack(bytes, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

/**
 * Unpacks an archive; the sizes that it declares bound what is unpacked.
 *
 * @param wanted which of its names to unpack; all but the litter of systems by default.
 * @throws Refusal where it is damaged, has a password, or would unpack to more than a collection of reports.
 */
export function readZip(bytes: Uint8Array, wanted = (name: string) => !isLitter(name)): SourceFile[] {
  if (isEncrypted(bytes)) throw new Refusal('encrypted');
  let [files, size] = [0, 0];
  const found = unpack(bytes, (name, originalSize) => {
    if (!wanted(name)) return false;
    files += 1;
    size += originalSize;
    if (files > most.files || size > most.bytes) throw new Refusal('archive-too-large');
    return true;
  });
  return Object.entries(found).map(([name, content]) => ({ name: toName(name), bytes: content }));
}

function unpack(
  bytes: Uint8Array,
  wanted: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged');
  }
}

/** Bit 0 of the first local header's flags (APPNOTE.TXT 4.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

/** Windows writes names in its own encoding, which arrives here as Latin letters, a byte each. */
function toName(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0));
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return name;
}
