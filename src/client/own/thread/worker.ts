/** The thread that reads: files and questions come in, reports and answers go out. Nothing else leaves it. */
import type { AskAnswer, ReadAnswer, ThreadMessage } from '../types.ts';
import type { ReadingRoom } from './open-room.ts';

const say = (message: ReadAnswer | AskAnswer): void => {
  postMessage(message);
};

let base = '/';
let room: Promise<ReadingRoom> | undefined;
let files: Promise<void> = Promise.resolve();

/** The room, opened when it is first needed; one that could not be opened is tried anew. */
function enter(): Promise<ReadingRoom> {
  const opened = (room ??= import('./open-room.ts').then(({ openRoom }) => openRoom(base)));
  opened.catch(() => (room = undefined));
  return opened;
}

async function read({ file }: ThreadMessage & { type: 'read' }): Promise<void> {
  try {
    for await (const message of (await enter()).read(file)) say(message);
  } catch (error) {
    console.error(error);
    say({ type: 'failed', file: file.name });
  }
}

async function ask(question: ThreadMessage & { type: 'ask' }): Promise<void> {
  const { number } = question;
  try {
    say({ type: 'answer', number, value: await (await enter()).ask(question) });
  } catch (error) {
    console.error(error);
    say({ type: 'answer', number, failed: true });
  }
}

/** Files are read one after another; questions are answered between them. */
addEventListener('message', ({ data }: MessageEvent<ThreadMessage>) => {
  if (data.type === 'open') base = data.base;
  else if (data.type === 'prepare') void enter().catch(() => undefined);
  else if (data.type === 'read') files = files.then(() => read(data));
  else void ask(data);
});
