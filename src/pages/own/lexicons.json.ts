import { packLexicons, readLexicons } from '../../corpus/index.ts';

/** The words that the parser knows, for reading in the browser. */
export const GET = () => Response.json(packLexicons(readLexicons()));
