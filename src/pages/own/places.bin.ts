import { readCounties } from '../../corpus/index.ts';
import { toGb18030 } from '../../text/to-gb18030.ts';

/** Provinces, cities and counties, for reading in the browser, as small as they go; the towns of all would be nine times as much. */
export const GET = () =>
  new Response(toGb18030(readCounties()), { headers: { 'Content-Type': 'application/octet-stream' } });
