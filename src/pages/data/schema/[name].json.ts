import type { APIRoute } from 'astro';
import { answerData, dataNames } from '../../../components/data-files.ts';

export const getStaticPaths = () => dataNames('schema').map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => answerData(`schema/${params['name'] ?? ''}.json`);
