import { readCounties } from '../../corpus/index.ts';
import { toGb18030 } from '../../text/to-gb18030.ts';

/** Provinces, cities and counties, whose names are looked for in a draft that is checked in the browser. */
export const GET = () =>
  new Response(toGb18030(readCounties()), { headers: { 'Content-Type': 'application/octet-stream' } });
