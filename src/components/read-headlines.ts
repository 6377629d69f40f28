import { toHeadlines } from '../series/index.ts';
import type { Headline } from '../series/index.ts';
import { readCorpus } from '../corpus/index.ts';
import { routes } from './routes.ts';

let headlines: Headline[] | undefined;

/** All headline indicators of the corpus, the most stated first, worked out once a build. */
export function readHeadlines(): readonly Headline[] {
  headlines ??= toHeadlines(readCorpus(), routes, Infinity);
  return headlines;
}
