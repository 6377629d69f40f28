import { createHash } from 'node:crypto';
import { hashLength } from '../../url/index.ts';
import { toJsonBytes } from './compress.ts';
import type { Compress } from './compress.ts';

/** Files of an index, each named by its bytes; the same bytes are one file. */
export class Files {
  /** By name, with its extension. */
  readonly all = new Map<string, Uint8Array>();
  readonly #compress: Compress;

  constructor(compress: Compress) {
    this.#compress = compress;
  }

  /** Keeps JSON as a file; its name is returned. */
  addJson(content: unknown): string {
    return this.addBytes(toJsonBytes(content));
  }

  /** Keeps bytes as a file; its name is returned. */
  addBytes(content: Uint8Array): string {
    const file = this.#compress(content);
    const name = createHash('sha256').update(file).digest('hex').slice(0, hashLength);
    this.all.set(`${name}.bin`, file);
    return name;
  }
}
