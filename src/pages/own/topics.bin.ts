import { readLexicons } from '../../corpus/index.ts';
import { toGb18030 } from '../../text/to-gb18030.ts';

/** The words of the topics, by which sections are sorted in the browser. */
export const GET = () =>
  new Response(toGb18030(JSON.stringify(readLexicons().topics)), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
