import { respondInGb18030 } from '../../components/own/respond-in-gb18030.ts';
import { readLexicons } from '../../corpus/index.ts';

/** The words of the topics, by which sections are sorted in the browser. */
export const GET = () => respondInGb18030(JSON.stringify(readLexicons().topics));
