import { packLexicons, readLexicons } from '../../corpus/index.ts';
import { toGb18030 } from '../../text/to-gb18030.ts';

/** The words that the numbers of a text are read by in the browser: all that the parser knows but its topics. */
export const GET = () =>
  new Response(toGb18030(JSON.stringify({ ...packLexicons(readLexicons()), topics: undefined })), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
