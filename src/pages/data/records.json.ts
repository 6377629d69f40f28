import { answerData } from '../../components/data-files.ts';

export const GET = () => answerData('records.json');
