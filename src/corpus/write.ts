import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that a reader sees the old one or the new one, never a half.
 *
 * @param file path of the file; its folders are made.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

/** Writes a value as JSON, see {@link writeWhole}. */
export function writeJson(file: string, value: unknown): void {
  writeWhole(file, JSON.stringify(value));
}
