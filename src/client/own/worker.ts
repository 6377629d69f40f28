import { createRoutes } from '../../url/index.ts';
import type { FullLexicons } from '../../parser.ts';
import { createReader } from './read-own.ts';
import type { ReadAnswer, ReadRequest } from './types.ts';

/** The thread that reads: files come in one by one, reports go out as they are ready. Nothing else leaves it. */
const answer = (message: ReadAnswer): void => {
  postMessage(message);
};

/** The site's own words and places, fetched once; what else a reading needs follows from the base path. */
async function open(base: string) {
  const routes = createRoutes(base);
  const load = async (file: string) => {
    const response = await fetch(routes.own(file));
    if (!response.ok) throw new Error(`no ${file}: ${response.status}`);
    return response;
  };
  const [lexicons, places] = await Promise.all([load('lexicons.json'), load('places.txt')]);
  return createReader({
    lexicons: (await lexicons.json()) as FullLexicons,
    places: await places.text(),
    routes,
    today: new Date(),
  });
}

let reader: ReturnType<typeof open> | undefined;
let queue: Promise<void> = Promise.resolve();

/** The first message opens the reader, each one after it is a file; files are read one after another. */
addEventListener('message', ({ data }: MessageEvent<ReadRequest | { base: string }>) => {
  if ('base' in data) {
    reader = open(data.base);
    return;
  }
  queue = queue.then(async () => {
    try {
      for await (const message of (await reader!)(data)) answer(message);
    } catch {
      answer({ type: 'failed', file: data.name });
    }
  });
});
