import type { APIContext } from 'astro';
import { toReportPath } from '../../../components/page-key.ts';
import { readCorpus, readReport } from '../../../corpus/index.ts';
import { toSource } from '../../../verify/index.ts';

export const getStaticPaths = () => readCorpus().reports.map(toReportPath);

/** One report as a text is held against it: its source and its numbers. */
export const GET = ({ params }: APIContext): Response => Response.json(toSource(readReport(params['id']!)));
