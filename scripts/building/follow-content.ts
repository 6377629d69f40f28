import type { AstroIntegration } from 'astro';
import { resolve, sep } from 'node:path';
import sirv from 'sirv';
import { dataFolder } from '../../src/exports/index.ts';
import { runStep } from './run-step.ts';

/** Where what can be searched lies while developing. */
const searchable = '.corpus/dev';

/** Runs a job again and again, one at a time; what is asked for meanwhile is done once, behind it. */
export function createRunner(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAsked = false;
  return () => {
    isAsked = true;
    running ??= (async () => {
      while (isAsked) {
        isAsked = false;
        await job();
      }
    })().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/**
 * Makes `npm run dev` follow `content/`: whatever changes there is parsed, indexed and shown, and a fault is told in the
 * terminal while the pages stay as they were.
 */
export function followContent(): AstroIntegration {
  return {
    name: 'follow-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const content = resolve('content');
        const index = (): Promise<string> =>
          runStep(['scripts/search-index.ts'], { env: { OUT_DIR: searchable } });
        const run = createRunner(async () => {
          try {
            logger.info((await runStep(['scripts/parse.ts'])).trim());
            for (const environment of Object.values(server.environments)) {
              environment.moduleGraph.invalidateAll();
              environment.hot.send({ type: 'full-reload' });
            }
            await runStep(['scripts/data-files.ts']);
            await index();
          } catch {
            logger.error('content/ is at fault; the pages show it as it was before');
          }
        });
        server.middlewares.use(server.config.base, sirv(searchable, { dev: true }));
        server.middlewares.use(`${server.config.base}data`, sirv(dataFolder, { dev: true }));
        void index();
        server.watcher.add(content);
        server.watcher.on('all', (_, path) => {
          if (resolve(path).startsWith(content + sep)) void run();
        });
      },
    },
  };
}
