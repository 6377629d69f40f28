/** The thread that reads: files and questions come in, reports and answers go out. Nothing else leaves it. */
import type { AskAnswer, ReadAnswer, ThreadMessage, Views } from '../types.ts';
import { createReader } from './create-reader.ts';
import { openLibrary } from './library.ts';
import type { ViewSources, View } from './view.ts';
import { views } from './view.ts';

const say = (message: ReadAnswer | AskAnswer): void => {
  postMessage(message);
};

async function open(base: string) {
  const library = await openLibrary(base);
  const reader = createReader(library);
  const shelf: ViewSources = {
    ...library,
    own: reader.kept,
    find: (id) => {
      const own = reader.kept.get(id)?.document;
      return own ? Promise.resolve(own) : library.site.read(id);
    },
  };
  const ask = async ({ view, id, given }: ThreadMessage & { type: 'ask' }): Promise<unknown> => {
    if (view === 'correct') return reader.correct(id, given as Views['correct']['given']);
    if (view === 'forget') {
      reader.forget(id);
      return null;
    }
    const answer = (await views[view]()) as View<typeof view>;
    return answer(reader.kept.get(id)!.document, given as never, shelf);
  };
  return { read: reader.read, ask };
}

let room: ReturnType<typeof open> | undefined;
let files: Promise<void> = Promise.resolve();

async function read({ name, bytes }: ThreadMessage & { type: 'read' }): Promise<void> {
  try {
    for await (const message of (await room!).read({ name, bytes })) say(message);
  } catch (error) {
    console.error(error);
    say({ type: 'failed', file: name });
  }
}

async function ask(question: ThreadMessage & { type: 'ask' }): Promise<void> {
  const { number } = question;
  try {
    say({ type: 'answer', number, value: await (await room!).ask(question) });
  } catch (error) {
    console.error(error);
    say({ type: 'answer', number, failed: true });
  }
}

/** Files are read one after another; questions are answered between them. */
addEventListener('message', ({ data }: MessageEvent<ThreadMessage>) => {
  if (data.type === 'open') {
    room = open(data.base);
    // A library that can't be had fails each file that waits for it
    room.catch(() => undefined);
  } else if (data.type === 'read') files = files.then(() => read(data));
  else void ask(data);
});
