import type { APIContext } from 'astro';
import { readCorpus, readReport } from '../../../corpus/index.ts';
import { toSource } from '../../../verify/index.ts';

export const getStaticPaths = () => readCorpus().reports.map(({ meta }) => ({ params: { id: meta.id } }));

/** One report as a text is held against it: its source and its numbers. */
export const GET = ({ params }: APIContext): Response => Response.json(toSource(readReport(params['id']!)));
