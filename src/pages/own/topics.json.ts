import { readLexicons } from '../../corpus/index.ts';

/** The words of the topics, by which sections are sorted in the browser. */
export const GET = () => Response.json(readLexicons().topics);
