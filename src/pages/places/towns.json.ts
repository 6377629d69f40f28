import { readTowns } from '../../components/site-data.ts';
import { toFinderList } from '../../places/index.ts';

/** What the field that finds a town looks in. */
export function GET(): Response {
  return Response.json(toFinderList(readTowns()));
}
