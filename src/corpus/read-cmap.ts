import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isChineseCMap } from '../intake/index.ts';
import type { ReadCMap } from '../intake/index.ts';

/** Where pdf.js keeps its tables of encodings; looked for when one is wanted, since every process opens this room. */
const findFolder = (): URL => new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json'));

/** Reads the table of a Chinese encoding of PDF by its name, `GBK-EUC-H`. */
export const readCMap: ReadCMap = (name) =>
  Promise.resolve(new Uint8Array(readFileSync(new URL(`${name}.bcmap`, findFolder()))));

/** Names of the tables that a PDF of simplified Chinese may ask for. */
export function listCMaps(): string[] {
  return readdirSync(fileURLToPath(findFolder()))
    .map((file) => file.replace(/\.bcmap$/, ''))
    .filter(isChineseCMap);
}
