import { readCorpus } from '../../corpus/index.ts';

/** `[id, full name]` of every report: what the comparison may add. */
export function GET(): Response {
  return Response.json(readCorpus().reports.map(({ meta }) => [meta.id, meta.townFull]));
}
