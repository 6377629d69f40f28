import { packLexicons, readLexicons } from '../../corpus/index.ts';

/** The words that the numbers of a text are read by in the browser: all that the parser knows but its topics. */
export const GET = () => Response.json({ ...packLexicons(readLexicons()), topics: undefined });
