import { readLexicons } from '../../corpus/index.ts';
import { packLexicons } from '../../parser.ts';

/** The words that the parser knows, for reading in the browser. */
export const GET = () => Response.json(packLexicons(readLexicons()));
