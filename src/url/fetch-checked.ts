import { sealLength, spellSeal } from './seal.ts';

/** So many hexadecimal digits of a SHA-256 name a file: 64 bits tell any damage, and millions of files apart. */
export const hashLength = 16;

/** Why a file could not be had, for the words that a reader sees. */
export type FetchFaultKind = 'unreachable' | 'missing' | 'damaged' | 'silent';

/** A file that could not be had: no connection, a refusal, other bytes than those that were written, or no answer. */
export class FetchFault extends Error {
  readonly kind: FetchFaultKind;
  /** What the server answered where it refused, such as 404. */
  readonly status: number | undefined;

  constructor(kind: FetchFaultKind, url: string, reason: string, status?: number) {
    super(`${reason}: ${url}`);
    this.name = 'FetchFault';
    this.kind = kind;
    this.status = status;
  }
}

/** How a file is fetched and checked. */
export interface FetchOptions {
  /** The first `hashLength` digits of the SHA-256 of its bytes; unknown where absent. */
  hash?: string;
  /** Whether a seal may stand behind it; a text of others is never taken to have one, whatever it ends in. */
  isSealed?: boolean;
  /** Milliseconds without a byte after which it is given up. */
  patience?: number;
  /** Stands in for `fetch`. */
  read?: typeof fetch;
  /** As `fetch` takes it: `no-cache` asks the server whether a kept file still holds. */
  cache?: RequestCache;
}

/** How a file of JSON is fetched and checked. */
export interface FetchJsonOptions extends FetchOptions {
  /** UTF-8 where absent. */
  encoding?: string;
}

/**
 * The bytes of a file, whole and as they were written.
 *
 * A server may answer 200 with a page of its own, half a file, or nothing; whoever reads on would show a wrong answer.
 * Without a hash the seal is looked at that stands behind a file of ours. Without either, or where the page is not served safely
 * and the browser computes none, only an empty file is refused: the reader of the bytes has to see the rest.
 *
 * @returns the file without its seal.
 *
 * @throws FetchFault in every other case.
 */
export async function fetchChecked(
  url: string,
  {
    hash,
    isSealed = false,
    patience = 20_000,
    read = globalThis.fetch.bind(globalThis),
    cache = 'default',
  }: FetchOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, heard, done } = startTimer(patience);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const answer = await orAbort(read(url, { signal, cache }), signal);
    if (!answer.ok) throw new FetchFault('missing', url, String(answer.status), answer.status);
    bytes = await readBody(answer, signal, heard);
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    if (signal.aborted) throw new FetchFault('silent', url, `no answer for ${patience} ms`);
    throw new FetchFault('unreachable', url, String(error));
  } finally {
    done();
  }
  if (bytes.length === 0) throw new FetchFault('damaged', url, 'empty');
  const [content, seal] = isSealed && hash === undefined ? cutSeal(bytes) : [bytes, ''];
  if (await isDamaged(content, hash ?? seal))
    throw new FetchFault('damaged', url, 'other bytes than were written');
  return content;
}

/** A file and its seal; an empty one where it has none. */
function cutSeal(bytes: Uint8Array<ArrayBuffer>): [content: Uint8Array<ArrayBuffer>, seal: string] {
  const at = Math.max(0, bytes.length - sealLength);
  const seal = new TextDecoder().decode(bytes.subarray(at));
  return /^[ \t]{64}$/.test(seal) ? [bytes.subarray(0, at), seal] : [bytes, ''];
}

/** What a JSON file says, sealed or not; see `fetchChecked`. */
export async function fetchJson<T>(
  url: string,
  { encoding = 'utf-8', ...options }: FetchJsonOptions = {},
): Promise<T> {
  const bytes = await fetchChecked(url, { isSealed: true, ...options });
  try {
    return JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes)) as T;
  } catch {
    throw new FetchFault('damaged', url, 'no JSON');
  }
}

/** A signal that aborts when nothing is heard for some milliseconds. */
function startTimer(patience: number): { signal: AbortSignal; heard: () => void; done: () => void } {
  const control = new AbortController();
  const start = (): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      control.abort();
    }, patience);
  let timer = start();
  return {
    signal: control.signal,
    heard: () => {
      clearTimeout(timer);
      timer = start();
    },
    done: () => {
      clearTimeout(timer);
    },
  };
}

/** The same promise, but one that rejects when a signal aborts, whatever stands behind it. */
async function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => {
    aborted.reject(new Error('aborted'));
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** All bytes of an answer, each piece of which is heard. */
async function readBody(
  { body }: Response,
  signal: AbortSignal,
  heard: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { done, value } = await orAbort(reader.read(), signal);
    if (done) break;
    heard();
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** Whether bytes are others than those of a hash or a seal; an empty one says nothing. */
async function isDamaged(bytes: Uint8Array<ArrayBuffer>, mark: string): Promise<boolean> {
  // Browsers give it to pages from https and from this machine only
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!subtle || !mark) return false;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hash.slice(0, hashLength) !== mark && spellSeal(digest) !== mark;
}
