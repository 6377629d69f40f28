import type { APIRoute } from 'astro';
import { answerData, dataNames } from '../../../components/data-files.ts';

export const getStaticPaths = () => dataNames('reports').map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => answerData(`reports/${params['id'] ?? ''}.json`);
