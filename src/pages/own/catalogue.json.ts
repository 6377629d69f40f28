import { readLexicons } from '../../corpus/index.ts';

/** The indicators with what is written of them for readers, for the pages of a report that was read in the browser. */
export const GET = () => Response.json(readLexicons().catalogue);
