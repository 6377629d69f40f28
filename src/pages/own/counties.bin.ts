import { respondInGb18030 } from '../../components/own/respond-in-gb18030.ts';
import { readCounties } from '../../corpus/index.ts';

/** Provinces, cities and counties, whose names are looked for in a draft that is checked in the browser. */
export const GET = () => respondInGb18030(readCounties());
