/** What writes the notes of a reading page, which come with the numbers of its text. */
export { noteWriter } from '../../../../render/index.ts';
