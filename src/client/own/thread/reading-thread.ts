import { allowOwnScripts } from '../../dom/trusted-types.ts';
import type { SourceFile } from '../../../intake/index.ts';
import type { AskThread, AskAnswer, ReadAnswer, ThreadMessage, Views } from '../types.ts';

interface Waiting {
  resolve: (value: never) => void;
  reject: (reason: Error) => void;
}

/** Kinds of answers to a file; the reader of PDF says things of its own into the same port. */
const readAnswers: ReadonlySet<unknown> = new Set([
  'report',
  'refused',
  'done',
  'failed',
] satisfies ReadAnswer['type'][]);

/** The page's end of the thread that reads. */
export class ReadingThread {
  readonly #waiting = new Map<number, Waiting>();
  readonly #start: () => Worker;
  #worker: Worker;
  #asked = 0;

  /**
   * @param base path that the site stands under.
   * @param onAnswer told what reading a file gives.
   * @param onFault told that the thread did not start.
   */
  constructor(base: string, onAnswer: (answer: ReadAnswer) => void, onFault: () => void) {
    allowOwnScripts();
    this.#start = () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer | AskAnswer>) => {
        if (data.type === 'answer') this.#settle(data);
        else if (readAnswers.has(data.type)) onAnswer(data);
      });
      worker.addEventListener('error', onFault);
      worker.postMessage({ type: 'open', base } satisfies ThreadMessage);
      return worker;
    };
    this.#worker = this.#start();
  }

  /** Starts another thread in the place of this one, which knows nothing of what was read. */
  restart(): void {
    this.#worker.terminate();
    this.#worker = this.#start();
  }

  /** Has the thread load what it reads with, before there is something to read. */
  readonly prepare = (): void => {
    this.#tell({ type: 'prepare' });
  };

  /** Hands a file over, with the sidecar beside it; their bytes are the thread's from then on. */
  read(file: SourceFile): void {
    const buffers = [file.bytes, ...(file.sidecar ? [file.sidecar] : [])].map(({ buffer }) => buffer);
    this.#tell({ type: 'read', file }, buffers as ArrayBuffer[]);
  }

  /** Asks about one report; rejects where the thread failed. */
  readonly ask: AskThread = (view, id, given) => {
    const number = (this.#asked += 1);
    this.#tell({ type: 'ask', number, view, id, given });
    return new Promise<Views[typeof view]['gives']>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
    });
  };

  #settle(answer: AskAnswer): void {
    const { resolve, reject } = this.#waiting.get(answer.number)!;
    this.#waiting.delete(answer.number);
    if ('failed' in answer) reject(new Error('no answer from the thread'));
    else resolve(answer.value as never);
  }

  #tell(message: ThreadMessage, handed: Transferable[] = []): void {
    this.#worker.postMessage(message, handed);
  }
}
