import { respondInGb18030 } from '../../components/own/respond-in-gb18030.ts';
import { packLexicons, readLexicons } from '../../corpus/index.ts';

/** The words that the numbers of a text are read by in the browser: all that the parser knows but its topics. */
export const GET = () =>
  respondInGb18030(JSON.stringify({ ...packLexicons(readLexicons()), topics: undefined }));
