import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Write a value as JSON so that a reader sees the old file or the new one, never a half.
 *
 * @param file path of the file; its folders are made.
 */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(value));
  renameSync(beside, file);
}
