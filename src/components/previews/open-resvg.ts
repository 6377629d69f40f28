import { readFileSync } from 'node:fs';
import { Resvg, initWasm } from '@resvg/resvg-wasm';

let opening: Promise<void> | undefined;

/**
 * The program that paints SVG, loaded once a process.
 *
 * It is the one in WebAssembly, since it keeps fonts in memory: the native one reads their files for every character.
 */
export async function openResvg(): Promise<typeof Resvg> {
  opening ??= initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
  await opening;
  return Resvg;
}
